/// A date of CSL-JSON, whole: a day, a month, a season or a year; a span; a guess; or words that are no date.
public struct ReferenceDate: Sendable, Hashable {
    /// One end of a date.
    public struct Point: Sendable, Hashable {
        /// Years before Christ are negative: -44 is 44 BC.
        public var year: Int
        /// 1 … 12.
        public var month: Int?
        /// 1 for spring … 4 for winter, in place of a month.
        public var season: Int?
        /// 1 … 31.
        public var day: Int?

        public init(year: Int, month: Int? = nil, season: Int? = nil, day: Int? = nil) {
            self.year = year
            self.month = month
            self.season = season
            self.day = day
        }
    }

    public enum End: Sendable, Hashable {
        case point(Point)
        /// Still going on: `2019/..`.
        case open
    }

    /// `nil` for words that are no date.
    public var start: Point?
    /// `nil` for a single date.
    public var end: End?
    /// About then: CSL's `is-uncertain-date`.
    public var isCirca: Bool
    /// Words that stand for a date: `in press`, `Han dynasty`; empty for a date proper.
    public var literal: String

    public init(start: Point, end: End? = nil, isCirca: Bool = false) {
        self.start = start
        self.end = end
        self.isCirca = isCirca
        literal = ""
    }

    public init(literal: String) {
        self.literal = literal
        isCirca = false
    }

    /// The other end of a span that has one.
    public var endPoint: Point? {
        guard case .point(let point)? = end else { return nil }
        return point
    }
}

extension ReferenceDate {
    /// The date of a profile or of a bibliography file.
    public init(_ range: DateRange) {
        let end: End? =
            switch range.end {
            case .date(let date): .point(Point(date))
            case .open: .open
            case nil: nil
            }
        self.init(start: Point(range.start), end: end, isCirca: range.isApproximate)
    }
}

extension ReferenceDate.Point {
    public init(_ date: PartialDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
