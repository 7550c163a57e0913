import DocumentTree
import Surfaces

/// Titles behind the authors.
extension TitleFinder {
    func after(_ authors: Range<Int>) -> Range<Int>? {
        for line in entry.lines where line.upperBound > authors.upperBound {
            var part = bytes.trimmed(max(line.lowerBound, authors.upperBound)..<line.upperBound, of: ".,;:-|*")
            part = withoutYear(part)
            guard entry.wordCount(part) >= 1 else { continue }
            if let first = styledPart(atStartOf: part) {
                return isTitleLike(first, minimum: 2) ? cleaned(first) : nil
            }
            let range = cleaned(part.lowerBound..<endOfPlainTitle(in: part))
            return isTitleLike(range, minimum: 2) || isShortTitle(range, in: part) ? range : nil
        }
        return nil
    }

    /// `(2020).` between authors and title, `2020a:` too.
    func withoutYear(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        if index < range.upperBound, bytes[index] == UInt8(ascii: "(") { index += 1 }
        guard index + 4 < range.upperBound, Years.year(bytes, at: index) != nil else { return range }
        index += 4
        if index + 1 < range.upperBound, bytes[index].isLowercaseASCII, !bytes[index + 1].isASCIILetter { index += 1 }
        guard "),.:;".utf8.contains(bytes[index]) else { return range }
        while index < range.upperBound, "),.: ;".utf8.contains(bytes[index]) { index += 1 }
        return withoutMonth(index..<range.upperBound)
    }

    /// `April). ` of `(2025, April). `, `May 3–5. `
    private func withoutMonth(_ range: Range<Int>) -> Range<Int> {
        let letters = bytes[range].prefix { $0.isASCIILetter }
        guard letters.count > 2, MonthText.read(String(decoding: letters, as: UTF8.self)).month != nil else {
            return range
        }
        var index = letters.endIndex
        while index < range.upperBound,
            bytes[index].isASCIIDigit || bytes[index] >= 0x80 || " -.".utf8.contains(bytes[index])
        {
            index += 1
        }
        let isEnded = bytes[letters.endIndex..<index].contains(UInt8(ascii: "."))
        guard index < range.upperBound, isEnded || "),:;".utf8.contains(bytes[index]) else { return range }
        while index < range.upperBound, "),.: ;".utf8.contains(bytes[index]) { index += 1 }
        return index..<range.upperBound
    }

    /// A styled part that begins where the range does.
    func styledPart(atStartOf range: Range<Int>) -> Range<Int>? {
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
    func endOfPlainTitle(in range: Range<Int>) -> Int {
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
                if index + 1 < limit, bytes[index + 1].isSpace, !isAbbreviation(before: index),
                    index - range.lowerBound > 8 || isDatedVenue((index + 1)..<limit)
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
    func opensVenue(_ range: Range<Int>) -> Bool {
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

    func isVenueAlone(_ range: Range<Int>) -> Bool {
        entry.wordCount(range) <= 12 && VenueLikeness.isVenue(entry.string(range))
    }

    /// A word that a venue and a year follow.
    private func isShortTitle(_ range: Range<Int>, in part: Range<Int>) -> Bool {
        entry.wordCount(range) == 1 && range.count >= 4 && bytes[range.lowerBound].isUppercaseASCII
            && range.lowerBound == part.lowerBound && isDatedVenue(range.upperBound..<part.upperBound)
            && !VenueLikeness.isVenue(entry.string(range))
    }

    /// `Nature, 2020`
    private func isDatedVenue(_ range: Range<Int>) -> Bool {
        let range = bytes.trimmed(range, of: ".,;")
        return !range.isEmpty && entry.wordCount(range) <= 12 && !Years.all(in: bytes, range).isEmpty
            && VenueLikeness.isVenue(entry.string(range))
    }

    func isAbbreviation(before index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1].isUppercaseASCII || bytes[start - 1].isLowercaseASCII, index - start < 5 {
            start -= 1
        }
        return ["vs", "e.g", "g", "i.e", "St", "Dr", "al", "cf", "No", "resp"].contains(entry.string(start..<index))
            || index - start == 1 && bytes[start].isUppercaseASCII && start > 1 && bytes[start - 1] == UInt8(ascii: ".")
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
