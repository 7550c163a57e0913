import Surfaces

/// Names that no separator parts from the title behind them.
extension AuthorItemScanner {
    /// Where the name ends in `Roy B. Trees of Gardens`, which stands behind names that end in their initials, too.
    func endOfFamilyFirst(in range: Range<Int>) -> Int? {
        let isBehindInitials =
            (link == .separator || link == .and) && items.last?.kind == .name
            && items.last.flatMap { bytes.last(of: $0.range) } == UInt8(ascii: ".")
        guard isBehindInitials || link == .none || link == .lineBreak else { return nil }
        var words = entry.string(range).split { $0 == " " || $0 == "\u{A0}" }[...]
        guard let first = words.popFirst(), !NameLikeness.isInitials(first) else { return nil }
        while let word = words.first, !Self.isDottedInitial(word) { words.removeFirst() }
        let hasSeveral = words.first.map { $0.count(where: { $0 == "." }) > 1 } ?? false
        while let word = words.first, Self.isDottedInitial(word) { words.removeFirst() }
        guard let rest = words.first, rest.utf8.count > 2, !NameSuffixes.contains(rest) else { return nil }
        let stop = range.upperBound - entry.string(range)[rest.startIndex...].utf8.count
        let end = entry.trimmed(range.lowerBound..<stop).upperBound
        // Alone, `Mark A. Smith` is a name: `Roy A.B. Trees of Gardens` is none, nor is what emphasis ends within.
        return isBehindInitials || hasSeveral || entry.isSeam(end) ? end : nil
    }

    static func isDottedInitial(_ word: Substring) -> Bool { word.hasSuffix(".") && NameLikeness.isInitials(word) }

    /// Where initials end that a sentence follows.
    func endOfInitials(in range: Range<Int>) -> Int? {
        var end: Int?
        var start = range.lowerBound
        while start < range.upperBound, start - range.lowerBound < 12 {
            let stop = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: " ")) ?? range.upperBound
            guard bytes[stop - 1] == UInt8(ascii: "."), NameLikeness.isInitials(entry.string(start..<stop)[...]) else {
                break
            }
            end = stop
            start = stop + 1
        }
        guard let end, range.upperBound - end > 8 else { return nil }
        return end
    }

    /// Where a name ends that an initial closes and a sentence follows.
    func endOfName(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        let limit = min(range.upperBound, range.lowerBound + 40)
        while index + 2 < limit {
            if bytes[index] == UInt8(ascii: "."), bytes[index + 1].isSpace,
                judge(range.lowerBound..<(index + 1)) == .name,
                range.upperBound - index > 12
            {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// Whether the name before has initials without stops: `Chan B, Lee A. Trees that Grow`.
    func followsBareInitials() -> Bool {
        guard link == .separator || link == .and, let last = items.last, last.kind == .name,
            let word = entry.string(last.range).split(separator: " ").last
        else { return false }
        return !word.contains(".") && NameLikeness.isInitials(word)
    }
}
