import DocumentTree
import Surfaces

/// Finds an entry's title, once its authors are known.
///
/// In this order: what the page's classes call a title; what stands in quotes; a styled or plain part before the authors; a styled
/// part behind them; plain text behind them, up to where a venue or a new sentence begins.
struct TitleFinder {
    let entry: EntryText
    let authors: Range<Int>?
    let hints: [(hint: EntryHint, range: Range<Int>)]

    private var bytes: [UInt8] { entry.bytes }

    func title() -> Range<Int>? {
        if let hinted = hints.first(where: { $0.hint == .title }) { return cleaned(withoutBadges(hinted.range)) }
        if let quoted = quoted() { return cleaned(quoted) }
        guard let authors else { return entry.lines.lazy.compactMap { styledTitle(in: $0) }.first }
        return before(authors) ?? after(authors)
    }

    // MARK: Quotes

    /// The first part in double quotes of two words or more.
    private func quoted() -> Range<Int>? {
        for line in entry.lines {
            var open: Int?
            var index = line.lowerBound
            while index < line.upperBound {
                let (isQuote, length) = quote(at: index)
                guard isQuote else {
                    index += 1
                    continue
                }
                if let start = open {
                    let range = start..<index
                    if entry.wordCount(range) >= 2, !overlapsAuthors(range), isWholePart(range, in: line) {
                        return range
                    }
                    open = nil
                } else {
                    open = index + length
                }
                index += length
            }
        }
        return nil
    }

    private func quote(at index: Int) -> (Bool, Int) {
        if bytes[index] == UInt8(ascii: "\"") { return (true, 1) }
        for quote in ["“", "”", "„", "«", "»", "《", "》", "「", "」"] where bytes[index...].starts(with: quote.utf8) {
            return (true, quote.utf8.count)
        }
        if bytes[index...].starts(with: "``".utf8) || bytes[index...].starts(with: "''".utf8) { return (true, 2) }
        return (false, 1)
    }

    /// Whether a quotation is a part of its own, rather than a word set in quotes within a title.
    private func isWholePart(_ range: Range<Int>, in line: Range<Int>) -> Bool {
        let before = bytes.trimmed(line.lowerBound..<range.lowerBound, of: "\"“„«")
        guard let authors,
            authors.overlaps(before.lowerBound..<max(before.upperBound, before.lowerBound + 1)) || before.isEmpty
        else {
            return entry.wordCount(range) >= 4 && entry.wordCount(before) <= 3
        }
        return true
    }

    private func overlapsAuthors(_ range: Range<Int>) -> Bool { authors.map { $0.overlaps(range) } ?? false }

    // MARK: Before the authors

    /// The nearest bold or linked line, else the nearest one that can be a title.
    private func before(_ authors: Range<Int>) -> Range<Int>? {
        for line in entry.lines.reversed() where line.upperBound <= authors.lowerBound {
            if let styled = styledTitle(in: line, isStrong: true) { return styled }
        }
        for line in entry.lines.reversed() where line.lowerBound < authors.lowerBound {
            let part = bytes.trimmed(line.lowerBound..<min(line.upperBound, authors.lowerBound), of: ",:;-|")
            guard !part.isEmpty else { continue }
            let isOwnLine = line.upperBound <= authors.lowerBound
            if let styled = styledTitle(in: part) { return styled }
            guard isOwnLine || entry.wordCount(part) >= 3, let plain = plainTitle(in: part) else { continue }
            return plain
        }
        return nil
    }

    /// The longest styled part of a line that can be a title.
    private func styledTitle(in line: Range<Int>, isStrong: Bool = false) -> Range<Int>? {
        var best: Range<Int>?
        for span in entry.text.spans
        where span.range.lowerBound >= line.lowerBound && span.range.upperBound <= line.upperBound {
            switch span.kind {
            case .link, .strong: break
            case .emphasis, .underline, .other: if isStrong { continue }
            default: continue
            }
            let range = bytes.trimmed(span.range)
            guard range.count > best?.count ?? 0, isTitleLike(range, minimum: 2), !overlapsAuthors(range) else {
                continue
            }
            best = range
        }
        // A short bold word within a plain line is no title.
        guard let best, best.count * 3 >= entry.startOfLinks(in: line) - line.lowerBound - 40 else { return nil }
        return cleaned(best)
    }

    /// The text of a line up to its links.
    private func plainTitle(in line: Range<Int>) -> Range<Int>? {
        let end = entry.startOfLinks(in: line)
        let range = cleaned(withoutNumber(withoutBadges(line.lowerBound..<end)))
        return isTitleLike(range, minimum: 2) ? range : nil
    }

    private func isTitleLike(_ range: Range<Int>, minimum: Int) -> Bool {
        let range = bytes.trimmed(range, of: "[]().,")
        guard range.count >= 6, range.count <= 500, entry.wordCount(range) >= minimum || range.count >= 12 else {
            return false
        }
        let text = entry.string(range)
        if isAboutOneself(text) || endsInYear(range) || text.hasPrefix("(") && text.hasSuffix(")") { return false }
        if entry.isLinkWord(range) || VenueLikeness.isAward(text) && entry.wordCount(range) < 6 { return false }
        if hints.contains(where: {
            $0.hint != .title && $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
        }) {
            return false
        }
        return !(VenueLikeness.isVenue(text) && VenueParser.looksLikeVenueAlone(text))
    }

    /// `Applied Sciences, 2024`
    private func endsInYear(_ range: Range<Int>) -> Bool {
        guard range.count > 6, Years.year(bytes, at: range.upperBound - 4) != nil else { return false }
        return entry.wordCount(range) <= 12 && !bytes[range].contains(UInt8(ascii: ":"))
    }

    /// Sentences of a biography.
    private func isAboutOneself(_ text: String) -> Bool {
        if text.hasPrefix("I ") || text.hasPrefix("I'") || text.hasPrefix("I’") || text.hasPrefix("My ") { return true }
        return [" I am ", " I have ", " I was ", " my ", " I'm ", " me "].contains { text.contains($0) }
            || text.hasPrefix("Advised by") || text.hasPrefix("Supervis")
    }

    // MARK: Behind the authors

    private func after(_ authors: Range<Int>) -> Range<Int>? {
        for line in entry.lines where line.upperBound > authors.upperBound {
            var part = bytes.trimmed(max(line.lowerBound, authors.upperBound)..<line.upperBound, of: ".,;:-|*")
            part = withoutYear(part)
            guard entry.wordCount(part) >= 1 else { continue }
            if let first = styledPart(atStartOf: part) {
                return isTitleLike(first, minimum: 2) ? cleaned(first) : nil
            }
            let range = cleaned(part.lowerBound..<endOfPlainTitle(in: part))
            return isTitleLike(range, minimum: 2) ? range : nil
        }
        return nil
    }

    /// `(2020).` between authors and title.
    private func withoutYear(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        if index < range.upperBound, bytes[index] == UInt8(ascii: "(") { index += 1 }
        guard index + 4 <= range.upperBound, Years.year(bytes, at: index) != nil else { return range }
        index += 4
        while index < range.upperBound, bytes[index].isLowercaseASCII || "),.: ;".utf8.contains(bytes[index]) {
            if bytes[index].isLowercaseASCII, index + 1 < range.upperBound, bytes[index + 1].isLowercaseASCII {
                return range
            }
            index += 1
        }
        return index..<range.upperBound
    }

    /// A styled part that begins where the range does.
    private func styledPart(atStartOf range: Range<Int>) -> Range<Int>? {
        var best: Range<Int>?
        for span in entry.text.spans
        where span.range.lowerBound <= range.lowerBound && span.range.upperBound > range.lowerBound {
            switch span.kind {
            case .link, .strong, .emphasis, .underline, .other: break
            default: continue
            }
            if !overlapsAuthors(span.range), best.map({ span.range.count > $0.count }) ?? true,
                span.range.upperBound <= range.upperBound
            {
                best = range.lowerBound..<span.range.upperBound
            }
        }
        return best
    }

    /// The end of a sentence, the beginning of a styled part or of links, or a comma before a venue.
    private func endOfPlainTitle(in range: Range<Int>) -> Int {
        let limit = entry.startOfLinks(in: range)
        var index = range.lowerBound
        var fallback = limit
        while index < limit {
            if index > range.lowerBound,
                entry.text.spans.contains(where: { $0.range.lowerBound == index && $0.opensVenue })
            {
                return index
            }
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
                if index + 1 < limit, bytes[index + 1].isSpace, index - range.lowerBound > 8,
                    !isAbbreviation(before: index)
                {
                    return bytes[index] == UInt8(ascii: ".") ? index : index + 1
                }
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                let rest = bytes.trimmed((index + 1)..<limit)
                if opensVenue(rest) { return index }
                if fallback == limit, index - range.lowerBound > 12, isVenueAlone(rest) { fallback = index }
            case UInt8(ascii: "/"):
                if bytes[index...].starts(with: "// ".utf8) { return index }
            case UInt8(ascii: "("):
                let inside = bytes[index..<limit].firstIndex(of: UInt8(ascii: ")")).map { (index + 1)..<$0 }
                if let inside, VenueLikeness.isVenue(entry.string(inside)), inside.count < 60 { return index }
            default: break
            }
            index += 1
        }
        return fallback
    }

    /// Whether a venue begins here: its first words up to the next comma say so.
    private func opensVenue(_ range: Range<Int>) -> Bool {
        let end = bytes[range].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
        let part = bytes.trimmed(range.lowerBound..<end)
        guard !part.isEmpty,
            !bytes[part.lowerBound].isLowercaseASCII || bytes[part.lowerBound...].starts(with: "in ".utf8)
                || bytes[part.lowerBound...].starts(with: "arxiv".utf8)
        else {
            return false
        }
        return VenueLikeness.isVenue(entry.string(part))
    }

    private func isVenueAlone(_ range: Range<Int>) -> Bool {
        entry.wordCount(range) <= 12 && VenueLikeness.isVenue(entry.string(range))
    }

    private func isAbbreviation(before index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1].isUppercaseASCII || bytes[start - 1].isLowercaseASCII, index - start < 5 {
            start -= 1
        }
        return ["vs", "e.g", "g", "i.e", "St", "Dr", "al", "cf", "No", "resp"].contains(entry.string(start..<index))
            || index - start == 1 && bytes[start].isUppercaseASCII && start > 1 && bytes[start - 1] == UInt8(ascii: ".")
    }

    // MARK: Cleaning

    /// Without badges at its beginning and its end: `NeurIPS 2025`, `[CCF-A]`.
    private func withoutBadges(_ range: Range<Int>) -> Range<Int> {
        var range = bytes.trimmed(range)
        for (hint, badge) in hints where hint == .badge || hint == .venue {
            if badge.lowerBound <= range.lowerBound, badge.upperBound > range.lowerBound,
                badge.upperBound < range.upperBound
            {
                range = bytes.trimmed(badge.upperBound..<range.upperBound, of: "]:-|,")
            } else if badge.upperBound >= range.upperBound, badge.lowerBound > range.lowerBound,
                badge.lowerBound < range.upperBound
            {
                range = bytes.trimmed(range.lowerBound..<badge.lowerBound)
            }
        }
        for span in entry.text.spans
        where span.kind == .code && span.range.lowerBound <= range.lowerBound
            && span.range.upperBound > range.lowerBound
        {
            range = bytes.trimmed(min(span.range.upperBound, range.upperBound)..<range.upperBound)
        }
        if bytes.first(of: range) == UInt8(ascii: "["), let end = bytes[range].firstIndex(of: UInt8(ascii: "]")),
            end - range.lowerBound < 40
        {
            range = bytes.trimmed((end + 1)..<range.upperBound)
        }
        return range
    }

    /// `3.`, `[12]`, `2、`
    private func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        EntryNumber.leading(bytes, range).map { bytes.trimmed($0.rest) } ?? range
    }

    /// Without pictures, emoji, quotes and closing punctuation at its ends.
    private func cleaned(_ range: Range<Int>) -> Range<Int> {
        var range = bytes.trimmed(range, of: "\",;:[]|*")
        while range.lowerBound + 3 < range.upperBound,
            bytes[range.lowerBound] >= 0xF0 || bytes[range.lowerBound...].starts(with: [0xE2, 0x9C])
                || bytes[range].starts(with: "“".utf8)
        {
            range = bytes.trimmed((range.lowerBound + (bytes[range.lowerBound] >= 0xF0 ? 4 : 3))..<range.upperBound)
        }
        for quote in ["“", "”"]
        where range.count > 3 && bytes[(range.upperBound - 3)..<range.upperBound].elementsEqual(quote.utf8) {
            range = bytes.trimmed(range.lowerBound..<(range.upperBound - 3), of: ",")
        }
        // `Trees (with Ann Lee)`, of which the bracket's inside is taken.
        if bytes.last(of: range) == UInt8(ascii: "(") { range = bytes.trimmed(range, of: "(,") }
        if bytes.last(of: range) == UInt8(ascii: "."), !bytes[range].dropLast().suffix(3).contains(UInt8(ascii: ".")) {
            range = bytes.trimmed(range.lowerBound..<(range.upperBound - 1))
        }
        return range
    }
}

extension SurfaceSpan {
    /// Whether it is a style in which venues are set behind a plain title.
    fileprivate var opensVenue: Bool {
        switch kind {
        case .emphasis, .strong, .underline: true
        default: false
        }
    }
}
