import Bibliography
import Testing

@Suite struct DateFormatTests {
    struct Case: Sendable, CustomStringConvertible {
        var format: String
        var date: DateRange
        var language = "en"
        var text: String
        var description: String { "\(format) \(language) → \(text)" }
    }

    static let year = PartialDate(year: 2022)
    static let month = PartialDate(year: 2022, month: 5)
    static let day = PartialDate(year: 2022, month: 5, day: 3)

    @Test(arguments: [
        Case(format: "yyyy", date: DateRange(start: day), text: "2022"),
        Case(format: "'yy", date: DateRange(start: day), text: "'22"),
        Case(format: "'yy", date: DateRange(start: PartialDate(year: 2005)), text: "'05"),
        Case(format: "MMM yyyy", date: DateRange(start: month), text: "May 2022"),
        Case(format: "MMM yyyy", date: DateRange(start: year), text: "2022"),
        Case(format: "MMMM d, yyyy", date: DateRange(start: day), text: "May 3, 2022"),
        Case(format: "MMMM d, yyyy", date: DateRange(start: month), text: "May 2022"),
        Case(format: "MMMM d, yyyy", date: DateRange(start: year), text: "2022"),
        Case(format: "yyyy/MM", date: DateRange(start: month), text: "2022/05"),
        Case(format: "yyyy/MM", date: DateRange(start: year), text: "2022"),
        Case(format: "[yyyy/MM]", date: DateRange(start: year), text: "[2022]"),
        Case(format: "yyyy-MM-dd", date: DateRange(start: day), text: "2022-05-03"),
        Case(format: "yyyy-MM-dd", date: DateRange(start: month), text: "2022-05"),
        Case(format: "yyyyMMdd", date: DateRange(start: day), text: "20220503"),
        Case(format: "M/d/yy", date: DateRange(start: day), text: "5/3/22"),
        Case(format: "MMM", date: DateRange(start: year), text: "2022"),
        Case(format: "", date: DateRange(start: day), text: "2022"),
        Case(format: "d. MMMM yyyy", date: DateRange(start: day), language: "de", text: "3. Mai 2022"),
        Case(format: "d. MMMM yyyy", date: DateRange(start: month), language: "de", text: "Mai 2022"),
        Case(format: "d de MMMM de yyyy", date: DateRange(start: day), language: "es", text: "3 de mayo de 2022"),
        Case(format: "d de MMMM de yyyy", date: DateRange(start: month), language: "es", text: "mayo de 2022"),
        Case(format: "d MMMM yyyy", date: DateRange(start: day), language: "ru", text: "3 мая 2022"),
        Case(format: "d MMMM yyyy", date: DateRange(start: month), language: "ru", text: "май 2022"),
        Case(format: "MMM yyyy", date: DateRange(start: month), language: "zh-CN", text: "2022年5月"),
        Case(format: "MMM yyyy", date: DateRange(start: year), language: "zh-CN", text: "2022年"),
        Case(format: "MMMM d, yyyy", date: DateRange(start: day), language: "ja", text: "2022年5月3日"),
        Case(format: "MMMM d, yyyy", date: DateRange(start: day), language: "ko", text: "2022년 5월 3일"),
        Case(format: "yyyy年M月d日", date: DateRange(start: day), text: "2022年5月3日"),
        Case(format: "yyyy年M月d日", date: DateRange(start: month), text: "2022年5月"),
        Case(format: "yyyy/MM", date: DateRange(start: month), language: "zh", text: "2022/05"),
    ])
    func oneDate(_ test: Case) {
        let text = DateFormat(test.format).formatted(test.date, terms: .of(language: test.language))
        #expect(text == test.text)
    }

    @Test(arguments: [
        Case(format: "yyyy", date: DateRange(start: year, end: .open), text: "2022–present"),
        Case(format: "yyyy", date: DateRange(start: year, end: .open), language: "zh", text: "2022–至今"),
        Case(format: "yyyy", date: DateRange(start: year, end: .date(PartialDate(year: 2024))), text: "2022–2024"),
        Case(
            format: "yyyy", date: DateRange(start: month, end: .date(PartialDate(year: 2022, month: 9))), text: "2022"),
        Case(
            format: "MMM yyyy", date: DateRange(start: month, end: .date(PartialDate(year: 2024, month: 9))),
            text: "May 2022–Sep 2024"),
        Case(format: "yyyy", date: DateRange(start: year, isApproximate: true), text: "c. 2022"),
        Case(format: "yyyy", date: DateRange(start: year, isApproximate: true), language: "ja", text: "約2022"),
        Case(format: "yyyy", date: DateRange(start: year, end: .open, isApproximate: true), text: "c. 2022–present"),
    ])
    func spanOfTime(_ test: Case) {
        let text = DateFormat(test.format).formatted(test.date, terms: .of(language: test.language))
        #expect(text == test.text)
    }

    @Test func separatorIsTheCallersChoice() {
        let range = DateRange(start: Self.year, end: .open)
        #expect(DateFormat("yyyy").formatted(range, separator: " - ", terms: .of(language: "en")) == "2022 - present")
    }

    @Test func monthOutOfRangeIsLeftOut() {
        let date = DateRange(start: PartialDate(year: 2022, month: 13, day: 1))
        #expect(DateFormat("d MMM yyyy").formatted(date, terms: .of(language: "en")) == "2022")
    }
}
