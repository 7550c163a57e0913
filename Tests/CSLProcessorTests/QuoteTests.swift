import Testing

@testable import CSLProcessor

@Suite struct QuoteTests {
    private static let signs = QuotationSigns(open: "“", close: "”", innerOpen: "‘", innerClose: "’")

    /// What is printed of a value alone, and of one that the style sets in quotation marks.
    @Test(arguments: [
        (#"a "word" here"#, "a “word” here", "“a ‘word’ here”"),
        ("This is 'The One'", "This is “The One”", "“This is ‘The One’”"),
        ("My “Amazing” Title", "My “Amazing” Title", "“My ‘Amazing’ Title”"),
        ("“‘Amazing’ <b>and</>” so", "“‘Amazing’ <B>and</>” so", "“‘“Amazing” <B>and</>’ so”"),
        ("a ‘word’", "a ‘word’", "“a ‘word’”"),
        (#""She said 'no' to "it"""#, "“She said ‘no’ to ‘it’”", "“She said ‘no’ to ‘it’”"),
        (
            "'Nobody knows you're here': a talk", "“Nobody knows you’re here”: a talk",
            "“‘Nobody knows you’re here’: a talk”"
        ),
        ("rock 'n roll (ETFA '09)", "rock ’n roll (ETFA ’09)", "“rock ’n roll (ETFA ’09)”"), ("l'''", "l’’’", "“l’’’”"),
        (#"5" nails"#, #"5" nails"#, #"“5" nails”"#), (#""Whole""#, "“Whole”", "“Whole”"),
        (#"<nc>"Whole"</>"#, "<nc>“Whole”</>", "“<nc>Whole</>”"),
        (#"<i>"cross</>ing""#, #"<I>"cross</>ing""#, #"“<I>"cross</>ing"”"#),
        ("d ’ eau", "d ’ eau", "“d ’ eau”"), ("«Anonyme»", "«Anonyme»", "“«Anonyme»”"),
        ("D'Arcus", "D’Arcus", "“D’Arcus”"),
    ])
    func `quotation marks alternate`(_ value: String, _ alone: String, _ quoted: String) {
        #expect(printed(value, quotes: false) == alone)
        #expect(printed(value, quotes: true) == quoted)
    }

    @Test(arguments: [
        ("<I>One <i>Two <i>Three</> Four</> Five</>", "<I>One <upright>Two <I>Three</> Four</> Five</>"),
        ("<i>One</> <b>Two</>", "<I>One</> <B>Two</>"), ("<B>Speak, <b>friend</></>", "<B>Speak, <normal>friend</></>"),
        ("<SC>His <sc>Life</></>", "<SC>His <caps>Life</></>"), ("<I>a <I>b</></>", "<I>a b</>"),
        ("<upright>a</>", "a"),
        ("<I>a <upright>b</></>", "<I>a <upright>b</></>"),
        ("<I><n>Lee <i>x</></></>", "<I><n>Lee <upright>x</></></>"),
    ])
    func `markup flips`(_ notation: String, _ expected: String) {
        var output = Output(notation: notation)
        output.flipFlop(Self.signs)
        #expect(output.notation == expected)
    }

    @Test func `raised characters`() {
        var output = Output(notation: "1ᵉʳ m² é")
        output.raiseSuperscripts()
        #expect(output.notation == "1<SUP>e</><SUP>r</> m<SUP>2</> é")
    }

    @Test func `ten thousand quotations end`() {
        var output = Output()
        output.append(String(repeating: "\"a ", count: 10_000) + String(repeating: "b\" ", count: 10_000))
        output.markQuotes(from: 0)
        output.flipFlop(Self.signs)
        #expect(output.plainText.utf8.count > 60_000)
    }

    private func printed(_ value: String, quotes: Bool) -> String {
        var output = Output()
        if quotes { output.open(.quotes) }
        let place = output.count
        output.pieces += Output(notation: value).pieces
        output.markQuotes(from: place)
        if quotes { output.close() }
        output.flipFlop(Self.signs)
        return output.notation
    }
}
