import Bibliography
import DocumentTree

/// Reads dates as records have them: `2022`, `2022-05-31 10:00:00`, `2021-9-12T…`, `2025 - under review`, `May 2021`.
enum RecordDate {
    static func read(_ text: String, month: String? = nil) -> PartialDate? {
        let bytes = Array(text.utf8)
        guard let start = yearStart(bytes) else { return nil }
        let year = number(bytes[start..<start + 4])
        var date = PartialDate(year: year)
        if start == 0 {
            var rest = bytes[4...]
            date.month = part(&rest, upTo: 12)
            if date.month != nil { date.day = part(&rest, upTo: 31) }
        }
        if date.month == nil { date.month = month.flatMap(monthNumber) ?? monthNumber(text) }
        return date
    }

    /// The first four digits that stand alone and are a year of our time.
    private static func yearStart(_ bytes: [UInt8]) -> Int? {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
            if end - start == 4, (1500...2100).contains(number(bytes[start..<end])) { return start }
            start = max(end, start + 1)
        }
        return nil
    }

    /// `-05`, `/5`; what stands before another digit is none.
    private static func part(_ rest: inout ArraySlice<UInt8>, upTo limit: Int) -> Int? {
        guard let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") else { return nil }
        let digits = rest.dropFirst().prefix { $0.isASCIIDigit }
        guard (1...2).contains(digits.count), (1...limit).contains(number(digits)) else { return nil }
        rest = rest[digits.endIndex...]
        return number(digits)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// `5`, `May`, `sept.`: of words the first that begins as a month's English name does.
    private static func monthNumber(_ text: String) -> Int? {
        if let number = Int(text) { return (1...12).contains(number) ? number : nil }
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.utf8.count >= 3 {
            if let index = monthNames.firstIndex(where: { $0.hasPrefix(word) || word == "sept" && $0 == "september" }) {
                return index + 1
            }
        }
        return nil
    }

    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
