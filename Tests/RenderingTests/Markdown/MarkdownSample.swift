import DocumentTree
import Rendering

/// Small documents for tests of single lines.
enum MarkdownSample {
    static func render(_ inlines: [Inline], presentation: Presentation = Presentation()) -> String {
        render(blocks: [.paragraph(inlines, role: nil)], presentation: presentation)
    }

    /// Without the line break at the end.
    static func render(blocks: [Block], presentation: Presentation = Presentation()) -> String {
        let document = Document(
            name: "cv", title: "", language: "en", header: Header(name: ""), blocks: blocks, presentation: presentation)
        return String(MarkdownRenderer().render(document, template: nil, options: RenderingOptions()).dropLast())
    }
}
