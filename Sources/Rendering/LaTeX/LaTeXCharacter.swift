/// What becomes of a character that is not ASCII.
enum LaTeXCharacter: Equatable {
    /// Every font and every engine has it: it is written as it is.
    case common
    /// The fonts have it, pdfLaTeX does not.
    case unicode
    /// A Chinese, Japanese or Korean one, which takes a font of its own; the engine's CJK package switches by itself.
    case cjk
    /// An emoji or another little picture.
    case pictograph
    /// A letter or sign that the main fonts lack.
    case otherScript(Script)
    /// Written by a command that all engines know: `\textminus{}`.
    case command(StaticString)
    /// An accent that belongs on the letter before it: `\'`.
    case accent(StaticString)
    /// Joins or splits the letters around it; kept within a script that needs it.
    case joiner
    /// A control character: not printed.
    case dropped

    /// A script with shaping rules of its own.
    struct Script: Equatable {
        /// Its name for fontspec: `Arabic`; empty where letters just follow each other.
        var name: StaticString
        var isRightToLeft: Bool

        static let simple = Script(name: "", isRightToLeft: false)

        static func == (left: Script, right: Script) -> Bool {
            left.name.utf8Start == right.name.utf8Start && left.isRightToLeft == right.isRightToLeft
        }
    }

    static func == (left: LaTeXCharacter, right: LaTeXCharacter) -> Bool {
        switch (left, right) {
        case (.common, .common), (.unicode, .unicode), (.cjk, .cjk), (.pictograph, .pictograph), (.joiner, .joiner),
            (.dropped, .dropped):
            true
        case (.otherScript(let left), .otherScript(let right)): left == right
        default: false
        }
    }
}
