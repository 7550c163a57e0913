import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// Puts an entry together from the places of its authors and its title: what is left is venue, date, awards, links, notes.
struct EntryAssembly {
    let entry: EntryText
    let surface: Surface
    let authors: Range<Int>?
    let title: Range<Int>
    let hints: [(hint: EntryHint, range: Range<Int>)]

    func assembled() -> PageEntry {
        var work = Work(id: "", type: .document)
        work.title = entry.text.inlines(title, as: .part)
        var page = PageEntry(range: entry.text.sourceRange, work: work)
        page.fields.append(field("title", title))
        if let authors {
            let line = AuthorLineReader.read(entry.text, authors, surface)
            page.work.authors = ContributorList(
                line.authors.map { Contributor(name: $0.name, url: $0.link) }, endsWithOthers: line.others != nil)
            page.authors = line
        }
        appendLinks(to: &page)
        appendImage(to: &page)
        appendNumber(to: &page)
        appendAwards(to: &page)
        appendNote(to: &page)
        appendVenue(to: &page)
        appendDate(to: &page)
        appendAbstract(to: &page)
        page.work.type = type(of: page)
        return page
    }

    func field(_ name: String, _ range: Range<Int>) -> PageField {
        let source = entry.text.source(of: range)
        return PageField(
            name, nameRange: source.lowerBound..<source.lowerBound, text: entry.string(range), range: source)
    }

    // MARK: Links

    func appendLinks(to page: inout PageEntry) {
        for (link, span) in EntryLinks(entry: entry).links(outside: authors) {
            page.links.append(link)
            if page.work.doi.isEmpty, let doi = EntryLinks.doi(in: link.address) { page.work.doi = doi }
            if page.work.arxiv.isEmpty, let arxiv = EntryLinks.arxiv(in: link.address) { page.work.arxiv = arxiv }
            guard let destination = LinkDestination(link.address) else { continue }
            if let badge = badge(link.label, destination, in: span.range) {
                page.work.badges.append(badge)
                continue
            }
            if span.range.overlaps(title) || span.range.isEmpty && page.work.url == nil {
                page.work.url = page.work.url ?? destination
            } else if !link.label.isEmpty {
                page.work.links.append(WorkLink(label: link.label, destination: destination))
            }
        }
    }

    func appendNumber(to page: inout PageEntry) {
        guard let line = entry.lines.first, let (number, _) = EntryNumber.leading(entry.bytes, line),
            !number.overlaps(title)
        else { return }
        page.number = PageText(entry.string(number), entry.text.source(of: number))
    }

    // MARK: Parts

    /// What is left of the lines without authors, title and links.
    func remainders() -> [EntryPart] {
        var parts: [EntryPart] = []
        for (index, line) in entry.lines.enumerated() {
            var pieces = [line]
            for taken in [authors, title, noteRange()].compactMap({ $0 }) {
                pieces = pieces.flatMap { piece -> [Range<Int>] in
                    guard piece.overlaps(taken) else { return [piece] }
                    return [
                        piece.lowerBound..<max(piece.lowerBound, taken.lowerBound),
                        min(piece.upperBound, taken.upperBound)..<piece.upperBound,
                    ]
                }
            }
            for piece in pieces {
                let end = min(entry.startOfLinks(in: piece), entry.startOfAddress(in: piece))
                var range = entry.bytes.trimmed(piece.lowerBound..<end, of: ",.;:|/*\\\"")
                for quote in ["”", "“", "»"] where entry.bytes[range].starts(with: quote.utf8) {
                    range = entry.bytes.trimmed((range.lowerBound + quote.utf8.count)..<range.upperBound, of: ",.;:")
                }
                if entry.bytes.first(of: range) == UInt8(ascii: ")") { range = entry.bytes.trimmed(range, of: "),.;:") }
                if range.isEmpty || range.allSatisfy({ !isLetterOrDigit(entry.bytes[$0]) }) { continue }
                if hints.contains(where: { $0.hint == .ignored && $0.range.overlaps(range) }) { continue }
                parts.append(
                    EntryPart(
                        range: range, line: index,
                        isBeforeAuthors: authors.map { range.upperBound <= $0.lowerBound } ?? false))
            }
        }
        return parts
    }

    func isLetterOrDigit(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

    // MARK: Note

    /// A bracket right behind the title that begins with a small letter: `(inherited from my thesis)`.
    func noteRange() -> Range<Int>? {
        var open = title.upperBound
        while open < entry.bytes.count, entry.bytes[open] == UInt8(ascii: " ") { open += 1 }
        guard open + 1 < entry.bytes.count, entry.bytes[open] == UInt8(ascii: "("),
            entry.bytes[open + 1].isLowercaseASCII,
            let close = entry.bytes[open...].firstIndex(of: UInt8(ascii: ")")), close - open < 200
        else { return nil }
        let range = (open + 1)..<close
        if let authors, authors.overlaps(range) { return nil }
        let starts = entry.string(range)
        return VenueLikeness.isAward(starts) || starts.hasPrefix("arxiv") || starts.hasPrefix("to appear")
            || entry.isLinkRow(range) ? nil : range
    }

    func appendNote(to page: inout PageEntry) {
        guard let range = noteRange() else { return }
        page.fields.append(field("note", range))
        page.work.titleNote = entry.text.inlines(range, as: .part)
    }

    // MARK: Abstract and type

    /// A line of prose is the abstract.
    func appendAbstract(to page: inout PageEntry) {
        for (index, line) in entry.lines.enumerated() where entry.wordCount(line) > 25 {
            guard !line.overlaps(title), authors.map({ !line.overlaps($0) }) ?? true, index > 0 else { continue }
            guard page.field("venue").map({ !$0.range.overlaps(entry.text.source(of: line)) }) ?? true else { continue }
            page.fields.append(field("abstract", line))
            page.work.abstract.append(.paragraph(entry.text.inlines(line, as: .part), role: nil))
        }
    }

    func type(of page: PageEntry) -> WorkType {
        let venue = page.field("venue")?.text.lowercased() ?? ""
        if venue.holdsAny(of: ["thesis", "dissertation"]) { return .thesis }
        if venue.holdsAny(of: ["arxiv", "preprint", "submitted", "under review", "biorxiv"]) { return .article }
        if page.work.volume.isEmpty, let type = VenueAcronymTable.type(of: venue) { return type }
        if !page.work.volume.isEmpty
            || venue.holdsAny(of: ["journal", "transactions", "letters", "annals", "magazine"])
        {
            return .articleJournal
        }
        if venue.holdsAny(of: [
            "conference", "proceedings", "symposium", "workshop", "meeting", "findings", "congress",
        ])
            || !page.work.venues.isEmpty && VenueParser.acronym((page.field("venue")?.text ?? "")[...]).0 != nil
        {
            return .paperConference
        }
        return venue.isEmpty ? .document : .articleJournal
    }
}
