import DocumentTree
import Testing

@Suite struct DocumentVisitorTests {
    /// Each place of a document where running text or a picture can stand, numbered in the order of the text.
    static let document: Document = {
        var document = Document(
            name: "cv", title: "", language: "en",
            header: Header(
                name: "", headline: text(2), photo: picture(1), subtitle: text(3)),
            blocks: [
                .section(
                    Section(
                        level: 1, id: "", label: text(4), heading: [.emphasis(text(5))], note: text(6), kind: .prose,
                        blocks: [
                            .paragraph(text(7), role: nil),
                            .list(List(marker: .bullet, isTight: true, items: [[.paragraph(text(8), role: nil)]])),
                            .quote([.legend(text(9))]),
                            .disclosure(label: text(10), [.figure(picture(11), caption: text(12))], isOpen: false),
                        ])),
                .entries(
                    EntryList(
                        layout: .illustrated,
                        entries: [
                            Entry(
                                kind: "", label: text(14), aside: text(17), figure: picture(13), figureBadge: text(15),
                                blocks: [.paragraph(text(16), role: .title)])
                        ])),
            ])
        document.blocks.append(
            .paragraph(
                [
                    .badge(
                        Badge(kind: .stars, text: "", destination: destination("#18"), image: destination("18.png"))),
                    .image(SampleDocument.image("https://example.org/elsewhere.png", "")),
                    .image(SampleDocument.image("#fragment", "")),
                ], role: nil))
        return document
    }()

    @Test func everyPlaceIsVisited() {
        #expect(Self.document.localImages.map(\.text) == (1...18).map { "\($0).png" })
        #expect(Self.document.anchorTargets == Set((1...18).map(String.init)).subtracting(["1", "11", "13"]))
    }

    @Test(arguments: [
        ("a b.png", "a b.png"), ("a%20b.png", "a b.png"), ("a.png?v=2#top", "a.png"), ("100%.png", "100%.png"),
        ("%E9%AB%98.png", "高.png"), ("%FF.png", "%FF.png"), ("%2E%2e/a.png", "../a.png"), ("%00a.png", nil),
        ("mailto:a.png", nil), ("//example.org/a.png", nil),
    ])
    func picturesAreFiles(source: String, file: String?) {
        var document = Self.document
        document.header.photo = SampleDocument.image(source, "")
        #expect(document.localImages.first?.text == file ?? "2.png")
    }

    private static func text(_ number: Int) -> [Inline] {
        [.link(destination("#\(number)"), [.image(picture(number))])]
    }

    private static func picture(_ number: Int) -> Image { SampleDocument.image("\(number).png", "") }

    private static func destination(_ text: String) -> LinkDestination { SampleDocument.destination(text) }
}
