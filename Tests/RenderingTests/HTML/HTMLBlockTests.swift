import DocumentTree
import Testing
import XMLTree

@testable import Rendering

@Suite struct HTMLBlockTests {
    private static func item(_ text: String) -> [Block] { [.paragraph([.text(text)], role: nil)] }

    static let blocks: [(Block, String)] = [
        (.paragraph([.text("a")], role: nil), "<p>a</p>\n"),
        (.paragraph([.text("a")], role: .venue), "<p class=\"venue\">a</p>\n"),
        (.paragraph([], role: .venue), ""),
        (
            .paragraph([.image(SampleDocument.image("a.png", "b"))], role: nil),
            "<p class=\"picture\"><img src=\"a.png\" alt=\"b\"></p>\n"
        ),
        (
            .list(List(marker: .bullet, isTight: true, items: [item("a"), item("b")])),
            "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n"
        ),
        (
            .list(List(marker: .number(start: 3, delimiter: ")"), isTight: false, items: [item("a")])),
            "<ol class=\"parenthesis\" start=\"3\">\n  <li>\n    <p>a</p>\n  </li>\n</ol>\n"
        ),
        (.list(List(marker: .bullet, isTight: true, items: [])), ""),
        (.entries(EntryList(layout: .plain, entries: [])), ""),
        (
            .disclosure(label: [.text("a")], item("b"), isOpen: false),
            "<details>\n  <summary>a</summary>\n  <p>b</p>\n</details>\n"
        ),
        (
            .disclosure(label: [.text("a")], [], isOpen: true),
            "<details open>\n  <summary>a</summary>\n</details>\n"
        ),
        (
            .figure(SampleDocument.image("a.png", "b"), caption: [.text("c")]),
            "<figure>\n  <img src=\"a.png\" alt=\"b\">\n  <figcaption>c</figcaption>\n</figure>\n"
        ),
        (.quote(item("a")), "<blockquote>\n  <p>a</p>\n</blockquote>\n"),
        (.code("\n<a>\n b"), "<pre><code>\n&lt;a&gt;\n b</code></pre>\n"),
        (.thematicBreak, "<hr>\n"),
        (.legend([SampleDocument.mark, .text(" a")]), "<p class=\"legend\"><sup class=\"mark\">*</sup> a</p>\n"),
        (.raw(format: "html", "<b>own</b>"), "<b>own</b>\n"),
        (.raw(format: "latex", "\\own"), ""),
        (
            .section(Section(level: 1, id: "a b", heading: [.text("a")], kind: .prose, blocks: item("b"))),
            "<section class=\"prose\" id=\"a-b\">\n  <h2>a</h2>\n  <p>b</p>\n</section>\n"
        ),
        (
            .section(Section(level: 1, id: "", heading: [], kind: .prose, blocks: item("b"))),
            "<div class=\"prose\">\n  <p>b</p>\n</div>\n"
        ),
        (
            .section(
                Section(
                    level: 1, id: "a", label: [.text("1)")], heading: [.text("a")], kind: .topic, isOpen: true,
                    blocks: [])),
            """
            <details class="topic" id="a" open>
              <summary><h2><span class="label">1)</span> a</h2></summary>
            </details>

            """
        ),
        (
            .section(Section(level: 1, id: "a", heading: [.text("a")], note: [.text("b")], kind: .group, blocks: [])),
            """
            <section class="group" id="a">
              <div class="heading"><h2>a</h2> <p class="note">b</p></div>
            </section>

            """
        ),
    ]

    @Test(arguments: blocks.indices)
    func eachBlockHasItsElement(index: Int) {
        let (block, expected) = Self.blocks[index]
        #expect(HTMLSample.body([block]) == expected)
    }

    @Test func headingsSkipNoRank() {
        func section(_ level: Int, _ heading: String, _ blocks: [Block]) -> Block {
            .section(
                Section(
                    level: level, id: "", heading: heading.isEmpty ? [] : [.text(heading)], kind: .prose, blocks: blocks
                ))
        }
        let text = HTMLSample.body([section(1, "", [section(4, "a", [section(5, "b", []), section(2, "c", [])])])])
        let ranks = HTMLSample.parse(text).descendants { $0.name.hasPrefix("h") && $0.name.count == 2 }.map(\.name)
        #expect(ranks == ["h2", "h3", "h3"])
    }

    @Test func headingsEndAtTheSixthRank() {
        var block = Block.thematicBreak
        for level in 1...9 {
            block = .section(Section(level: level, id: "", heading: [.text("a")], kind: .topic, blocks: [block]))
        }
        #expect(HTMLSample.body([block]).contains("<h6>"))
        #expect(!HTMLSample.body([block]).contains("<h7>"))
    }

    @Test(arguments: [
        ([1, 2, 3], "<ol class=\"entry-list labelled numbered\">"),
        ([3, 4], "<ol class=\"entry-list labelled numbered\" start=\"3\">"),
        ([7, 6, 5], "<ol class=\"entry-list labelled numbered\" reversed start=\"7\">"),
        ([1, 3], "<ol class=\"entry-list labelled numbered\">"),
    ])
    func numbersAreSaidToPrograms(numbers: [Int], expected: String) {
        let entries = numbers.map { number in
            Entry(
                kind: "article", number: number, label: [.text("J\(number).")],
                blocks: [.paragraph([.text("a")], role: .title)])
        }
        let text = HTMLSample.body([.entries(EntryList(layout: .labelled, entries: entries))])
        #expect(text.hasPrefix(expected))
        #expect(text.contains("value=\"3\"") == (numbers == [1, 3]))
        #expect(text.contains("<p class=\"title\"><span class=\"label\">J\(numbers[0]). </span>a</p>"))
    }

    @Test func labelAndDateStandInTheFirstLine() {
        let entry = Entry(
            id: "a", kind: "education", label: [.text("1")], aside: [.text("2021")],
            blocks: [.paragraph([.text("Ph.D.")], role: .title), .paragraph([.text("Nowhere")], role: .details)])
        let text = HTMLSample.body([.entries(EntryList(layout: .plain, entries: [entry]))])
        let expected = """
            <ul class="entry-list plain dated">
              <li class="education" id="a">
                <p class="title first"><span class="label">1 </span><span class="main">Ph.D.</span> <span class="aside">2021</span></p>
                <p class="details">Nowhere</p>
              </li>
            </ul>

            """
        #expect(text == expected)
    }

    @Test func textOfAPictureThatIsNotThereStandsAlone() {
        let entry = Entry(
            kind: "a", figureBadge: [.text("arXiv'24")], blocks: [.paragraph([.text("b")], role: .title)])
        let text = HTMLSample.body([.entries(EntryList(layout: .illustrated, entries: [entry]))])
        #expect(
            text.contains(
                "    <p class=\"badges\"><span class=\"badge\">arXiv'24</span></p>\n    <p class=\"title\">b</p>\n"))
    }

    @Test func labelWithoutALineStandsAlone() {
        let entry = Entry(kind: "a", label: [.text("1")], blocks: [.thematicBreak])
        let text = HTMLSample.body([.entries(EntryList(layout: .plain, entries: [entry]))])
        #expect(text.contains("    <p><span class=\"label\">1</span></p>\n    <hr>\n"))
    }
}
