package import DocumentTree

/// The markup of texts in CSL-JSON: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, and spans for small capitals and for words that
/// keep their case (citeproc-js's manual, "HTML-like formatting tags"). Tags without a partner are text.
package enum RichText {
    package static func inlines(of text: String) -> [Inline] {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text.isEmpty ? [] : [.text(text)] }
        var parser = Parser(text: text)
        return parser.parse()
    }

    fileprivate enum Tag: Equatable {
        case italic, bold, superscript, `subscript`, smallCaps, span, otherSpan, noCase, plain
    }

    private struct Parser {
        let text: String
        /// The tags that are open, what stood before each, and how it was written.
        private var open: [(tag: Tag, source: Substring, before: [Inline])] = []
        private var inlines: [Inline] = []

        init(text: String) { self.text = text }

        mutating func parse() -> [Inline] {
            var start = text.startIndex
            var position = start
            while let bracket = text.utf8[position...].firstIndex(of: UInt8(ascii: "<")) {
                guard let end = text.utf8[bracket...].firstIndex(of: UInt8(ascii: ">")),
                    text.utf8.distance(from: bracket, to: end) < 64
                else {
                    position = text.utf8.index(after: bracket)
                    continue
                }
                let source = text[bracket...end]
                position = text.utf8.index(after: bracket)
                guard read(source, from: start) else { continue }
                position = text.utf8.index(after: end)
                start = position
            }
            append(text[start...])
            while !open.isEmpty { undoLast() }
            return inlines
        }

        /// Reads a tag, with the text before it; `false` for what is none.
        private mutating func read(_ source: Substring, from start: String.Index) -> Bool {
            if let tag = Self.opening(source) {
                guard open.count < 32 else { return false }
                append(text[start..<source.startIndex])
                open.append((tag, source, inlines))
                inlines = []
                return true
            }
            guard let closed = Self.closing(source), let level = open.lastIndex(where: { $0.tag.closes(with: closed) })
            else { return false }
            append(text[start..<source.startIndex])
            while open.count > level + 1 { undoLast() }
            guard let (tag, _, before) = open.popLast() else { return true }
            inlines = before + tag.around(inlines)
            return true
        }

        /// Makes a tag without a partner text again.
        private mutating func undoLast() {
            guard let (_, source, before) = open.popLast() else { return }
            let inner = inlines
            inlines = before
            append(source)
            for inline in inner {
                if case .text(let text) = inline { append(text[...]) } else { inlines.append(inline) }
            }
        }

        private mutating func append(_ text: Substring) {
            guard !text.isEmpty else { return }
            if case .text(let before)? = inlines.last {
                inlines[inlines.count - 1] = .text(before + text)
            } else {
                inlines.append(.text(String(text)))
            }
        }

        private static func opening(_ source: Substring) -> Tag? {
            let bytes = source.utf8
            guard let second = bytes.dropFirst().first, second != UInt8(ascii: "/") else { return nil }
            switch second {
            case UInt8(ascii: "i"): return source == "<i>" ? .italic : nil
            case UInt8(ascii: "b"): return source == "<b>" ? .bold : nil
            case UInt8(ascii: "e"): return source == "<em>" ? .italic : nil
            case UInt8(ascii: "s"): break
            default: return nil
            }
            switch source {
            case "<span class=\"nocase\">": return .noCase
            case "<sup>": return .superscript
            case "<sub>": return .subscript
            case "<sc>": return .smallCaps
            case "<strong>": return .bold
            default: break
            }
            guard source.hasPrefix("<span") else { return nil }
            if source.contains("small-caps") { return .span }
            if source.contains("nodecor") { return .plain }
            return source.contains("nocase") ? .noCase : .otherSpan
        }

        private static func closing(_ source: Substring) -> Tag? {
            switch source {
            case "</i>", "</em>": .italic
            case "</b>", "</strong>": .bold
            case "</sup>": .superscript
            case "</sub>": .subscript
            case "</sc>": .smallCaps
            case "</span>": .span
            default: nil
            }
        }
    }
}

extension RichText.Tag {
    fileprivate func closes(with tag: RichText.Tag) -> Bool {
        self == tag || (tag == .span && (self == .noCase || self == .plain || self == .otherSpan))
    }

    fileprivate func around(_ inner: [Inline]) -> [Inline] {
        guard !inner.isEmpty else { return [] }
        return switch self {
        case .italic: [.emphasis(inner)]
        case .bold: [.strong(inner)]
        case .superscript: [.superscript(inner)]
        case .subscript: [.subscript(inner)]
        case .smallCaps, .span: [.smallCaps(inner)]
        case .noCase: [.span(.noCase, inner)]
        case .plain: [.span(.plain, inner)]
        case .otherSpan: inner
        }
    }
}
