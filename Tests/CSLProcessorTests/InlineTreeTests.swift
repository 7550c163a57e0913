import DocumentTree
import Testing

@testable import CSLProcessor

@Suite struct InlineTreeTests {
    private func inlines(_ pieces: [OutputPiece]) -> [Inline] { Output(pieces: pieces).inlines }

    @Test func textIsOneText() {
        #expect(
            inlines([
                .text("a", .value), .open(.part(.year)), .text("b", .value), .close, .open(.quotes), .text("c", .affix),
                .close,
            ]) == [.text("abc")])
    }

    @Test func stylesStandAroundSpans() {
        #expect(
            inlines([
                .open(.style(.bold)), .open(.span(.title)), .text("a", .value), .close, .close, .text(".", .affix),
            ])
                == [.strong([.span(.title, [.text("a")])]), .text(".")])
    }

    @Test func uprightWordsInItalicsAreNoEmphasis() {
        #expect(
            inlines([
                .open(.style(.italic)), .open(.span(.title)), .text("On ", .value), .open(.style(.uprightStyle)),
                .text("Bryum", .value), .close, .text(" again", .value), .close, .close,
            ]) == [.span(.title, [.emphasis([.text("On ")]), .text("Bryum"), .emphasis([.text(" again")])])])
    }
}
