public import DocumentTree

/// Prints a document as Markdown for Jekyll and Hugo: CommonMark that Kramdown reads alike.
///
/// Marks survive as `\*`, or raised as `<sup>\*</sup>`; nothing in the text is run by Liquid; the front matter of the document
/// stands at the top of the page.
///
/// Drops: the header of a page with front matter (its theme prints one), emphasis and links in what is clicked to unfold,
/// links within links, what the signs mean beside each sign, structured data, raw text for other formats.
public struct MarkdownRenderer: Renderer {
    public let format = OutputFormat.markdown

    public init() {}

    public func pieces(of document: Document, template: PageTemplate?, options: RenderingOptions) -> [[UInt8]] {
        var body = MarkdownBlocks(document: document)
        body.add(document.blocks)
        guard let template, !options.isFragment else { return body.writer.pieces }
        var context = MarkdownHeader(presentation: document.presentation).context(of: document.header)
        context.title = MarkdownEscaping().escape(document.title)
        context.language = document.language
        context.frontMatter = document.frontMatter.isEmpty ? nil : document.frontMatter.withoutOuterLineBreaks()
        let page = template.pieces(context, body: body.writer.pieces.withoutOuterLineBreaks())
        return page.withoutOuterLineBreaks() + [Array("\n".utf8)]
    }
}
