/// Text for the properties of a PDF, which are no typeset text: only what TeX itself would read is escaped.
enum LaTeXMetadata {
    static func escaped(_ string: String) -> String {
        var source = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\\": source += "\\textbackslash{}"
            case "{", "}", "%", "#", "&", "$", "_": source += "\\" + String(scalar)
            case "^": source += "\\textasciicircum{}"
            case "~": source += "\\textasciitilde{}"
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}": source += " "
            case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}": break
            default: source.unicodeScalars.append(scalar)
            }
        }
        return source
    }
}
