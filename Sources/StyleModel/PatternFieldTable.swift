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
        plain(["authors"]) + labelled(["editors"]) + linked(["title", "short"]) + plain(["title-note"])
            + plain(["venue", "venue-short", "venue-any", "venue-dated", "title-short", "editor-label"])
            + [
                ("venue-year", .words(["yy", "other"])), ("date", .date), ("year", .words(["yy"])),
                ("links", .words(["all"])), ("abstract", .words(["folded"])), ("summary", .words(["folded"])),
            ]
            + plain(["award", "status", "presentation", "note", "badges", "venue-badge", "particulars", "label"])
            + labelled(["volume", "issue", "pages", "number", "edition", "citations", "isbn"])
            + plain(["genre", "publisher", "publisher-place", "doi", "arxiv"]))

    /// Positions, talks, grants …
    package static let entry = PatternFieldTable(
        EntryField.allCases.map { ($0.rawValue, .words($0.isLabelled ? ["linked", "labelled"] : ["linked"])) }
            + linked(["heading"]) + plain(["items", "links", "label"])
            + [("date", .date), ("details", .words(["folded"]))])

    /// One item of a legend.
    package static let legend = PatternFieldTable(plain(["sign"]) + [("meaning", .words(["capitalized", "labelled"]))])

    /// What stands behind a folded title: words and terms alone.
    package static let hint = PatternFieldTable([])

    private static func plain(_ names: [String]) -> [(name: String, formats: Formats)] {
        names.map { ($0, .words([])) }
    }

    /// With the words of the document's language around it: `vol. 3`.
    private static func labelled(_ names: [String]) -> [(name: String, formats: Formats)] {
        names.map { ($0, .words(["labelled"])) }
    }

    private static func linked(_ names: [String]) -> [(name: String, formats: Formats)] {
        names.map { ($0, .words(["linked"])) }
    }
}

extension EntryField {
    /// Whether languages have words to put around it: `Role: principal investigator`.
    fileprivate var isLabelled: Bool { [.supervisor, .role, .number].contains(self) }
}
