import DocumentTree
import Testing
import XMLTree

@testable import Rendering

@Suite struct HTMLInlineTests {
    static let link = SampleDocument.destination("https://example.org/?a=1&b=2")

    static let inlines: [(Inline, String)] = [
        (.text("a < b & c > \"d\" 'e'"), "a &lt; b &amp; c &gt; \"d\" 'e'"),
        (.emphasis([.text("a")]), "<em>a</em>"),
        (.span(.name(index: 0, variable: .author), [.text("דוד כהן")]), "<bdi class=\"name\">דוד כהן</bdi>"),
        (.strong([.text("a")]), "<strong>a</strong>"),
        (.underline([.text("a")]), "<u>a</u>"),
        (.smallCaps([.text("a")]), "<span class=\"small-caps\">a</span>"),
        (.superscript([.text("a")]), "<sup>a</sup>"),
        (.subscript([.text("a")]), "<sub>a</sub>"),
        (.code("<b>"), "<code>&lt;b&gt;</code>"),
        (.link(link, [.text("a")]), "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>"),
        (
            .link(
                link,
                [.text("a "), .link(link, [.text("b")]), .badge(Badge(kind: .award, text: "c", destination: link))]),
            "<a href=\"https://example.org/?a=1&amp;b=2\">a b<span class=\"badge award\">c</span></a>"
        ),
        (.image(SampleDocument.image("a b.png", "\"a\"")), "<img src=\"a%20b.png\" alt=\"&quot;a&quot;\">"),
        (
            .image(SampleDocument.image("https://example.org/a.png", "")),
            "<img src=\"https://example.org/a.png\" alt=\"\" loading=\"lazy\" referrerpolicy=\"no-referrer\">"
        ),
        (.badge(Badge(kind: .venue, text: "A & B")), "<span class=\"badge venue\">A &amp; B</span>"),
        (
            .badge(Badge(kind: .resource, text: "a", destination: SampleDocument.destination("a.zip"))),
            "<a class=\"badge resource\" href=\"a.zip\">a</a>"
        ),
        (
            .badge(Badge(kind: .stars, text: "a/b", image: SampleDocument.destination("a.svg"))),
            "<span class=\"badge stars pictured\"><img src=\"a.svg\" alt=\"a/b\"></span>"
        ),
        (.badge(Badge(kind: .stars, text: "a/b")), "<span class=\"badge stars\">★ a/b</span>"),
        (SampleDocument.mark, "<sup class=\"mark\" role=\"img\" title=\"equal contribution\">*</sup>"),
        (.mark(Mark(sign: "†", role: "x", meaning: "")), "<sup class=\"mark\">†</sup>"),
        (.span(.name(index: 0, variable: .author), [.text("a")]), "<span class=\"name\">a</span>"),
        (.span(.ownName, [.text("a")]), "<strong class=\"own-name\">a</strong>"),
        (.span(.title, [.text("a")]), "<span class=\"title\">a</span>"),
        (.span(.containerTitle, [.text("a")]), "<span class=\"container-title\">a</span>"),
        (.span(.year, [.text("a")]), "<span class=\"year\">a</span>"),
        (.span(.date, [.text("a")]), "<span class=\"date\">a</span>"),
        (.span(.venue, [.text("a")]), "<span class=\"venue\">a</span>"),
        (.span(.award, [.text("a")]), "<span class=\"award\">a</span>"),
        (.span(.note, [.text("a")]), "<span class=\"note\">a</span>"),
        (.span(.label, [.text("a")]), "<span class=\"label\">a</span>"),
        (.span(.etAl, [.text("a")]), "<span class=\"et-al\">a</span>"),
        (.span(.links, [.text("a")]), "<span class=\"links\">a</span>"),
        (.span(.mention(id: "x"), [.text("a")]), "a"),
        // In a legend the meaning stands beside the sign.
        (.span(.legend, [SampleDocument.mark]), "<span class=\"legend\"><sup class=\"mark\">*</sup></span>"),
        (.softBreak, " "),
        (.lineBreak, "<br>"),
    ]

    @Test(arguments: inlines.indices)
    func eachInlineHasItsElement(index: Int) {
        let (inline, expected) = Self.inlines[index]
        #expect(HTMLSample.text([inline]) == expected)
    }

    @Test(arguments: [
        (Presentation.OwnName.bold, "<strong class=\"own-name\">a</strong>"),
        (.italic, "<em class=\"own-name\">a</em>"),
        (.underline, "<u class=\"own-name\">a</u>"),
        (.boldUnderline, "<strong class=\"own-name\"><u>a</u></strong>"),
        (.none, "<span class=\"own-name\">a</span>"),
    ])
    func ownNameIsSetOffAsTheStyleSays(ownName: Presentation.OwnName, expected: String) {
        #expect(HTMLSample.text([.span(.ownName, [.text("a")])], presentation: .init(ownName: ownName)) == expected)
    }

    @Test func marksThatAreNotRaised() {
        let text = HTMLSample.text([SampleDocument.mark], presentation: Presentation(raisedMarks: false))
        #expect(text == "<span class=\"mark\" role=\"img\" title=\"equal contribution\">*</span>")
    }

    @Test(arguments: [true, false])
    func theTextOfAnAuthorLineIsWhatIsSeen(raised: Bool) {
        let text = HTMLSample.text(SampleDocument.authors, presentation: Presentation(raisedMarks: raised))
        #expect(HTMLSample.parse(text).text == "Ada Example*, Grace Test*#, 王例, Zoë O’Brien-Łukasz et al.")
    }

    @Test(arguments: [
        ("en", "of 高泽峰（Gao）, ok", "of <span lang=\"zh\">高泽峰（</span>Gao<span lang=\"zh\">）</span>, ok"),
        ("en", "𠮷野家", "<span lang=\"zh\">𠮷野家</span>"),
        ("en", "東京の空", "<span lang=\"ja\">東京の空</span>"),
        ("en", "서울 Korea", "<span lang=\"ko\">서울</span> Korea"),
        ("zh-CN", "高泽峰 and 서울", "高泽峰 and <span lang=\"ko\">서울</span>"),
        ("ja", "東京", "東京"),
        ("en", "“a” – é 🎉 Ж", "“a” – é 🎉 Ж"),
        ("zh", "（a）、", "（a）、"),
        ("en", "<高>", "&lt;<span lang=\"zh\">高</span>&gt;"),
    ])
    func runsOfOtherLanguagesAreMarked(language: String, text: String, expected: String) {
        #expect(HTMLSample.text([.text(text)], language: language) == expected)
    }

    @Test(arguments: [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://[::1]/a[1]", "https://[::1]/a%5B1%5D"),
        ("//[::1]", "//[::1]"),
        ("a[1].pdf", "a%5B1%5D.pdf"),
        ("a%20b%zz%", "a%20b%25zz%25"),
        ("a#b#c", "a#b%23c"),
        ("a#:~:text=b", "a#:~:text=b"),
        ("论文/é.pdf", "论文/é.pdf"),
        ("a\"<>\\^`{|}b", "a%22%3C%3E%5C%5E%60%7B%7C%7Db"),
        ("mailto:a@example.org?subject=a&body=b", "mailto:a@example.org?subject=a&body=b"),
    ])
    func destinationsBecomeValidURLs(text: String, expected: String) {
        #expect(SampleDocument.destination(text).url == expected)
    }
}
