import Bibliography
import DocumentTree

/// Reads dates as records have them: EDTF, and `2022-05-31 10:00:00`, `2021-9-12`, `2025 - under review`, `May 2021`.
enum RecordDate {
    static func read(_ text: String) -> DateRange? {
        if let date = DateText.read(text) { return date }
        // A time of day behind a date.
        if let first = text.split(separator: " ").first, first.count > 4, let date = DateText.read(String(first)) {
            return date
        }
        guard let year = YearText.find(text), (1500...2100).contains(year) else { return nil }
        let words = text.split { !$0.isLetter }.filter { $0.count >= 3 }
        let month = words.lazy.compactMap { MonthText.read(String($0)).month }.first
        return DateRange(start: PartialDate(year: year, month: month))
    }
}
