import Bibliography
import YAMLTree

/// Reads dates: `2022`, `2022-05`, `2022-05-31`, spans `2016/2021`, `2021/` until now, `2019~` for "about".
enum DateReader {
    struct Failure: Error {
        let summary: String
        let help: String
    }

    static func read(_ text: String) throws(Failure) -> DateRange {
        var bytes = Array(text.utf8)[...]
        while let last = bytes.last, last == 0x20 { bytes.removeLast() }
        while let first = bytes.first, first == 0x20 { bytes.removeFirst() }
        var isApproximate = false
        if bytes.last == UInt8(ascii: "~") {
            isApproximate = true
            bytes.removeLast()
        }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            return DateRange(start: try date(bytes, text), isApproximate: isApproximate)
        }
        let start = try date(bytes[..<slash], text)
        let rest = bytes[(slash + 1)...]
        if rest.isEmpty || rest.elementsEqual("..".utf8) {
            return DateRange(start: start, end: .open, isApproximate: isApproximate)
        }
        let end = try date(rest, text)
        guard !isBefore(end, start) else {
            throw Failure(
                summary: "the span “\(text.shortened)” ends before it begins", help: "Write the earlier date first.")
        }
        return DateRange(start: start, end: .date(end), isApproximate: isApproximate)
    }

    private static func date(_ bytes: ArraySlice<UInt8>, _ text: String) throws(Failure) -> PartialDate {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let year = number(parts[0], digits: 4), year >= 1 else {
            throw noDate(text)
        }
        guard parts.count > 1 else { return PartialDate(year: year) }
        if number(parts[1], digits: 4) != nil {
            throw Failure(summary: "“\(text.shortened)” is not a date", help: "Write a span with a slash: 2016/2021.")
        }
        guard let month = number(parts[1], digits: 2) else { throw noDate(text) }
        guard (1...12).contains(month) else {
            throw Failure(
                summary: "there is no month \(month)",
                help: "Write the year, the month and the day in this order: 2022-05-31.")
        }
        guard parts.count > 2 else { return PartialDate(year: year, month: month) }
        guard let day = number(parts[2], digits: 2) else { throw noDate(text) }
        guard (1...days(in: month, of: year)).contains(day) else {
            throw Failure(
                summary: "\(monthNames[month - 1]) \(year) has no day \(day)",
                help: "Check the day, or leave it out: \(text.prefix(7)).")
        }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func noDate(_ text: String) -> Failure {
        Failure(
            summary: "“\(text.shortened)” is not a date",
            help: "Write 2022, 2022-05 or 2022-05-31; a span as 2016/2021, and 2021/ for “until now”.")
    }

    private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> Int? {
        guard bytes.count == digits else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether one date lies before another as far as both are exact.
    private static func isBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
        if left.year != right.year { return left.year < right.year }
        guard let leftMonth = left.month, let rightMonth = right.month, leftMonth != rightMonth else {
            guard left.month == right.month, let leftDay = left.day, let rightDay = right.day else { return false }
            return leftDay < rightDay
        }
        return leftMonth < rightMonth
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
