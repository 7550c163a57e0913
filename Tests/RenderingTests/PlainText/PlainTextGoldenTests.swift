import DocumentTree
import Rendering
import Testing

@Suite struct PlainTextGoldenTests {
    @Test func page() throws {
        let template = try PageTemplate(page: TextGolden.template("classic/page.txt"), styleSheet: "")
        let text = PlainTextRenderer().render(
            SampleDocument.everything, template: template, options: RenderingOptions())
        try TextGolden.expect(text, matches: "everything.txt")
    }

    @Test func narrowFragment() throws {
        let text = PlainTextRenderer().render(
            SampleDocument.everything, template: nil, options: RenderingOptions(width: 40, isFragment: true))
        try TextGolden.expect(text, matches: "everything-40.txt")
    }
}
