/// A date as exact as its source: a year, a month or a day.
public struct PartialDate: Sendable, Hashable, Comparable {
    public var year: Int
    /// 1 … 12.
    public var month: Int?
    /// 1 … 31.
    public var day: Int?

    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Earlier dates come first; of two dates of one year, the less exact one.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

/// A date or a span of time: `2022`, `2016/2021`, `2021/` (until now).
public struct DateRange: Sendable, Hashable {
    public enum End: Sendable, Hashable {
        case date(PartialDate)
        /// Still going on: EDTF's `..` or an empty end.
        case open
    }
    public var start: PartialDate
    /// `nil` for a single date.
    public var end: End?
    /// "About": EDTF's `~`.
    public var isApproximate: Bool

    public init(start: PartialDate, end: End? = nil, isApproximate: Bool = false) {
        self.start = start
        self.end = end
        self.isApproximate = isApproximate
    }

    /// The date by which lists are sorted: the end of a span, or the far future for one still going on.
    public var sortKey: PartialDate {
        switch end {
        case .date(let date): date
        case .open: PartialDate(year: 9999)
        case nil: start
        }
    }
}
