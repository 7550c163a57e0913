import Bibliography

/// Dates as databases write them: EDTF (ISO 8601-2) as far as biblatex and CSL-JSON use it.
enum DateText {
    /// Reads `2019`, `2019-04`, `2019-04-05`, `2019-04-05T10:00:00Z`, the spans `2016/2021`, `2021/` and `2021/..`, and the
    /// qualifiers `~`, `?`, `%`; `nil` for anything else. A season or a decade is read as far as a year is known.
    static func read(_ text: String) -> DateRange? {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let start = date(first) else { return nil }
        guard parts.count == 2 else { return DateRange(start: start.date, isApproximate: start.isApproximate) }
        let rest = trimmed(parts[1])
        if rest.isEmpty || rest.elementsEqual("..".utf8) {
            return DateRange(start: start.date, end: .open, isApproximate: start.isApproximate)
        }
        guard let end = date(rest), end.date >= start.date || end.date.year == start.date.year else { return nil }
        return DateRange(
            start: start.date, end: .date(end.date), isApproximate: start.isApproximate || end.isApproximate)
    }

    /// A date of which the parts are known one by one; `nil` where there is no such month or day.
    static func date(year: Int, month: Int?, day: Int?) -> PartialDate? {
        guard (1...9999).contains(year) else { return nil }
        guard let month, (1...12).contains(month) else { return PartialDate(year: year) }
        guard let day, (1...31).contains(day) else { return PartialDate(year: year, month: month) }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func date(_ bytes: Substring.UTF8View) -> (date: PartialDate, isApproximate: Bool)? {
        var bytes = trimmed(bytes)
        var isApproximate = false
        while let last = bytes.last, last == UInt8(ascii: "~") || last == UInt8(ascii: "?") || last == UInt8(ascii: "%")
        {
            isApproximate = true
            bytes = bytes.dropLast()
        }
        if let time = bytes.firstIndex(of: UInt8(ascii: "T")) { bytes = bytes[..<time] }
        let parts = bytes.split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4, let year = number(parts[0]) else { return nil }
        var numbers: [Int] = []
        for part in parts.dropFirst() {
            guard part.count <= 2, let number = number(part) else { return nil }
            numbers.append(number)
        }
        guard
            let date = date(year: year, month: numbers.first, day: numbers.count > 1 ? numbers[1] : nil)
        else { return nil }
        return (date, isApproximate)
    }

    private static func number(_ bytes: Substring.UTF8View) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
        var bytes = bytes
        while bytes.first == 0x20 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 { bytes = bytes.dropLast() }
        return bytes
    }
}
