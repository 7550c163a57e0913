import DocumentTree
import Rendering
import XMLTree

@testable import Rendering

/// What the tests of HTML share: pieces of documents as text, and text read back.
enum HTMLSample {
    static let styles = ["classic", "academicpages", "anthology", "outline", "paper-box", "table"]

    static func document(
        _ blocks: [Block], language: String = "en", presentation: Presentation = Presentation()
    ) -> Document {
        Document(
            name: "cv", title: "Ada", language: language, header: Header(name: "Ada"), blocks: blocks,
            presentation: presentation)
    }

    /// Blocks as the body of a page, without indentation.
    static func body(_ blocks: [Block], language: String = "en", presentation: Presentation = Presentation()) -> String
    {
        let document = document(blocks, language: language, presentation: presentation)
        var writer = HTMLWriter(document, anchorPrefix: "", indentation: 0)
        writer.write(blocks)
        return writer.text
    }

    /// Inlines as text of a page.
    static func text(_ inlines: [Inline], language: String = "en", presentation: Presentation = Presentation())
        -> String
    {
        let document = document([], language: language, presentation: presentation)
        var writer = HTMLWriter(document, anchorPrefix: "", indentation: 0)
        writer.write(inlines)
        return writer.text
    }

    static func parse(_ text: String) -> XMLElement { XMLTree.parseHTML(text.utf8) ?? XMLElement(name: "nothing") }

    /// A template and style sheet of a style that is built in.
    static func template(_ style: String) throws -> PageTemplate {
        try PageTemplate(
            page: TextGolden.template("classic/page.html"), styleSheet: TextGolden.template("\(style)/style.css"))
    }
}
