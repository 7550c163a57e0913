import Surfaces

/// What stands around a title and is no part of it.
extension TitleFinder {
    /// Without badges at its beginning and its end: `NeurIPS 2025`, `[CCF-A]`.
    func withoutBadges(_ range: Range<Int>) -> Range<Int> {
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
    func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        EntryNumber.leading(bytes, range).map { bytes.trimmed($0.rest) } ?? range
    }

    /// Without pictures, emoji, quotes and closing punctuation at its ends.
    func cleaned(_ range: Range<Int>) -> Range<Int> {
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
