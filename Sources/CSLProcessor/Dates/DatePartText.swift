import Bibliography
import CSLStyle

extension DateRendering {
    /// A part of a date as text; `nil` where the date lacks it.
    func text(_ part: DatePart, of point: ReferenceDate.Point) -> String? {
        switch part.name {
        case .year: year(point, part.form)
        case .month: month(point, part.form)
        case .day: day(point, part.form)
        }
    }

    /// Years before Christ and the first five hundred behind are told apart by `BC` and `AD`.
    private func year(_ point: ReferenceDate.Point, _ form: DatePart.Form?) -> String? {
        let year = point.year
        if year == 0 { return nil }
        if year < 0 { return String(year.magnitude) + (terms.term("bc")?.single ?? "") }
        if form == .short, year >= 500 { return Self.twoDigits(year % 100) }
        return String(year) + (year < 500 ? terms.term("ad")?.single ?? "" : "")
    }

    /// A season is printed in place of a month.
    private func month(_ point: ReferenceDate.Point, _ form: DatePart.Form?) -> String? {
        if let season = point.season { return terms.term("season-" + Self.twoDigits(season))?.single }
        guard let month = point.month else { return nil }
        switch form {
        case .numeric: return String(month)
        case .numericLeadingZeros: return Self.twoDigits(month)
        case .short: return terms.term(Self.term(ofMonth: month), form: .short)?.single ?? String(month)
        case .long, .ordinal, nil: return terms.term(Self.term(ofMonth: month))?.single ?? String(month)
        }
    }

    private func day(_ point: ReferenceDate.Point, _ form: DatePart.Form?) -> String? {
        guard let day = point.day else { return nil }
        switch form {
        case .numericLeadingZeros: return Self.twoDigits(day)
        case .ordinal where day == 1 || !limitsDayOrdinals:
            let gender = point.month.flatMap { terms.genders[Self.term(ofMonth: $0)] }
            return String(day) + terms.ordinalSuffix(of: day, gender: gender)
        case .numeric, .ordinal, .long, .short, nil: return String(day)
        }
    }

    private static func term(ofMonth month: Int) -> String { "month-" + twoDigits(month) }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
