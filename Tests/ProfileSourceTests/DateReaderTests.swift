import Bibliography
import Testing

@testable import ProfileSource
@testable import YAMLTree

@Suite struct DateReaderTests {
    @Test(
        arguments: [
            ("2022", DateRange(start: PartialDate(year: 2022))),
            ("2022-05", DateRange(start: PartialDate(year: 2022, month: 5))),
            ("2024-02-29", DateRange(start: PartialDate(year: 2024, month: 2, day: 29))),
            ("2016/2021", DateRange(start: PartialDate(year: 2016), end: .date(PartialDate(year: 2021)))),
            ("2016-09/2016", DateRange(start: PartialDate(year: 2016, month: 9), end: .date(PartialDate(year: 2016)))),
            ("2021/", DateRange(start: PartialDate(year: 2021), end: .open)),
            ("2021/..", DateRange(start: PartialDate(year: 2021), end: .open)),
            ("2019~", DateRange(start: PartialDate(year: 2019), isApproximate: true)),
        ] as [(String, DateRange)])
    func date(_ text: String, _ expected: DateRange) throws {
        #expect(try DateReader.read(text) == expected)
        #expect(ScalarFormat.date.check(text) == nil)
    }

    @Test(
        arguments: [
            "", "22", "2022-13", "2022-00", "2022-02-30", "2023-02-29", "2022-5", "2022-05-31-01", "2023/2021",
            "2022-05-02/2022-05-01", "2016-2021", "May 2022", "2022/05", "/2022", "2022//", "~", "２０２２", "2022-05-1",
        ])
    func refused(_ text: String) {
        #expect(throws: DateReader.Failure.self) { try DateReader.read(text) }
    }
}
