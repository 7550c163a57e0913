/// The fields that patterns may name, each with the formats that may stand behind it: `{title|linked}`.
package struct PatternFieldTable: Sendable {
    package enum Formats: Sendable {
        case words([String])
        /// Any format of dates: `MMM yyyy`.
        case date
    }

    package let formats: [String: Formats]
    /// In the order in which messages name them.
    package let names: [String]

    private init(_ fields: [(name: String, formats: Formats)]) {
        formats = Dictionary(fields) { first, _ in first }
        names = fields.map(\.name)
    }

    /// Publications and projects, and mentions of them.
    package static let work = PatternFieldTable(
        plain(["authors", "editors"]) + linked(["title", "short"]) + plain(["title-note"])
            + plain(["venue", "venue-short", "venue-any", "venue-dated", "title-short", "editor-label"])
            + [
                ("venue-year", .words(["yy"])), ("date", .date), ("year", .words(["yy"])),
                ("links", .words(["all"])), ("abstract", .words(["folded"])), ("summary", .words(["folded"])),
            ]
            + plain([
                "award", "status", "presentation", "note", "badges", "venue-badge", "particulars", "label", "volume",
                "issue", "pages", "number", "edition", "genre", "publisher", "publisher-place", "citations", "doi",
                "arxiv", "isbn",
            ]))

    /// Positions, talks, grants …
    package static let entry = PatternFieldTable(
        linked(EntryField.allCases.map(\.rawValue)) + linked(["heading"]) + plain(["items", "links", "label"])
            + [("date", .date), ("details", .words(["folded"]))])

    /// One item of a legend.
    package static let legend = PatternFieldTable(plain(["sign"]) + [("meaning", .words(["capitalized"]))])

    private static func plain(_ names: [String]) -> [(name: String, formats: Formats)] {
        names.map { ($0, .words([])) }
    }

    private static func linked(_ names: [String]) -> [(name: String, formats: Formats)] {
        names.map { ($0, .words(["linked"])) }
    }
}
