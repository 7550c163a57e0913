public import DocumentTree
import Parallelism

/// Prints a document as one self-contained page: semantic, accessible, without scripts, with nothing loaded from other
/// hosts but the pictures that the document names.
///
/// Drops: links within links, front matter, raw text for other formats.
public struct HTMLRenderer: Renderer {
    public let format = OutputFormat.html
    public let printsStructuredData = true

    public init() {}

    public func pieces(of document: Document, template: PageTemplate?, options: RenderingOptions) -> [[UInt8]] {
        // In a style sheet `<\/` means the same as `</`, and cannot end the element that it stands in.
        let styleSheet =
            HTMLBaseStyleSheet.text(for: document) + (template?.styleSheet ?? "").replacing("</", with: "<\\/")
        if options.isFragment { return fragment(of: document, styleSheet: styleSheet) }
        let (body, data) = Parallel.both {
            var writer = HTMLWriter(document, anchorPrefix: "", indentation: 2)
            writer.write(document.blocks)
            return writer.pieces
        } _: {
            let data = document.structuredData
            return data == .null ? [] : data.serializedPieces().map(HTMLEscaping.script) + [Array("\n".utf8)]
        }
        let context = PageContext(document, styleSheet: styleSheet)
        return (template ?? .plainPage)?.pieces(context, body: body, structuredData: data) ?? body
    }

    /// The body for a page of the user's own, in a `div` with the rules of the style sheet that stay within it.
    private func fragment(of document: Document, styleSheet: String) -> [[UInt8]] {
        var writer = HTMLWriter(document, anchorPrefix: "byline-", indentation: 1)
        writer.write("<div class=\"byline\"")
        writer.write(attribute: "lang", document.language)
        writer.write(">\n  <style>\n")
        writer.write(verbatim: ScopedStyleSheet.text(of: styleSheet))
        writer.write("  </style>\n")
        writer.write(document.blocks)
        writer.write("</div>\n")
        return writer.pieces
    }
}

extension PageTemplate {
    /// The page of a style without one of its own.
    fileprivate static let plainPage = try? PageTemplate(
        page: """
            <!DOCTYPE html>
            <html lang="{{{language}}}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{{{title}}}</title>
              <style>
            {{{css}}}  </style>
            </head>
            <body>
              <header><h1>{{{name}}}</h1></header>
              <main class="byline">
            {{{body}}}  </main>
            </body>
            </html>

            """, styleSheet: "")
}
