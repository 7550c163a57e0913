public import DocumentTree

/// What prints a document in one format. It escapes all text of the document, in one place; the page template only puts
/// the finished parts where they belong.
public protocol Renderer: Sendable {
    var format: OutputFormat { get }
    /// Whether it prints the structured data of a document; a document for others need not carry any.
    var printsStructuredData: Bool { get }

    /// The document as text, in pieces of UTF-8 one behind the other: a long list is printed in parts, which need never be put
    /// together. Without a template, and as a fragment, only the body is printed.
    func pieces(of document: Document, template: PageTemplate?, options: RenderingOptions) -> [[UInt8]]
}

extension Renderer {
    public var printsStructuredData: Bool { false }

    /// The document as one text.
    public func render(_ document: Document, template: PageTemplate?, options: RenderingOptions) -> String {
        String(joining: pieces(of: document, template: template, options: options))
    }
}

/// What the reader of the output chooses, rather than its style.
public struct RenderingOptions: Sendable, Equatable {
    /// The columns of plain text. A CJK character takes two.
    public var width: Int = 80
    /// Whether only the body is printed, to be put into a page or a document that exists already.
    public var isFragment = false

    public init(width: Int = 80, isFragment: Bool = false) {
        self.width = width
        self.isFragment = isFragment
    }
}
