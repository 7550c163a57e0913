import DocumentTree
import Rendering
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        (Presentation.PlainOwnName.underscores, "_Ada Example_*, B"), (.capitals, "ADA EXAMPLE*, B"),
        (.none, "Ada Example*, B"),
    ])
    func ownName(_ form: Presentation.PlainOwnName, _ text: String) {
        let inlines: [Inline] = [.span(.ownName, [.text("Ada Example")]), SampleDocument.mark, .text(", B")]
        #expect(render([.paragraph(inlines, role: .authors)], Presentation(plainOwnName: form)) == text + "\n")
    }

    @Test(arguments: [
        ("https://example.org/a", "paper", "paper <https://example.org/a>"),
        ("https://example.org/", "example.org", "example.org"),
        ("http://www.example.org", "https://example.org/", "https://example.org/"),
        ("mailto:ada@example.org", "ada@example.org", "ada@example.org"),
        ("mailto:ada@example.org", "write", "write <mailto:ada@example.org>"),
        ("tel:+15550100", "+1 555 0100", "+1 555 0100"),
        ("#moe", "MoE", "MoE"), ("papers/a.pdf", "PDF", "PDF"),
    ])
    func link(_ destination: String, _ label: String, _ text: String) {
        let link = Inline.link(SampleDocument.destination(destination), [.text(label)])
        #expect(render([.paragraph([link], role: nil)]) == text + "\n")
    }

    @Test func linkOnNameIsTheName() {
        let name = Inline.span(.name(index: 0, variable: .author), [.text("Grace Test")])
        let link = Inline.link(SampleDocument.destination("https://example.org"), [name])
        #expect(render([.paragraph([link], role: .authors)]) == "Grace Test\n")
    }

    @Test(arguments: [
        ([Inline.text("m"), .superscript([.text("2")])], "m²"), ([.text("4"), .superscript([.text("th")])], "4th"),
        ([.text("x"), .superscript([.text("T")])], "x^T"), ([.text("x"), .subscript([.text("ij")])], "x_(ij)"),
        ([.text("CO"), .subscript([.text("2")])], "CO₂"), ([.text("Tool"), .superscript([.text("™")])], "Tool™"),
    ])
    func scripts(_ inlines: [Inline], _ text: String) {
        #expect(render([.paragraph(inlines, role: nil)]) == text + "\n")
    }

    @Test func labelsHangAndLongOnesStandAbove() {
        let long = "September 2016 to December 2021"
        let text = render(
            [
                .entries(
                    EntryList(layout: .labelled, entries: [entry("9.", "One two three four five"), entry(long, "Six")]))
            ], width: 20)
        #expect(text == "9.  One two three\n    four five\nSeptember 2016 to\nDecember 2021\n    Six\n")
    }

    @Test func asideThatDoesNotFitHasALineOfItsOwn() {
        let entry = Entry(
            kind: "talks", aside: [.text("September 2016")], blocks: [.paragraph([.text("A talk")], role: .entry)])
        #expect(
            render([.entries(EntryList(layout: .plain, entries: [entry]))], width: 20) == "A talk\nSeptember 2016\n")
    }

    @Test func nothingTrailsAndNoBlankLineIsDoubled() {
        for width in [Int.min, 0, 20, 33, 80, Int.max] {
            let text = render(SampleDocument.everything.blocks, width: width)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.last != " " })
            #expect(!text.contains("\n\n\n") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        }
    }

    @Test func deepNestingStopsIndenting() {
        var block = Block.paragraph([.text("deep")], role: nil)
        for _ in 0..<200 { block = .list(List(marker: .bullet, isTight: true, items: [[block]])) }
        #expect(render([block]).hasSuffix("deep\n"))
    }

    @Test func emptyDocumentIsEmpty() {
        #expect(render([]) == "")
    }

    private func entry(_ label: String, _ text: String) -> Entry {
        Entry(kind: "other", label: [.text(label)], blocks: [.paragraph([.text(text)], role: .entry)])
    }

    private func render(_ blocks: [Block], _ presentation: Presentation = Presentation(), width: Int = 80) -> String {
        let document = Document(
            name: "cv", title: "", language: "en", header: Header(name: ""), blocks: blocks, presentation: presentation)
        return PlainTextRenderer().render(document, template: nil, options: RenderingOptions(width: width))
    }
}
