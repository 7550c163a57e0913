import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintContext {
    /// Where an entry is pointed at as a whole: its key in a .bib file, else its title, else its first line.
    func place(of entry: PageEntry) -> Range<Int> {
        if let key = key(of: entry) { return key }
        if let title = entry.field("title")?.range { return title }
        let end = source.bytes[entry.range.clamped(to: source.bytes.indices)].firstIndex(of: UInt8(ascii: "\n"))
        return entry.range.lowerBound..<(end ?? entry.range.upperBound)
    }

    /// The key of an entry of a .bib file, `lee2020` of `@article{lee2020,`.
    func key(of entry: PageEntry) -> Range<Int>? {
        guard page.format.name == "bibtex", !entry.work.id.isEmpty else { return nil }
        let bytes = source.bytes[entry.range.clamped(to: source.bytes.indices)]
        guard let open = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "(") }) else {
            return nil
        }
        let start = bytes[(open + 1)...].firstIndex { $0 > 0x20 } ?? open + 1
        let end = start + entry.work.id.utf8.count
        return end <= entry.range.upperBound ? start..<end : nil
    }

    /// Where an entry says in what it appeared.
    func venueField(of entry: PageEntry) -> PageField? {
        entry.fields.first { $0.isVenue && !$0.text.isEmpty }
    }

    /// Where an entry says when it appeared.
    func dateField(of entry: PageEntry) -> PageField? {
        entry.fields.first { ($0.name == "date" || $0.name == "year") && !$0.text.isEmpty }
    }
}

extension PageField {
    /// Whether it says in what a work appeared.
    var isVenue: Bool { Self.venueNames.contains(name) }

    private static let venueNames: Set<String> = ["venue", "booktitle", "journal", "journaltitle"]
}

extension PageEntry {
    /// Whether it is a manuscript on a server or with no venue but such a server.
    var isPreprint: Bool {
        let venue = work.venues.first.map { $0.name.plainText() + " " + $0.short } ?? ""
        if venue.utf8.count < 2 { return work.type == .article || !work.arxiv.isEmpty && work.doi.isEmpty }
        return Self.serverWords.isAny(in: venue)
    }

    private static let serverWords = WordSearch([
        "arxiv", "corr", "preprint", "biorxiv", "medrxiv", "openreview", "ssrn", "under review", "submitted",
    ])
}
