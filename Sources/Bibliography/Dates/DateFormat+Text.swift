extension DateFormat {
    /// A date or a span of time as text: `Sep 2021–present`, `c. 2019`. A span within one month of a format that shows
    /// months, or within one year of a format that shows years only, is printed once.
    public func formatted(_ range: DateRange, separator: String = "–", terms: Terms) -> String {
        let start = (range.isApproximate ? terms.circa : "") + formatted(range.start, terms: terms)
        switch range.end {
        case nil: return start
        case .open: return start + separator + terms.present
        case .date(let date):
            let end = formatted(date, terms: terms)
            return end == formatted(range.start, terms: terms) ? start : start + separator + end
        }
    }

    /// One date as text. It is never empty: a format that shows nothing of a date shows its year.
    public func formatted(_ date: PartialDate, terms: Terms) -> String {
        let parts = ordered(for: terms)
        let shown = parts.indices.filter { shows(parts[$0].token, of: date) }
        guard let last = shown.last else { return String(date.year) }
        let isOrdered = terms.dateUnits != nil && namesMonth
        var text = isOrdered ? "" : opening
        var previous: Int?
        for index in shown {
            // The signs directly behind the part before: of `MMM d, yyyy` without a day, the space remains.
            if let previous { text += isOrdered ? terms.dateUnits?.space ?? "" : separators[previous] }
            text += string(parts[index].token, of: date, terms: terms) + parts[index].unit
            previous = index
        }
        if !isOrdered, last == parts.count - 1 || separators[parts.count - 1].isClosing {
            text += separators[parts.count - 1]
        }
        return text
    }

    /// The parts as they are; year, month and day with their units where the language writes them so.
    private func ordered(for terms: Terms) -> [Part] {
        guard let units = terms.dateUnits, namesMonth else { return parts }
        var ordered = [Part(token: .month, unit: units.month)]
        if let year = parts.first(where: { $0.token.isYear }) {
            ordered.insert(Part(token: year.token, unit: units.year), at: 0)
        }
        if hasDay { ordered.append(Part(token: .day, unit: units.day)) }
        return ordered
    }

    private func shows(_ token: Token, of date: PartialDate) -> Bool {
        switch token {
        case .year, .shortYear: true
        case .monthName, .shortMonthName, .monthTwoDigits, .month: (1...12).contains(date.month ?? 0)
        case .dayTwoDigits, .day: (1...12).contains(date.month ?? 0) && date.day != nil
        }
    }

    private func string(_ token: Token, of date: PartialDate, terms: Terms) -> String {
        let month = date.month ?? 1
        let day = date.day ?? 1
        let hasDay = hasDay && date.day != nil
        return switch token {
        case .year: String(date.year)
        case .shortYear: Self.twoDigits(abs(date.year % 100))
        case .monthName: (hasDay ? terms.monthsAfterDay : terms.months)[month - 1]
        case .shortMonthName: (hasDay ? terms.shortMonthsAfterDay : terms.shortMonths)[month - 1]
        case .monthTwoDigits: Self.twoDigits(month)
        case .month: String(month)
        case .dayTwoDigits: Self.twoDigits(day)
        case .day: String(day)
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension String {
    /// Whether it ends what `opening` began, rather than standing between two parts.
    fileprivate var isClosing: Bool { first.map { ")]}」』）".contains($0) } ?? false }
}
