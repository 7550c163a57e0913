import Bibliography
import CSLStyle

extension ReferenceDate {
    /// The text of a sort key: year, month and day in digits, the end of a span behind them, in the order of time even for
    /// years before Christ. Words stand as they are.
    func sortText(_ parts: Set<DatePart.Name> = [.year, .month, .day]) -> String {
        guard let start else { return literal }
        guard let end = endPoint else { return start.sortText(parts) }
        return start.sortText(parts) + "-" + end.sortText(parts)
    }
}

extension ReferenceDate.Point {
    fileprivate func sortText(_ parts: Set<DatePart.Name>) -> String {
        var text = ""
        if parts.contains(.year) {
            // Counted from ten thousand years before Christ, so that all years have five digits.
            text += Self.padded(min(max(year + 10_000, 0), 99_999), width: 5)
        }
        // Spring sorts as March, summer as June, and so on.
        if parts.contains(.month) { text += Self.padded(month ?? season.map { $0 * 3 } ?? 0, width: 2) }
        if parts.contains(.day) { text += Self.padded(day ?? 0, width: 2) }
        return text
    }

    private static func padded(_ number: Int, width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
