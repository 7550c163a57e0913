package import PageModel
package import SourceDiagnostics
import Surfaces

/// Reads plain text: pages saved as text, lists with bullets or numbers, entries parted by empty lines.
package struct PlainTextReader: PageReader {
    package init() {}

    package let format = PageFormat("text", surface: .plain)
    package let summary = "plain text, such as a page saved as text"
    package let fileExtensions = ["txt", "text"]

    /// Whatever is neither HTML nor Markdown.
    package func recognizes(_ source: SourceText) -> Bool {
        !HTMLReader().recognizes(source) && !MarkdownReader().recognizes(source) && JSONOutline(source) == nil
            && !XMLOutline.isDeclared(source)
    }

    package func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var builder = PageBuilder(SourcePage(format: format), PlainTextOutline.outline(of: source.bytes), source)
        return builder.page()
    }
}
