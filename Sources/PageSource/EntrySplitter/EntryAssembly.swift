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

    private func field(_ name: String, _ range: Range<Int>) -> PageField {
        let source = entry.text.source(of: range)
        return PageField(
            name, nameRange: source.lowerBound..<source.lowerBound, text: entry.string(range), range: source)
    }

    // MARK: Links

    private func appendLinks(to page: inout PageEntry) {
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

    private func appendNumber(to page: inout PageEntry) {
        guard let line = entry.lines.first, let (number, _) = EntryNumber.leading(entry.bytes, line),
            !number.overlaps(title)
        else { return }
        page.number = PageText(entry.string(number), entry.text.source(of: number))
    }

    // MARK: Parts

    /// What is left of the lines without authors, title and links.
    private func remainders() -> [EntryPart] {
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
                let end = entry.startOfLinks(in: piece)
                var range = entry.bytes.trimmed(piece.lowerBound..<end, of: ",.;:|*\\\"")
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

    private func isLetterOrDigit(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

    // MARK: Awards

    private func appendAwards(to page: inout PageEntry) {
        for award in awardRanges() {
            let text = entry.string(award)
            page.fields.append(field("award", award))
            if VenueLikeness.isPresentation(text) {
                page.work.presentation = entry.text.inlines(award, as: .part)
            } else {
                page.work.awards.append(entry.text.inlines(award, as: .part))
            }
        }
    }

    /// Pieces between commas and brackets that are awards.
    private func awardRanges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let links = Set(entry.links(in: entry.bytes.indices).flatMap { [$0.range.lowerBound, $0.range.upperBound] })
        for line in entry.lines where entry.wordCount(line) < 80 {
            var start = line.lowerBound
            var index = line.lowerBound
            var depth = 0
            while index <= line.upperBound {
                let isEnd = index == line.upperBound
                let byte = isEnd ? 0 : entry.bytes[index]
                let atLink = !isEnd && links.contains(index)
                let opens = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
                let closes = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
                if isEnd || atLink || opens || closes || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
                    let range = withoutYear(entry.bytes.trimmed(start..<index, of: ".:*|"))
                    let isFree =
                        !range.isEmpty && !isLink(range) && !range.overlaps(title)
                        && authors.map { !range.overlaps($0) } ?? true
                    if isFree, !range.isEmpty, VenueLikeness.isAward(entry.string(range)) {
                        // `Oral (Nominated for Best Paper)` is one.
                        if let last = ranges.last, opens == false, depth == 1,
                            entry.bytes.trimmed(last.upperBound..<range.lowerBound, of: "(").isEmpty
                        {
                            ranges[ranges.count - 1] = last.lowerBound..<min(index + 1, line.upperBound)
                        } else {
                            ranges.append(range)
                        }
                    }
                    start = atLink ? index : index + 1
                    if opens { depth = 1 } else if closes { depth = 0 }
                }
                index += 1
            }
        }
        return ranges
    }

    /// `Best Paper` of `2021. Best Paper`
    private func withoutYear(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 5, Years.year(entry.bytes, at: range.lowerBound) != nil,
            ".:".utf8.contains(entry.bytes[range.lowerBound + 4])
        else { return range }
        return entry.bytes.trimmed((range.lowerBound + 5)..<range.upperBound)
    }

    private func isLink(_ range: Range<Int>) -> Bool {
        entry.links(in: entry.bytes.indices).contains { $0.range.overlaps(range) }
    }

    // MARK: Note

    /// A bracket right behind the title that begins with a small letter: `(inherited from my thesis)`.
    private func noteRange() -> Range<Int>? {
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

    private func appendNote(to page: inout PageEntry) {
        guard let range = noteRange() else { return }
        page.fields.append(field("note", range))
        page.work.titleNote = entry.text.inlines(range, as: .part)
    }

    // MARK: Venue and date

    private func appendVenue(to page: inout PageEntry) {
        guard let range = venueRange(outside: awardRanges()) else { return }
        let text = entry.string(range)
        page.fields.append(field("venue", range))
        if hints.contains(where: { $0.hint == .badge && $0.range.overlaps(range) }) {
            page.work.badges.insert(Badge(kind: .venue, text: text), at: 0)
        }
        let venue = VenueParser(text)
        page.work.venues = [
            Venue(name: name(of: venue, in: range), short: venue.short == venue.name ? "" : venue.short)
        ]
        page.work.volume = venue.volume
        page.work.issue = venue.issue
        page.work.pages = venue.pages
        page.work.number = venue.number
        if let short = venue.shortYear, let year = venue.year, short != year { page.work.venues[0].year = short }
        if let year = venue.year ?? venue.shortYear { page.work.date = DateRange(start: PartialDate(year: year)) }
    }

    private func name(of venue: VenueParser, in range: Range<Int>) -> [Inline] {
        let name = venue.name.lowercased() == "arxiv" ? "arXiv" : venue.name
        return [.text(name)]
    }

    private func venueRange(outside awards: [Range<Int>]) -> Range<Int>? {
        // In brackets behind a venue's name stands its acronym.
        if let hinted = hints.first(where: { $0.hint == .venue })?.range,
            hinted.lowerBound == 0 || entry.bytes[hinted.lowerBound - 1] != UInt8(ascii: "(")
        {
            let range = entry.bytes.trimmed(hinted, of: ".,;()[]")
            if !range.isEmpty, !range.overlaps(title), authors.map({ !$0.overlaps(range) }) ?? true {
                return cut(range, at: awards)
            }
        }
        let parts = remainders()
        var badge: Range<Int>?
        for part in parts {
            let isBadge =
                hints.contains { $0.hint == .badge && $0.range.overlaps(part.range) } || isCode(part.range)
                || part.isBeforeAuthors && part.line == 0 && part.range.upperBound <= title.lowerBound
            if isBadge, entry.wordCount(part.range) <= 12 {
                let inner = withoutBrackets(cut(part.range, at: awards))
                if badge == nil, VenueLikeness.isVenue(entry.string(inner)) { badge = inner }
                continue
            }
            guard entry.wordCount(part.range) <= 45, !entry.isLinkRow(part.range) else { continue }
            let range = withoutBrackets(cut(part.range, at: awards))
            guard entry.wordCount(range) >= 1 || entry.string(range).contains("'") else { continue }
            let text = entry.string(range)
            let followsTitle =
                part.range.lowerBound >= title.upperBound
                && entry.bytes[title.upperBound..<part.range.lowerBound].allSatisfy {
                    !isLetterOrDigit($0) || $0 >= 0x80
                }
            if VenueLikeness.isVenue(text) || followsTitle && isStyledOrDated(range) { return range }
        }
        return badge
    }

    private func isCode(_ range: Range<Int>) -> Bool {
        entry.text.spans.contains {
            $0.kind == .code && $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
        }
    }

    private func isStyledOrDated(_ range: Range<Int>) -> Bool {
        guard entry.wordCount(range) <= 20 else { return false }
        return !Years.all(in: entry.bytes, range).isEmpty
            || entry.text.spans.contains { $0.kind == .emphasis && $0.range.overlaps(range) }
    }

    /// A venue ends where an award begins.
    private func cut(_ range: Range<Int>, at awards: [Range<Int>]) -> Range<Int> {
        var range = range
        for award in awards where award.overlaps(range) {
            if award.lowerBound > range.lowerBound {
                range = range.lowerBound..<award.lowerBound
            } else {
                range = min(award.upperBound, range.upperBound)..<range.upperBound
            }
            range = entry.bytes.trimmed(range, of: ",;:.[|*")
            if entry.bytes.last(of: range) == UInt8(ascii: "(") { range = entry.bytes.trimmed(range, of: ",;(") }
            if entry.bytes.first(of: range) == UInt8(ascii: ")") { range = entry.bytes.trimmed(range, of: ",;).") }
        }
        return range
    }

    /// `(WWW 26 Demo Track)`, `[ICASSP 2026]`
    private func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return range }
        let opens = entry.bytes[first] == UInt8(ascii: "(") || entry.bytes[first] == UInt8(ascii: "[")
        let closes = entry.bytes[last] == UInt8(ascii: ")") || entry.bytes[last] == UInt8(ascii: "]")
        if opens,
            let close = entry.bytes[range].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }),
            close == last || !closes
        {
            return entry.bytes.trimmed((first + 1)..<close, of: ",.;*")
        }
        return range
    }

    private func appendDate(to page: inout PageEntry) {
        let years = entry.lines.filter { entry.wordCount($0) <= 80 }.flatMap { Years.all(in: entry.bytes, $0) }
            .filter { year in !year.range.overlaps(title) && authors.map { !year.range.overlaps($0) } ?? true }
            .filter { year in !isInAddress(year.range) }
        let venue = page.field("venue").map(\.range)
        let inVenue = years.filter { year in venue.map { $0.overlaps(entry.text.source(of: year.range)) } ?? false }
        let chosen = inVenue.last ?? years.first
        if let chosen {
            page.fields.append(field("date", chosen.range))
            page.work.date = page.work.date ?? DateRange(start: PartialDate(year: chosen.year))
        }
    }

    private func isInAddress(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, !entry.bytes[start - 1].isSpace, range.lowerBound - start < 60 { start -= 1 }
        return entry.string(start..<range.lowerBound).contains("//")
    }

    // MARK: Abstract and type

    /// A line of prose is the abstract.
    private func appendAbstract(to page: inout PageEntry) {
        for (index, line) in entry.lines.enumerated() where entry.wordCount(line) > 25 {
            guard !line.overlaps(title), authors.map({ !line.overlaps($0) }) ?? true, index > 0 else { continue }
            guard page.field("venue").map({ !$0.range.overlaps(entry.text.source(of: line)) }) ?? true else { continue }
            page.fields.append(field("abstract", line))
            page.work.abstract.append(.paragraph(entry.text.inlines(line, as: .part), role: nil))
        }
    }
}
