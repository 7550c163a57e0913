public import Bibliography

/// An entry of a CV that is no publication, of a format that has a field for each of its parts: a degree, a position, an award.
public struct PageRecord: Sendable, Equatable {
    /// The whole record.
    public var range: Range<Int>
    /// Under the names that entries of profiles have: `degree`, `institution`; `summary` and `highlight`, which may stand there more
    /// than once, become its details.
    public var fields: [PageField]
    public var date: DateRange?

    public init(range: Range<Int>, fields: [PageField] = [], date: DateRange? = nil) {
        self.range = range
        self.fields = fields
        self.date = date
    }
}
