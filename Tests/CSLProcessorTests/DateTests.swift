import Bibliography
import CSLStyle
import Testing

@testable import CSLProcessor

@Suite struct DateTests {
    @Test(arguments: [
        ("2005-12-15", "15 December 2005"), ("2005-12", "December 2005"), ("2005", "2005"),
        ("2003-08-10/2003-08-23", "10–23 August 2003"),
        ("2003-08-03/2003-10-23", "3 August–23 October 2003"),
        ("1987-08-03/2003-10-23", "3 August 1987–23 October 2003"),
        ("1987-08/2003-10", "August 1987–October 2003"), ("1987/2003", "1987–2003"), ("2003/2003", "2003"),
        ("2000-23", "Autumn 2000"),
        ("1999-21/1999-22", "Spring–Summer 1999"), ("1999-21/2001-22", "Spring 1999–Summer 2001"),
        ("2019-05/..", "May 2019–"),
        ("0499", "499AD"), ("-0044-03-15", "15 March 44BC"), ("-0043/0014", "43BC–14AD"),
    ])
    func `day month year`(_ edtf: String, _ expected: String) throws {
        let element = element([part(.day, suffix: " "), part(.month, suffix: " "), part(.year)])
        #expect(try printed(edtf, element) == expected)
    }

    @Test(arguments: [
        ("2005-12-15", "2005-12-15"), ("2003-08-10/2003-08-23", "2003-08-10/23"),
        ("2003-08-10/2003-09-11", "2003-08-10/09-11"),
        ("2003-08/2004-09", "2003-08–2004-09"),
    ])
    func `year first`(_ edtf: String, _ expected: String) throws {
        var month = part(.month, prefix: "-", form: .numericLeadingZeros)
        month.rangeDelimiter = "/"
        var day = part(.day, prefix: "-", form: .numericLeadingZeros)
        day.rangeDelimiter = "/"
        #expect(try printed(edtf, element([part(.year), month, day])) == expected)
    }

    @Test func `a localized date takes the parts asked for`() throws {
        var date = DateElement(.issued)
        date.form = .text
        #expect(try printed("2005-12-15", date) == "December 15, 2005")
        date.parts = .yearMonth
        #expect(try printed("2005-12-15", date) == "December 2005")
        #expect(try printed("2003-08-10/2003-10-11", date) == "August–October 2003")
        var month = DatePart(.month)
        month.form = .short
        month.textCase = .uppercase
        date.dateParts = [month]
        #expect(try printed("2005-12-15", date) == "DEC. 2005")
        date.parts = .year
        #expect(try printed("2003-08-10/2003-10-11", date) == "2003")
    }

    @Test func `only the first day is an ordinal where the language says so`() throws {
        let element = element([part(.day, suffix: " ", form: .ordinal), part(.month)])
        #expect(try printed("2004-10-01/2004-10-14", element) == "1st–14th October")
        var locale = Self.locale
        locale.options.limitDayOrdinalsToDay1 = true
        #expect(try printed("2004-10-01/2004-10-14", element, locale) == "1st–14 October")
    }

    @Test func `words and year suffixes`() throws {
        let element = element([part(.month, suffix: " "), part(.year, suffix: ".")])
        let rendering = DateRendering(element, Self.locale, language: "en", yearSuffix: "b")
        var output = Output()
        output.append(ReferenceDate(literal: "(in press)"), rendering)
        output.append(try #require(ReferenceDate(edtf: "2005-12")), rendering)
        output.append(try #require(ReferenceDate(edtf: "2001/2004")), rendering)
        #expect(output.plainText == "(in press)bDecember 2005b.2001–2004b.")
    }

    /// Dates in their order.
    @Test func `sorts by time`() throws {
        let dates = ["-0100-07-13", "-0044-03-15", "0054", "2000", "2000-02-15", "2000-21", "2000-12/2001", "2001"]
        let keys = try dates.map { try #require(ReferenceDate(edtf: $0)).sortText() }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    private func printed(
        _ edtf: String, _ element: DateElement, _ locale: CitationLocale = DateTests.locale
    ) throws -> String {
        var output = Output()
        output.append(try #require(ReferenceDate(edtf: edtf)), DateRendering(element, locale, language: "en"))
        return output.plainText
    }

    private func element(_ parts: [DatePart]) -> DateElement {
        var element = DateElement(.issued)
        element.dateParts = parts
        return element
    }

    private func part(
        _ name: DatePart.Name, prefix: String = "", suffix: String = "", form: DatePart.Form? = nil
    ) -> DatePart { Self.part(name, prefix: prefix, suffix: suffix, form: form) }

    private static func part(
        _ name: DatePart.Name, prefix: String = "", suffix: String = "", form: DatePart.Form? = nil
    ) -> DatePart {
        var part = DatePart(name)
        part.affixes = Affixes(prefix: prefix, suffix: suffix)
        part.form = form
        return part
    }

    private static let locale: CitationLocale = {
        var locale = CitationLocale(language: "en-US")
        let months = ["March", "May", "August", "October", "December"]
        for (number, month) in zip(["03", "05", "08", "10", "12"], months) {
            locale.terms.terms[TermTable.Key("month-" + number, .long)] = Term(single: month)
            locale.terms.terms[TermTable.Key("month-" + number, .short)] = Term(single: month.prefix(3) + ".")
        }
        for (number, season) in zip(["01", "02", "03", "04"], ["Spring", "Summer", "Autumn", "Winter"]) {
            locale.terms.terms[TermTable.Key("season-" + number, .long)] = Term(single: season)
        }
        locale.terms.terms[TermTable.Key("ad", .long)] = Term(single: "AD")
        locale.terms.terms[TermTable.Key("bc", .long)] = Term(single: "BC")
        locale.terms.ordinals[OrdinalKey(nil)] = OrdinalTerm("th", match: .lastDigit)
        locale.terms.ordinals[OrdinalKey(1)] = OrdinalTerm("st", match: .lastDigit)
        var date = LocaleDate()
        date.dateParts = [part(.month, suffix: " "), part(.day, suffix: ", "), part(.year)]
        locale.textDate = date
        return locale
    }()
}
