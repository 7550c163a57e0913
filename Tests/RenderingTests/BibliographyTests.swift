import DocumentTree
import Testing

@testable import Rendering

/// Lists that a citation style has laid out, in every format.
@Suite struct BibliographyTests {
    private static let long = "Lee, A. (2020). A study of everything that is known."

    private static func list(label: String = "", _ layout: BibliographyLayout) -> Block {
        let entries = [long, "Ray, B. (2021). On."].enumerated().map { index, text in
            Entry(
                id: "w\(index)", kind: "book", label: label.isEmpty ? [] : [.text(label)],
                blocks: [.paragraph([.text(text)], role: .entry)])
        }
        return .entries(EntryList(layout: label.isEmpty ? .plain : .labelled, entries: entries, bibliography: layout))
    }

    private func render(_ block: Block, _ renderer: any Renderer, width: Int = 30) -> String {
        let document = Document(name: "d", title: "T", language: "en", header: Header(name: "N"), blocks: [block])
        return renderer.render(document, template: nil, options: RenderingOptions(width: width, isFragment: true))
    }

    @Test func plainTextHangs() {
        let hanging = Self.list(BibliographyLayout(hangingIndent: true, entrySpacing: 0))
        #expect(
            render(hanging, PlainTextRenderer())
                == "Lee, A. (2020). A study of\n    everything that is known.\nRay, B. (2021). On.\n")
        let loose = Self.list(BibliographyLayout())
        #expect(
            render(loose, PlainTextRenderer())
                == "Lee, A. (2020). A study of\neverything that is known.\n\nRay, B. (2021). On.\n")
        let labelled = Self.list(label: "[1]", BibliographyLayout(hangingIndent: true, entrySpacing: 0))
        #expect(
            render(labelled, PlainTextRenderer())
                == "[1] Lee, A. (2020). A study of\n    everything that is known.\n[1] Ray, B. (2021). On.\n")
    }

    @Test func markdownHasParagraphs() {
        let text = render(Self.list(label: "1.", BibliographyLayout()), MarkdownRenderer())
        #expect(text == "1\\. \(Self.long)\n\n1\\. Ray, B. (2021). On.\n")
    }

    @Test func laTeXHasAnEnvironment() {
        let hanging = render(Self.list(BibliographyLayout(hangingIndent: true)), LaTeXRenderer())
        #expect(hanging.contains("\\begin{hangingentries}") && hanging.contains("\\end{hangingentries}"))
        #expect(hanging.contains("\\newenvironment{hangingentries}"))
        #expect(render(Self.list(BibliographyLayout()), LaTeXRenderer()).contains("\\begin{entries}"))
        let labelled = render(Self.list(label: "[1]", BibliographyLayout(hangingIndent: true)), LaTeXRenderer())
        #expect(labelled.contains("\\begin{labelledentries}{[1]}"))
    }

    @Test func htmlHasTheClassesOfOtherProcessors() {
        let layout = BibliographyLayout(hangingIndent: true, lineSpacing: 2, entrySpacing: 0)
        let text = render(Self.list(layout), HTMLRenderer(), width: 80)
        #expect(
            text.contains(
                """
                  <div class="csl-bib-body hanging-indent" data-entry-spacing="0" data-line-spacing="2" role="list">
                    <div class="csl-entry" id="byline-w0" role="listitem">\(Self.long)</div>
                """))
        #expect(text.contains(".byline .csl-entry {"))
        #expect(!render(.paragraph([.text("a")], role: nil), HTMLRenderer()).contains("csl-entry"))
    }

    @Test func htmlSetsPartsApart() {
        let entry = Entry(
            kind: "book", label: [.text("[1]")],
            blocks: [
                .paragraph([.text("main")], role: .entry), .paragraph([.text("block")], role: .details),
                .paragraph([.text("indent")], role: .note), .paragraph([.text("links")], role: .links),
            ])
        let list = EntryList(layout: .labelled, entries: [entry], bibliography: BibliographyLayout())
        #expect(
            render(.entries(list), HTMLRenderer()).contains(
                """
                    <div class="csl-entry" role="listitem">
                      <div class="csl-left-margin">[1]</div>
                      <div class="csl-right-inline">main</div>
                      <div class="csl-block">block</div>
                      <div class="csl-indent">indent</div>
                      <p class="links">links</p>
                    </div>
                """))
    }
}
