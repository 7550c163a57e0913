import Bibliography
import CSLStyle
import Testing

@testable import CSLProcessor

/// Texts of signs in no order: no pass crashes, and marks stay balanced.
@Suite struct HostileTextTests {
    private static let signs: [String] = [
        "\"", "'", "“", "”", "‘", "’", "«", "»", ".", ",", ":", ";", "!", "?", "-", "–", "&", " ", "\u{A0}", "\\", "/",
        "1", "999999999999999999999",
        "a", "XIV", "é", "ß", "周", "\u{301}", "ᵉ", "\0", "Jan", "BC", "~", "..",
    ]

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    @Test(arguments: 0..<200)
    func `every pass ends well`(_ seed: Int) {
        var generator = Generator(state: UInt64(seed))
        var output = Output()
        var depth = 0
        for _ in 0..<40 {
            let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                Self.signs.randomElement(using: &generator) ?? ""
            }.joined()
            _ = NumericValue(text).printed(
                NumberPrinting(form: .ordinal, terms: TermTable(), pageRangeFormat: .chicago16))
            _ = ReferenceDate(raw: text)
            _ = CollationKey(text, tailoring: CollationTailoring(language: "zh"))
            switch Int.random(in: 0...4, using: &generator) {
            case 0:
                output.open(
                    [.quotes, .markup(.italic), .style(.italic), .noCase].randomElement(using: &generator) ?? .quotes)
                depth += 1
            case 1 where depth > 0:
                output.close()
                depth -= 1
            case 2: output.append(affix: text)
            default: output.append(text)
            }
        }
        for _ in 0..<depth { output.close() }
        output.markQuotes(from: 0)
        #expect(output.isBalanced)
        for textCase in TextCase.allCases { output.apply(textCase, from: 0, language: seed % 2 == 0 ? "en" : "tr") }
        output.stripPeriods(from: output.count / 2)
        output.collapsePunctuation(inQuote: seed % 3 == 0)
        #expect(output.isBalanced)
        output.flipFlop(QuotationSigns(open: "“", close: "”", innerOpen: "‘", innerClose: "’"))
        output.raiseSuperscripts()
        output.narrowFrenchSpaces()
        #expect(output.isBalanced)
    }
}

extension Output {
    /// Whether each mark that opens closes, and no text is empty.
    fileprivate var isBalanced: Bool {
        var depth = 0
        for piece in pieces {
            switch piece {
            case .open: depth += 1
            case .close: depth -= 1
            case .text(let text, _): if text.isEmpty { return false }
            }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
