import DocumentTree
import Rendering
import Testing

@Suite struct MarkdownGoldenTests {
    @Test func pageWithFrontMatter() throws {
        let text = MarkdownRenderer().render(SampleDocument.everything, template: try template(), options: .init())
        try TextGolden.expect(text, matches: "everything.md")
    }

    @Test func pageWithoutFrontMatter() throws {
        var document = SampleDocument.everything
        document.frontMatter = ""
        document.blocks = []
        let text = MarkdownRenderer().render(document, template: try template(), options: .init())
        try TextGolden.expect(text, matches: "header.md")
    }

    private func template() throws -> PageTemplate {
        try PageTemplate(page: TextGolden.template("classic/page.md"), styleSheet: "")
    }
}
