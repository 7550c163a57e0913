package import PageModel
package import SourceDiagnostics
import Surfaces

/// Reads Markdown pages: Jekyll's and Hugo's front matter, Liquid, Kramdown's attributes, HTML within.
package struct MarkdownReader: PageReader {
    package init() {}

    package let format = PageFormat("markdown", surface: .markdown)
    package let summary = "Markdown pages of Jekyll, Hugo and the like"
    package let fileExtensions = ["md", "markdown", "mdown", "mkd", "qmd", "rmd"]

    /// Any text may be Markdown: its signs are looked for at the beginnings of lines.
    package func recognizes(_ source: SourceText) -> Bool {
        let bytes = source.bytes
        if bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r\n".utf8) { return true }
        for number in 1...min(source.lineStarts.count, 400) {
            let line = bytes[source.lineStarts[number - 1]...].prefix(160).prefix { $0 != UInt8(ascii: "\n") }
            for sign in ["# ", "## ", "### ", "- **", "* **", "1. **", "{%", "<div class='paper-box'>"]
            where line.starts(with: sign.utf8) { return true }
            if contains("](http", in: line) || contains("\\*", in: line) { return true }
        }
        return false
    }

    private func contains(_ text: String, in line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { line[$0...].starts(with: text.utf8) }
    }

    package func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let frontMatter = FrontMatter(source.bytes)
        let outline = MarkdownOutline.outline(of: source.bytes, from: frontMatter.end)
        var builder = PageBuilder(SourcePage(format: format), outline, source, frontMatter: frontMatter)
        return builder.page()
    }
}
