public import DocumentTree

/// CommonMark text (0.30, read by cmark) as a document's blocks and inlines.
///
/// Beside CommonMark it knows `[@id]`, the mention of a work, and of HTML the tags `<u>`, `<strong>`, `<em>`, `<sup>`,
/// `<sub>` and `<br>`.
/// Comments are never printed; other HTML is a problem and printed as the text that it is. Titles of links and images are
/// left out, since no format prints them. Quotation marks and dashes stay as they are typed.
public enum MarkdownTree {
    /// The text of a one-line field: blocks such as lists and headings are not looked for, and line ends are spaces.
    public static func inlines(_ text: String) -> MarkdownReading<[Inline]> {
        var bytes = Array(text.utf8)
        guard let range = SignificantBytes.trimmed(bytes) else { return MarkdownReading(content: []) }
        if SignificantBytes.isPlain(bytes[range]) {
            return MarkdownReading(content: [.text(String(decoding: bytes[range], as: UTF8.self))])
        }
        for index in range where bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
            bytes[index] = UInt8(ascii: " ")
        }
        // A quotation mark in front keeps cmark from seeing a block where only a line is wanted.
        let source = [guardByte] + bytes[range]
        var builder = TreeBuilder(source: source, offset: range.lowerBound - 1, hasGuard: true)
        CommonMarkDocument(source).walk { builder.receive($0) }
        let blocks = builder.finish()
        guard case .paragraph(let inlines, role: _)? = blocks.first else {
            return MarkdownReading(content: [], problems: builder.problems)
        }
        return MarkdownReading(content: inlines, problems: builder.problems)
    }

    /// The text of a field of any length: paragraphs, lists, quotes, code. Headings become bold paragraphs, since the
    /// headings of a document are its sections'.
    public static func blocks(_ text: String) -> MarkdownReading<[Block]> {
        let bytes = Array(text.utf8)
        guard let range = SignificantBytes.trimmed(bytes) else { return MarkdownReading(content: []) }
        if SignificantBytes.isPlainParagraph(bytes, range) {
            let paragraph = String(decoding: bytes[range], as: UTF8.self)
            return MarkdownReading(content: [.paragraph([.text(paragraph)], role: nil)])
        }
        var builder = TreeBuilder(source: bytes, offset: 0, hasGuard: false)
        CommonMarkDocument(bytes).walk { builder.receive($0) }
        let blocks = builder.finish()
        return MarkdownReading(content: blocks, problems: builder.problems)
    }

    static let guardByte = UInt8(ascii: "\"")
}

/// What a text says, and what of it could not be read.
public struct MarkdownReading<Content: Sendable>: Sendable {
    public var content: Content
    public var problems: [MarkdownProblem]

    public init(content: Content, problems: [MarkdownProblem] = []) {
        self.content = content
        self.problems = problems
    }
}

/// Something in a text that is not printed as it was meant.
public struct MarkdownProblem: Sendable, Equatable {
    /// One line in lower case, without a full stop.
    public var summary: String
    public var help: String
    /// UTF-8 offsets into the text; `nil` where the place is not known.
    public var range: Range<Int>?

    public init(summary: String, help: String, range: Range<Int>?) {
        self.summary = summary
        self.help = help
        self.range = range
    }
}
