import Testing

struct FlatTextTests {
    private let authors = [
        SeedAuthor(name: "Ada Smith", marks: "*", isSelf: false),
        SeedAuthor(name: "Ben Jones", marks: "*#", isSelf: true),
        SeedAuthor(name: "C. Doe", marks: "", isSelf: false),
    ]

    @Test(arguments: [
        "Ada Smith<sup>*</sup>, <strong>Ben Jones</strong><sup>*#</sup> and C. Doe, 2020",
        "<p>By Ada\nSmith* | <b class=\"own\">Ben Jones*#</b> | C. Doe.</p>",
    ])
    func findsAuthorLinesInHTML(_ html: String) { #expect(FlatText(html: html).contains(authors)) }

    @Test(arguments: [
        "Ada Smith\\*, **Ben Jones**\\*\\#, C. Doe", "*Ada Smith\\*, **Ben Jones\\*#**, [C. Doe](https://example.org)*",
    ])
    func findsAuthorLinesInMarkdown(_ text: String) { #expect(FlatText(markdown: text).contains(authors)) }

    @Test func findsAuthorLinesInPlainText() {
        #expect(
            FlatText(
                plainText: "https://example.org/a_b_c.pdf\n1. Ada Smith*,\n   _Ben Jones_*# and C. Doe", ownNames: []
            ).contains(
                authors))
    }

    @Test(arguments: [
        "Ada Smith, **Ben Jones**\\*\\#, C. Doe", "Ada Smith\\*, Ben Jones\\*\\#, C. Doe",
        "Ada Smith\\*, **Ben Jones**\\*\\#, C. Doe\\*", "Ada Smith\\*, C. Doe, **Ben Jones**\\*\\#",
    ])
    func missesNoMistake(_ text: String) { #expect(!FlatText(markdown: text).contains(authors)) }
}
