import Testing

@testable import Rendering

@Suite struct LineBreakerTests {
    struct Case: Sendable, CustomStringConvertible {
        var width: Int
        var parts: [(text: String, breaking: LineBreaker.Breaking)]
        var lines: [String]
        var description: String { lines.joined(separator: "|") }

        init(_ width: Int, _ parts: (String, LineBreaker.Breaking)..., lines: [String]) {
            self.width = width
            self.parts = parts
            self.lines = lines
        }
    }

    @Test(arguments: [
        Case(10, ("one two three", .everywhere), lines: ["one two", "three"]),
        Case(7, ("one two three", .everywhere), lines: ["one two", "three"]),
        Case(4, ("unbreakable word", .everywhere), lines: ["unbreakable", "word"]),
        Case(10, ("  a  b \n c ", .everywhere), lines: ["a b c"]),
        // No-break spaces hold, zero-width spaces do not, and soft hyphens are dropped.
        Case(4, ("a b\u{A0}c d", .everywhere), lines: ["a", "b c", "d"]),
        Case(4, ("abc\u{200B}def", .everywhere), lines: ["abc", "def"]),
        Case(9, ("hy\u{AD}phen", .everywhere), lines: ["hyphen"]),
        // Between ideographs, but not before what closes nor behind what opens.
        Case(6, ("关于例子的研究", .everywhere), lines: ["关于例", "子的研", "究"]),
        Case(6, ("关于例，子的", .everywhere), lines: ["关于", "例，子", "的"]),
        Case(6, ("关于（例）子", .everywhere), lines: ["关于", "（例）", "子"]),
        Case(6, ("プロジェクト", .everywhere), lines: ["プロ", "ジェク", "ト"]),
        Case(6, ("abc例子", .everywhere), lines: ["abc例", "子"]),
        Case(4, ("한글 한글", .everywhere), lines: ["한글", "한글"]),
        // Names break at their spaces; marks and URLs do not break at all.
        Case(4, ("王和", .everywhere), ("高泽峰", .atSpaces), lines: ["王和", "高泽峰"]),
        Case(11, ("Ze-Feng Gao", .atSpaces), ("*", .glued), lines: ["Ze-Feng", "Gao*"]),
        Case(6, ("高泽峰", .atSpaces), ("*", .glued), ("和王", .everywhere), lines: ["高泽峰*", "和王"]),
        Case(
            10, ("see ", .everywhere), ("https://example.org/例子", .nowhere), lines: ["see", "https://example.org/例子"]),
    ])
    func lines(_ test: Case) {
        var breaker = LineBreaker()
        for part in test.parts { breaker.add(part.text, part.breaking) }
        #expect(breaker.lines(width: test.width, firstWidth: test.width) == test.lines)
    }
}
