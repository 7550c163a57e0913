import AuthorMarkup
import Bibliography
import Foundation
import SourceDiagnostics
import Testing

@Suite struct AuthorListPropertyTests {
    private static let signs = DeclaredSigns(["*", "#", "†", "**", "1", "2", "(c)"])
    private static let lines = [
        "Ze-Feng Gao*, Peiyu Liu*, Wayne Xin Zhao#, Z.Y. Xie and Ji-Rong Wen", "**Ann Lee**\\*, Bob Ray\\*, et al.",
        "Gao, Ze-Feng and van der Berg, Jan and {World Health Organization} and others", "王佳奇*、高泽峰#和李永峰 (Yongfeng Li)",
        "José García¹, Zoë Müller¹²; Søren Østergaard (†)", "Lee, A. B.*, Ray, B., & Fox, C. [1,2]",
        "Dean KM, Smith J, Roper LA",
    ]
    private static let pieces = [
        "*", "**", "_", "\\*", ",", ";", "|", " and ", "&", "(", ")", "[", "]", "{", "}", "\\", "<", ">", "^", "#", "1",
        "¹", "∗", "†",
        " ", "\u{A0}", "\u{200B}", "\u{0}", "，", "、", "和", "等", "高", "é", "e\u{301}", "et al.", "...", "…", "Jr.", "🙂",
        "\u{FE0F}", "\u{200D}",
        "(c)", "（", "）", "van ", "\n",
    ]

    /// Ten thousand damaged lines: nothing crashes, every range lies within the line on whole characters and in order, and
    /// what comes out clean stays the same when it is read again.
    @Test func damagedLines() throws {
        var random = SeededGenerator(state: 20_261_121)
        for _ in 0..<10_000 {
            var characters = Array(Self.lines.randomElement(using: &random)!.unicodeScalars)
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let place = Int.random(in: 0...characters.count, using: &random)
                if Bool.random(using: &random), place < characters.count {
                    characters.remove(at: place)
                } else {
                    characters.insert(contentsOf: Self.pieces.randomElement(using: &random)!.unicodeScalars, at: place)
                }
            }
            var line = ""
            line.unicodeScalars.append(contentsOf: characters)
            try check(line)
        }
    }

    private func check(_ line: String) throws {
        for isSingleName in [false, true] {
            let reading = AuthorListParser.parse(line, signs: Self.signs, isSingleName: isSingleName)
            let count = line.utf8.count
            var ranges = reading.problems.map(\.range)
            var end = 0
            for author in reading.authors {
                ranges += [author.range] + author.signs.map(\.range)
                #expect(author.range.lowerBound >= end && !author.range.isEmpty, "\(line.debugDescription)")
                end = author.range.upperBound
                #expect(!author.name.asWritten.isEmpty, "\(line.debugDescription)")
                #expect(!author.name.asWritten.unicodeScalars.contains { $0 == "\0" || $0 == "\u{200B}" })
                for sign in author.signs { #expect(Self.signs.signs.contains(sign.sign)) }
            }
            for range in ranges {
                try #require(range.lowerBound >= 0 && range.upperBound <= count, "\(line.debugDescription)")
                let bytes = Array(line.utf8)
                let isWhole = [range.lowerBound, range.upperBound].allSatisfy {
                    $0 == count || bytes[$0] & 0xC0 != 0x80
                }
                #expect(isWhole, "\(line.debugDescription) \(range)")
            }
            if reading.problems.isEmpty { checkAgain(reading, line) }
        }
    }

    /// A clean list, written anew with its names and signs, is read as the same list.
    private func checkAgain(_ reading: AuthorListReading, _ line: String) {
        let isPlain = reading.authors.allSatisfy { author in
            author.name.literal.isEmpty && !author.name.isEastAsian
                && author.name.asWritten.utf8.allSatisfy { $0 < 0x80 }
                && !author.name.asWritten.contains { "{}()[]_,;|…".contains($0) } && !author.name.given.isEmpty
                && author.name.suffix.isEmpty && !author.name.asWritten.contains("..")
                && author.name.asWritten.last != "."
        }
        guard isPlain, reading.authors.count > 1, !line.contains("{") else { return }
        let written = reading.authors.map { $0.name.asWritten + $0.signs.map(\.sign).joined(separator: ",") }.joined(
            separator: ", ")
        let again = AuthorListParser.parse(written, signs: Self.signs)
        #expect(
            again.authors.map(\.name.asWritten) == reading.authors.map(\.name.asWritten),
            "\(line.debugDescription) → \(written)")
        #expect(
            again.authors.map { $0.signs.map(\.sign) } == reading.authors.map { $0.signs.map(\.sign) }, "\(written)")
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
