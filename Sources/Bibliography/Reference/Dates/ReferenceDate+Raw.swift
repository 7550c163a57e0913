import DocumentTree

extension ReferenceDate {
    /// A date as people write it: `3 January 1999`, `Jan. 1999`, `1/3/1999` (the month first), `Spring 1999 - Summer 2001`,
    /// `10–23 August 2003`, `c. 1850`, `1850?`, `44 BC`, or in EDTF. What can't be read is kept as words.
    public init(raw text: String) {
        let trimmed = text.withoutOuterSpace
        if let date = ReferenceDate(edtf: String(trimmed)) ?? Self.read(trimmed) {
            self = date
        } else {
            self.init(literal: String(trimmed))
        }
    }

    private static func read(_ text: Substring) -> ReferenceDate? {
        let (rest, isCirca) = withoutCirca(text)
        if let point = WrittenDate(rest)?.point { return ReferenceDate(start: point, isCirca: isCirca) }
        for separator in ["–", "--", " - ", "/", "-"] {
            guard let (left, right) = rest.halves(around: separator), let end = WrittenDate(right),
                let endPoint = end.point
            else { continue }
            guard let start = WrittenDate(left)?.completed(by: end) else { continue }
            return ReferenceDate(start: start, end: .point(endPoint), isCirca: isCirca)
        }
        return nil
    }

    /// Takes off what says "about": `c. `, `ca. `, `circa `, `~`, and a question mark at the end.
    private static func withoutCirca(_ text: Substring) -> (Substring, Bool) {
        for word in ["circa ", "ca. ", "ca ", "c. ", "c.", "~"] where text.lowercased().hasPrefix(word) {
            return (text.dropFirst(word.count), true)
        }
        return text.utf8.last == UInt8(ascii: "?") ? (text.dropLast(), true) : (text, false)
    }
}

/// A single date in words and numbers, the year of which may be missing in the first half of a span.
private struct WrittenDate {
    var year: Int?
    var month: Int?
    var season: Int?
    var day: Int?

    /// `nil` where a word is none of a date's.
    init?(_ text: Substring) {
        if let date = WrittenDate(numeric: text) {
            self = date
            return
        }
        var era = 1
        for word in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }) {
            if word.allSatisfy(\.isASCIIDigit), let number = Int(Substring(word)) {
                guard take(number, digits: word.count) else { return nil }
            } else {
                switch MonthWords.meaning(of: Substring(word)) {
                case .month(let number) where month == nil && season == nil: month = number
                case .season(let number) where month == nil && season == nil: season = number
                case .beforeChrist: era = -1
                case .afterChrist: era = 1
                case .month, .season, nil: return nil
                }
            }
        }
        if era < 0 { countBeforeChrist() }
        if year == nil, month == nil, season == nil, day.map({ $0 > 31 }) ?? true { return nil }
    }

    /// `44 BC`: the number before it is the year, even if it could be a day.
    private mutating func countBeforeChrist() {
        if year == nil { (year, day) = (day, nil) }
        year = year.map { -$0 }
    }

    /// `1/3/1999`, `3.1.1999`, `1999/01/03`.
    private init?(numeric text: Substring) {
        let isSlashed = text.utf8.contains(UInt8(ascii: "/"))
        let parts = text.utf8.split(separator: UInt8(ascii: isSlashed ? "/" : "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCIIDigit) ? Int(Substring($0)) : nil }
        guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
        var rest = numbers
        if parts[0].count == 4 {
            year = rest.removeFirst()
        } else {
            guard parts[parts.count - 1].count == 4 else { return nil }
            year = rest.removeLast()
            // The month comes first with slashes, unless it can't be one; second with full stops.
            if rest.count == 2, !isSlashed || rest[0] > 12 { rest.swapAt(0, 1) }
        }
        guard let month = rest.first, (1...12).contains(month) else { return nil }
        self.month = month
        day = rest.count > 1 ? rest[1] : nil
        if let day, !(1...31).contains(day) { return nil }
    }

    /// Takes a number for the day or the year.
    private mutating func take(_ number: Int, digits: Int) -> Bool {
        if digits >= 3 {
            guard year == nil else { return false }
            year = number
        } else {
            guard day == nil, (1...99).contains(number) else { return false }
            day = number
        }
        return true
    }

    /// The date, if it has a year.
    var point: ReferenceDate.Point? {
        guard let year, day.map({ (1...31).contains($0) && month != nil }) ?? true else { return nil }
        return ReferenceDate.Point(year: year, month: month, season: season, day: day)
    }

    /// The date, with the month and year of the end of its span where it has none of its own.
    func completed(by end: WrittenDate) -> ReferenceDate.Point? {
        var date = self
        if date.year == nil {
            date.year = end.year
            if date.month == nil, date.season == nil { date.month = end.month }
        }
        return date.point
    }
}

extension Substring {
    /// What stands before and behind the only place where a separator stands.
    fileprivate func halves(around separator: String) -> (Substring, Substring)? {
        let sign = Array(separator.utf8)
        var found: String.Index?
        var index = utf8.startIndex
        while index < utf8.endIndex {
            if utf8[index...].starts(with: sign) {
                if found != nil { return nil }
                found = index
            }
            index = utf8.index(after: index)
        }
        guard let found else { return nil }
        return (self[..<found], self[utf8.index(found, offsetBy: sign.count)...])
    }
}
