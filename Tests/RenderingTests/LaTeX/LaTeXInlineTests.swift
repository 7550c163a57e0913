import DocumentTree
import Testing

@testable import Rendering

@Suite struct LaTeXInlineTests {
    static let link = SampleDocument.destination("https://example.org/a")

    static let inlines: [([Inline], String)] = [
        (
            [
                .link(
                    link,
                    [
                        .text("a "), .link(link, [.text("b")]),
                        .badge(Badge(kind: .award, text: "c", destination: link)),
                        .image(SampleDocument.image("https://example.org/d.png", "d")),
                    ]), .text(" "), .link(SampleDocument.destination("#e"), [.text("e")]),
            ],
            #"\href{https://example.org/a}{a b\badge{c}d} \hyperlink{e}{e}"#
        )
    ]

    @Test(arguments: inlines.indices)
    func inlinesAsLaTeX(index: Int) {
        var writer = LaTeXWriter(presentation: Presentation())
        #expect(writer.phrase(Self.inlines[index].0) == Self.inlines[index].1)
    }
}
