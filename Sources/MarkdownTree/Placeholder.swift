public import DocumentTree

public struct MarkdownProblem: Sendable {
    public var summary: String
    public var help: String
    public var range: Range<Int>?
}

public struct MarkdownReading<Content: Sendable>: Sendable {
    public var content: Content
    public var problems: [MarkdownProblem]
}

public enum MarkdownTree {
    public static func inlines(_ text: String) -> MarkdownReading<[Inline]> {
        var content: [Inline] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "[@"), let end = rest[start.upperBound...].firstIndex(of: "]") {
            content.append(.text(String(rest[..<start.lowerBound])))
            content.append(.span(.mention(id: String(rest[start.upperBound..<end])), []))
            rest = rest[rest.index(after: end)...]
        }
        content.append(.text(String(rest)))
        return MarkdownReading(content: content, problems: [])
    }

    public static func blocks(_ text: String) -> MarkdownReading<[Block]> {
        MarkdownReading(content: [.paragraph(inlines(text).content, role: nil)], problems: [])
    }
}

extension Substring {
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var position = startIndex
        while position < endIndex {
            if self[position...].hasPrefix(text) { return position..<index(position, offsetBy: text.count) }
            position = index(after: position)
        }
        return nil
    }
}
