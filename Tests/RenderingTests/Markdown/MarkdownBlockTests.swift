import DocumentTree
import Rendering
import Testing

@Suite struct MarkdownBlockTests {
    @Test func numbersThatListsCountAreLists() {
        #expect(MarkdownSample.render(blocks: [entries([1, 2])]) == "1. Work 1\n2. Work 2")
    }

    @Test func otherNumbersAreText() {
        #expect(MarkdownSample.render(blocks: [entries([2, 1])]) == "2\\. Work 2\n\n1\\. Work 1")
    }

    @Test func listThatGoesOnMakesAllNumbersText() {
        let text = MarkdownSample.render(blocks: [entries([1]), .thematicBreak, entries([2])])
        #expect(text == "1\\. Work 1\n\n---\n\n2\\. Work 2")
    }

    @Test func listsBelowEachOtherStayApart() {
        let list = Block.list(List(marker: .bullet, isTight: true, items: [[.paragraph([.text("a")], role: nil)]]))
        #expect(MarkdownSample.render(blocks: [list, list]) == "- a\n\n<!-- -->\n\n- a")
    }

    @Test func quoteInListIsIndented() {
        let quote = Block.quote([.paragraph([.text("a")], role: nil), .paragraph([.text("b")], role: nil)])
        let list = Block.list(List(marker: .bullet, isTight: false, items: [[quote], [quote]]))
        #expect(MarkdownSample.render(blocks: [list]) == "- > a\n  >\n  > b\n\n- > a\n  >\n  > b")
    }

    @Test func liquidIsNotRun() {
        let text = MarkdownSample.render(blocks: [
            .code("{{ site }}"),
            .disclosure(label: [.text("{% x %}")], [.paragraph([.text("{{x}}")], role: nil)], isOpen: true),
        ])
        #expect(!text.contains("{{") && !text.contains("{%"))
    }

    private func entries(_ numbers: [Int]) -> Block {
        .entries(
            EntryList(
                layout: .labelled,
                entries: numbers.map { number in
                    Entry(
                        kind: "book", number: number, label: [.text("\(number).")],
                        blocks: [.paragraph([.text("Work \(number)")], role: .entry)])
                }))
    }
}
