import DocumentTree

@testable import CSLProcessor

extension Output {
    /// The text as the test suite writes it, in the HTML of citeproc-js.
    var suiteHTML: String {
        var html = ""
        var ends: [String] = []
        for piece in pieces {
            switch piece {
            case .text(let text, _): html += text.suiteEscaped
            case .open(let mark):
                let (start, end) = mark.suiteTags
                html += start
                ends.append(end)
            case .close: html += ends.popLast() ?? ""
            }
        }
        return html
    }
}

extension OutputMark {
    fileprivate var suiteTags: (String, String) {
        switch self {
        case .style(let style), .markup(let style): style.suiteTags
        case .display(let display): display.suiteTags
        case .quotes, .innerQuotes, .noCase, .span, .part, .link: ("", "")
        }
    }
}

extension OutputDisplay {
    fileprivate var suiteTags: (String, String) {
        switch self {
        case .block: ("\n<div class=\"csl-block\">", "</div>\n")
        case .leftMargin: ("\n<div class=\"csl-left-margin\">", "</div>")
        case .rightInline: ("<div class=\"csl-right-inline\">", "</div>\n")
        case .indent: ("<div class=\"csl-indent\">", "</div>\n")
        }
    }
}

extension TextStyle {
    fileprivate var suiteTags: (String, String) {
        switch self {
        case .italic: ("<i>", "</i>")
        case .oblique: ("<em>", "</em>")
        case .uprightStyle: ("<span style=\"font-style:normal;\">", "</span>")
        case .smallCaps: ("<span style=\"font-variant:small-caps;\">", "</span>")
        case .fullCaps: ("<span style=\"font-variant:normal;\">", "</span>")
        case .bold: ("<b>", "</b>")
        case .uprightWeight: ("<span style=\"font-weight:normal;\">", "</span>")
        case .light: ("", "")
        case .underline: ("<span style=\"text-decoration:underline;\">", "</span>")
        case .noUnderline: ("<span style=\"text-decoration:none;\">", "</span>")
        case .superscript: ("<sup>", "</sup>")
        case .subscript: ("<sub>", "</sub>")
        case .baseline: ("<span style=\"baseline\">", "</span>")
        }
    }
}

extension String {
    fileprivate var suiteEscaped: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&#38;"
            case "<": text += "&#60;"
            case ">": text += "&#62;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
