import DocumentTree
import Rendering

/// Text of a page as a profile holds it: Markdown, escaped by the renderer that prints it.
enum MarkdownText {
    static func inline(_ inlines: [Inline]) -> String {
        blocks([.paragraph(inlines, role: nil)])
    }

    static func blocks(_ blocks: [Block]) -> String {
        guard !blocks.isEmpty else { return "" }
        let document = Document(name: "", title: "", language: "", header: Header(name: ""), blocks: blocks)
        let text = MarkdownRenderer().render(document, template: nil, options: RenderingOptions(isFragment: true))
        return String(text.withoutOuterLineBreak)
    }
}

extension String {
    fileprivate var withoutOuterLineBreak: Substring {
        var text = self[...]
        while let last = text.last, last.isNewline || last == " " { text.removeLast() }
        while let first = text.first, first.isNewline { text.removeFirst() }
        return text
    }
}
