public import DocumentTree

/// Prints a document as plain text: for an e-mail, a form, a terminal, and for `diff`.
///
/// Drops: emphasis (the own name's may be told by letters), pictures (words stand for those in the text), links to files
/// beside the page and within it, folding and the words that ask for it, what the signs mean beside each sign, structured
/// data, front matter, raw text for other formats.
public struct PlainTextRenderer: Renderer {
    public let format = OutputFormat.text

    public init() {}

    public func pieces(of document: Document, template: PageTemplate?, options: RenderingOptions) -> [[UInt8]] {
        var body = PlainTextBlocks(presentation: document.presentation, width: options.width)
        body.add(document.blocks, isLoose: true)
        guard let template, !options.isFragment else { return body.writer.pieces }
        var context = PlainTextHeader(presentation: document.presentation, width: options.width)
            .context(of: document.header)
        context.title = document.title
        context.language = document.language
        let page = template.pieces(context, body: body.writer.pieces.withoutOuterLineBreaks())
        return page.withoutOuterLineBreaks() + [Array("\n".utf8)]
    }
}

extension String {
    /// The lines from the first to the last that is not empty.
    func withoutOuterLineBreaks() -> String {
        String(drop(while: \.isNewline).withoutSpaceAtEnd)
    }
}
