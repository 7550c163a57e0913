import DocumentTree
import StyleModel

/// What of a publication a pattern has no place for. What a style leaves out by design (pictures, badges, summaries,
/// abstracts) is no part of it; see `Style.omissions`.
struct WorkRemainder {
    private let missing: [Field]

    private struct Field {
        var name: String
        var format = ""
        /// Other fields that print the same.
        var otherFields: [String] = []
    }

    private static let all = [
        Field(name: "authors"), Field(name: "title-note"), Field(name: "genre"),
        Field(name: "editors", format: "labelled"),
        Field(name: "venue", otherFields: ["venue-any", "venue-dated", "venue-badge"]),
        Field(name: "edition", format: "labelled"), Field(name: "volume", format: "labelled"),
        Field(name: "issue", format: "labelled"), Field(name: "pages", format: "labelled"),
        Field(name: "number", format: "labelled"), Field(name: "publisher-place"), Field(name: "publisher"),
        Field(name: "status"), Field(name: "presentation"), Field(name: "award"),
        Field(name: "citations", format: "labelled"),
        Field(name: "year", otherFields: ["date", "venue-dated", "venue-year", "venue-badge"]),
        Field(name: "isbn", format: "labelled"), Field(name: "note"), Field(name: "links"),
    ]

    /// - Parameter isGroupedByYear: whether the year stands above the work.
    init(besides pattern: EntryPattern, isGroupedByYear: Bool) {
        var named = Set(
            ([pattern.label, pattern.aside, pattern.badge] + pattern.lines.map(\.pattern)).flatMap(\.fields))
        if isGroupedByYear { named.insert("year") }
        missing = Self.all.filter { !named.contains($0.name) }.map { field in
            var field = field
            field.otherFields = field.otherFields.filter(named.contains)
            return field
        }
    }

    /// The blocks of an entry with a line of what they do not say: before links, abstract and the like at their end.
    func completing(_ blocks: [Block], of work: WorkFields) -> [Block] {
        guard !missing.isEmpty else { return blocks }
        let parts = missing.map { field in
            let isPrinted = field.otherFields.contains { !work.inlines(of: $0, format: "").isEmpty }
            return isPrinted ? [] : work.inlines(of: field.name, format: field.format)
        }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return blocks }
        var place = blocks.endIndex
        while place > 1, blocks[place - 1].isAddition { place -= 1 }
        var completed = blocks
        completed.insert(.paragraph(parts.joined(by: ", "), role: .note), at: place)
        return completed
    }
}

extension Block {
    /// What stands below the citation itself.
    var isAddition: Bool {
        switch self {
        case .paragraph(_, let role?): [.links, .badges, .abstract, .summary].contains(role)
        case .disclosure: true
        default: false
        }
    }
}
