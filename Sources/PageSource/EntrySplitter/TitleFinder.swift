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

    var bytes: [UInt8] { entry.bytes }

    func title() -> Range<Int>? {
        if let hinted = hints.first(where: { $0.hint == .title }) { return cleaned(withoutBadges(hinted.range)) }
        if let quoted = quoted() { return cleaned(quoted) }
        guard let authors else { return entry.lines.lazy.compactMap { styledTitle(in: $0) }.first }
        return before(authors) ?? after(authors)
    }

    // MARK: Quotes

    func overlapsAuthors(_ range: Range<Int>) -> Bool { authors.map { $0.overlaps(range) } ?? false }

    // MARK: Before the authors

    /// The nearest bold or linked line, else the nearest one that can be a title.
    func before(_ authors: Range<Int>) -> Range<Int>? {
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
    func styledTitle(in line: Range<Int>, isStrong: Bool = false) -> Range<Int>? {
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
    func plainTitle(in line: Range<Int>) -> Range<Int>? {
        let end = entry.startOfLinks(in: line)
        let range = cleaned(withoutNumber(withoutBadges(line.lowerBound..<end)))
        return isTitleLike(range, minimum: 2) ? range : nil
    }

    func isTitleLike(_ range: Range<Int>, minimum: Int) -> Bool {
        let range = bytes.trimmed(range, of: "[]().,")
        guard range.count >= 6, range.count <= 500, entry.wordCount(range) >= minimum || range.count >= 12 else {
            return false
        }
        let text = entry.string(range)
        if range.count < 80, text.holdsAny(of: ["qual contribution", "contributed equally", "orresponding author"]) {
            return false
        }
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
    func endsInYear(_ range: Range<Int>) -> Bool {
        guard range.count > 6, Years.year(bytes, at: range.upperBound - 4) != nil else { return false }
        return entry.wordCount(range) <= 12 && !bytes[range].contains(UInt8(ascii: ":"))
    }

    /// Sentences of a biography.
    func isAboutOneself(_ text: String) -> Bool {
        if text.hasPrefix("I ") || text.hasPrefix("I'") || text.hasPrefix("I’") || text.hasPrefix("My ") { return true }
        return text.holdsAny(of: [" I am ", " I have ", " I was ", " my ", " I'm ", " me "])
            || text.hasPrefix("Advised by") || text.hasPrefix("Supervis")
    }
}
