import CSLStyle
import Testing

@testable import CSLProcessor

@Suite struct NumberTests {
    @Test(arguments: [
        ("5", true), ("2nd", true), ("D2", true), ("L2d", true), ("2-4", true), ("2, 3", true), ("2 & 4", true),
        ("2–4", true),
        ("second", false), ("2nd edition", false), ("5 ed.", false), ("", false), ("xii", false), ("1-A", false),
    ])
    func `is numeric`(_ text: String, _ expected: Bool) {
        #expect(NumericValue(text).isNumeric == expected)
    }

    @Test(arguments: [
        ("5", false), ("2-4", true), ("2, 3", true), ("213, and 235", true), ("213 & 235", true), (#"327\-30"#, false),
        ("S213-S235", true), ("xxv-xxviii", true), ("12-A", false), ("Smith, John", false), ("12, fig. 333", false),
        ("367-368, fig. 333", true),
    ])
    func `takes the plural`(_ text: String, _ expected: Bool) {
        #expect(NumericValue(text).isPlural == expected)
    }

    @Test(arguments: [
        ("12", "12"), ("2-4", "2–4"), ("100 - 103", "100–103"), ("2,3", "2, 3"), ("2&4", "2 and 4"), ("2;4", "2; 4"),
        ("1-2-3", "1-2-3"), (#"327\-30"#, "327-30"), ("N110 - P5", "N110-P5"), ("5 ed.", "5 ed."),
        ("version: 2002, amended June 1, 2010", "version: 2002, amended June 1, 2010"),
        ("12, fig. 3-4", "12, figs. 3–4"),
        ("Nature - a history", "Nature - a history"), ("99999999999999999999999", "99999999999999999999999"),
    ])
    func `reads in print`(_ text: String, _ expected: String) {
        #expect(NumericValue(text).printed(NumberPrinting(terms: .sample)) == expected)
    }

    @Test(arguments: [
        ("1", NumberElement.Form.ordinal, "1st"), ("12", .ordinal, "12th"), ("2nd", .ordinal, "2nd"),
        ("2E", .ordinal, "2E"),
        ("1, 12", .ordinal, "1st, 12th"), ("1-2", .ordinal, "1st–2th"), ("1", .longOrdinal, "first"),
        ("42", .longOrdinal, "42th"), ("42", .roman, "xlii"), ("3999", .roman, "mmmcmxcix"), ("0", .roman, "0"),
        ("70000", .roman, "70000"), ("99999999999999999999999", .ordinal, "99999999999999999999999"),
    ])
    func `reads in another form`(_ text: String, _ form: NumberElement.Form, _ expected: String) {
        #expect(NumericValue(text).printed(NumberPrinting(form: form, terms: .sample)) == expected)
    }

    /// Two texts in the order of their numbers.
    @Test(arguments: [("2", "10"), ("A2", "A10"), ("9-10", "10-11")])
    func `sorts by value`(_ first: String, _ second: String) {
        #expect(NumericValue(first).sortText < NumericValue(second).sortText)
    }

    @Test(arguments: [
        ("3-10", ["3–10", "3–10", "3–10", "3–10", "3–10"]), ("71-2", ["71–72", "71–2", "71–72", "71–72", "71–72"]),
        ("100-4", ["100–104", "100–4", "100–04", "100–104", "100–104"]),
        ("107-108", ["107–108", "107–8", "107–08", "107–8", "107–8"]),
        ("321-28", ["321–328", "321–8", "321–28", "321–28", "321–28"]),
        ("1496-1504", ["1496–1504", "1496–504", "1496–504", "1496–1504", "1496–504"]),
        ("11564-615", ["11564–11615", "11564–615", "11564–615", "11564–615", "11564–615"]),
        ("12991-123001", ["12991–123001", "12991–123001", "12991–123001", "12991–123001", "12991–123001"]),
        ("N110 - N5", ["N110–N115", "N110–5", "N110–15", "N110–15", "N110–15"]),
        ("n11564-1568", ["n11564-1568", "n11564-1568", "n11564-1568", "n11564-1568", "n11564-1568"]),
        ("xxv-xxviii", ["xxv–xxviii", "xxv–xxviii", "xxv–xxviii", "xxv–xxviii", "xxv–xxviii"]),
        ("10-15, 20-5", ["10–15, 20–25", "10–5, 20–5", "10–15, 20–25", "10–15, 20–25", "10–15, 20–25"]),
    ])
    func `shortens page ranges`(_ pages: String, _ expected: [String]) {
        let formats: [PageRangeFormat] = [.expanded, .minimal, .minimalTwo, .chicago15, .chicago16]
        let printed = formats.map {
            NumericValue(pages).printed(NumberPrinting(terms: .sample, pageRangeFormat: $0))
        }
        #expect(printed == expected)
    }
}

extension TermTable {
    fileprivate static var sample: TermTable {
        var terms = TermTable()
        terms.terms[Key("and", .symbol)] = Term(single: "and")
        terms.terms[Key("figure", .short)] = Term(single: "fig.", multiple: "figs.")
        terms.ordinals[OrdinalKey(nil)] = OrdinalTerm("th", match: .lastDigit)
        terms.ordinals[OrdinalKey(1)] = OrdinalTerm("st", match: .lastDigit)
        terms.ordinals[OrdinalKey(11)] = OrdinalTerm("th", match: .lastTwoDigits)
        terms.longOrdinals[OrdinalKey(1)] = "first"
        return terms
    }
}
