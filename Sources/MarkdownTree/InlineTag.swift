import DocumentTree

/// The HTML tags that a text may use.
enum InlineTag: String {
    case underline = "u"
    case strong
    case emphasis = "em"
    case superscript = "sup"
    case `subscript` = "sub"

    enum Reading: Equatable {
        case opening(InlineTag)
        case closing(InlineTag)
        case lineBreak

        /// Reads `<u>`, `</u>`, `<br>`, `<br/>`, in any case; `nil` for other tags, and for those with attributes.
        init?(_ html: String) {
            var name = html.lowercased().dropFirst().dropLast()
            while name.last == " " { name.removeLast() }
            if name.hasSuffix("/"), name.hasPrefix("br") {
                name.removeLast()
                while name.last == " " { name.removeLast() }
            }
            if name == "br" {
                self = .lineBreak
            } else if name.first == "/", let tag = InlineTag(rawValue: String(name.dropFirst())) {
                self = .closing(tag)
            } else if let tag = InlineTag(rawValue: String(name)) {
                self = .opening(tag)
            } else {
                return nil
            }
        }
    }

    func inline(_ inlines: [Inline]) -> Inline {
        switch self {
        case .underline: .underline(inlines)
        case .strong: .strong(inlines)
        case .emphasis: .emphasis(inlines)
        case .superscript: .superscript(inlines)
        case .subscript: .subscript(inlines)
        }
    }
}

/// Comments are the writer's own business.
enum HTMLComments {
    /// A text without `<!-- … -->`; an unclosed comment reaches to the end.
    static func removed(from html: String) -> String {
        let bytes = Array(html.utf8)
        var kept: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position...].starts(with: "<!--".utf8) {
                position += 4
                while position < bytes.count, !bytes[position...].starts(with: "-->".utf8) { position += 1 }
                position += 3
            } else {
                kept.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
