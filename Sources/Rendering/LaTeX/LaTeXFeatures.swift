/// What a document's text needs beyond Latin letters, found while it is written.
struct LaTeXFeatures: OptionSet {
    let rawValue: UInt8

    /// Chinese, Japanese or Korean.
    static let cjk = LaTeXFeatures(rawValue: 1)
    static let pictographs = LaTeXFeatures(rawValue: 2)
    static let otherScripts = LaTeXFeatures(rawValue: 4)
    static let rightToLeft = LaTeXFeatures(rawValue: 8)
    /// Characters that the fonts have and pdfLaTeX has not.
    static let unicodeLetters = LaTeXFeatures(rawValue: 16)
    static let underlines = LaTeXFeatures(rawValue: 32)

    /// Whether XeLaTeX or LuaLaTeX is needed.
    var needsUnicodeEngine: Bool {
        !isDisjoint(with: [.cjk, .pictographs, .otherScripts, .rightToLeft, .unicodeLetters])
    }
}
