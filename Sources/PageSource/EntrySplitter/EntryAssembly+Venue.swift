import Bibliography
import DocumentTree
import PageModel
import Surfaces

extension EntryAssembly {
    func appendVenue(to page: inout PageEntry) {
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

    func name(of venue: VenueParser, in range: Range<Int>) -> [Inline] {
        let name = venue.name.lowercased() == "arxiv" ? "arXiv" : venue.name
        return [.text(name)]
    }

    func venueRange(outside awards: [Range<Int>]) -> Range<Int>? {
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

    func isCode(_ range: Range<Int>) -> Bool {
        entry.text.spans.contains {
            $0.kind == .code && $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
        }
    }

    func isStyledOrDated(_ range: Range<Int>) -> Bool {
        guard entry.wordCount(range) <= 20 else { return false }
        return !Years.all(in: entry.bytes, range).isEmpty
            || entry.text.spans.contains { $0.kind == .emphasis && $0.range.overlaps(range) }
    }

    /// A venue ends where an award begins.
    func cut(_ range: Range<Int>, at awards: [Range<Int>]) -> Range<Int> {
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
    func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
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

    func appendDate(to page: inout PageEntry) {
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

    func isInAddress(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, !entry.bytes[start - 1].isSpace, range.lowerBound - start < 60 { start -= 1 }
        return entry.string(start..<range.lowerBound).contains("//")
    }
}
