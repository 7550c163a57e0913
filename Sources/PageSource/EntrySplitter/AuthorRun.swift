import Surfaces

/// A stretch of an entry that is likely its author list.
struct AuthorRun {
    /// From the first name to the last, marks included.
    var range: Range<Int>
    var names: Int
    var score: Double

    /// The likeliest author list of an entry; `nil` where nothing is like one.
    ///
    /// Every run of name-like items joined by separators is weighed: whole names count most, marks and emphasis on some of them
    /// and a beginning at a line's start speak for it.
    static func best(in entry: EntryText) -> AuthorRun? {
        all(in: entry).max { $0.score < $1.score }
    }

    /// All runs that may be author lists.
    static func all(in entry: EntryText) -> [AuthorRun] {
        let items = AuthorItemScanner.items(of: entry)
        var runs: [AuthorRun] = []
        var first = 0
        while first < items.count {
            guard items[first].isNameLike else {
                first += 1
                continue
            }
            var end = first + 1
            while end < items.count, continues(items, at: end, in: entry) { end += 1 }
            if let run = weighed(Array(items[first..<end]), next: end < items.count ? items[end] : nil, in: entry) {
                runs.append(run)
            }
            first = end
        }
        return runs
    }

    private static func continues(_ items: [AuthorItem], at index: Int, in entry: EntryText) -> Bool {
        let item = items[index]
        switch item.link {
        case .separator, .and: return item.isNameLike || item.kind == .empty || item.kind == .others
        // A list that ends in a comma goes on in the next line.
        case .lineBreak:
            return items[index - 1].kind == .empty && items[index - 1].link != .none && item.isNameLike
        // `Ann Lee et al.`
        case .none: return item.kind == .others
        }
    }

    private static func weighed(_ run: [AuthorItem], next: AuthorItem?, in entry: EntryText) -> AuthorRun? {
        var items = run
        while let last = items.last, last.kind == .empty { items.removeLast() }
        // A single word at the end, with more behind its comma, is a journal's or a town's rather than a person's.
        if let next, next.link == .separator, items.count == run.count {
            while items.count > 1, let last = items.last, last.kind == .single, last.link == .separator,
                items[items.count - 2].kind == .name
            {
                items.removeLast()
            }
        }
        guard let first = items.first, let last = items.last else { return nil }
        let wholeNames = items.count { $0.kind == .name }
        let pairs = pairCount(items)
        let singles = items.count { $0.kind == .single } - pairs
        var names = wholeNames + pairs
        let range = first.range.lowerBound..<Self.endOfLooseAnd(behind: last.range.upperBound, in: entry)
        if names == 0, isOfSurnames(items, range, in: entry) { names = singles }
        guard names > 0, singles <= names else { return nil }
        var score = Double(names) + 0.2 * Double(singles)
        let startsLine = entry.lines.contains { line in
            line.lowerBound == range.lowerBound
                || EntryNumber.leading(entry.bytes, line).map { entry.trimmed($0.rest).lowerBound == range.lowerBound }
                    ?? false
        }
        let endsLine = entry.lines.contains {
            entry.bytes.trimmed(range.upperBound..<max($0.upperBound, range.upperBound), of: ".,;").isEmpty
        }
        // Words of Chinese, Japanese and Korean prose are as short as names.
        if !startsLine, !endsLine, entry.bytes[range].allSatisfy({ $0 >= 0x80 || !($0 | 0x20).isLowercaseASCII }) {
            return nil
        }
        if isInSentence(entry, range) || titled(items, in: entry) * 2 >= names { return nil }
        if startsLine { score += 0.5 }
        if endsLine { score += 0.5 }
        if hasSigns(entry, range) { score += 1 }
        if items.contains(where: { $0.kind == .others }) { score += 0.5 }
        return AuthorRun(range: range, names: names, score: score)
    }

    /// `Ann Lee and. A Study`: the “and” belongs to the list, though nobody stands behind it.
    private static func endOfLooseAnd(behind end: Int, in entry: EntryText) -> Int {
        let rest = entry.bytes[end...]
        guard rest.starts(with: " and".utf8) else { return end }
        let next = rest.dropFirst(4).first
        return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "\n") ? end + 4 : end
    }

    /// `Lee and Ray. A Study of Trees. Journal of Trees, 2020. https://doi.org/…`: two family names that open a dated reference with
    /// a link.
    private static func isOfSurnames(_ items: [AuthorItem], _ range: Range<Int>, in entry: EntryText) -> Bool {
        guard items.count == 2, items[1].link == .and, items.allSatisfy({ $0.kind == .single }),
            let line = entry.lines.first, line.lowerBound == range.lowerBound, range.upperBound < line.upperBound,
            ".(".utf8.contains(entry.bytes[range.upperBound]), entry.wordCount(line) >= 8
        else { return false }
        return !entry.links(in: line).isEmpty && !Years.all(in: entry.bytes, line).isEmpty
    }

    /// Whether plain text runs on into the first name: `supervised by`, and then a link.
    private static func isInSentence(_ entry: EntryText, _ range: Range<Int>) -> Bool {
        var end = range.lowerBound
        while end > 0, entry.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end > 0, entry.bytes[end - 1].isLowercaseASCII else { return false }
        return !entry.isSeam(end)
    }

    /// How many names have a title before them, as in running text.
    private static func titled(_ items: [AuthorItem], in entry: EntryText) -> Int {
        items.count { item in
            ["Prof.", "Dr.", "Prof ", "Professor", "Assoc", "Asst"].contains {
                entry.bytes[item.range.lowerBound...].starts(with: $0.utf8)
            }
        }
    }

    /// `Lee, A., Ray, B.`: a family name and the initials behind its comma are one name.
    private static func pairCount(_ items: [AuthorItem]) -> Int {
        var pairs = 0
        var index = 0
        while index + 1 < items.count {
            if items[index].kind == .single, items[index + 1].kind == .initials {
                pairs += 1
                index += 2
            } else {
                index += 1
            }
        }
        return pairs
    }

    /// Whether a mark or emphasis sets off a part of the run.
    private static func hasSigns(_ entry: EntryText, _ range: Range<Int>) -> Bool {
        for index in range
        where entry.bytes[index] == UInt8(ascii: "*") || entry.bytes[index] == UInt8(ascii: "#")
            || entry.isRaised(index)
        {
            return true
        }
        return entry.text.spans.contains {
            $0.isHighlight && range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
                && $0.range.count < range.count
        }
    }
}

extension AuthorItem {
    fileprivate var isNameLike: Bool { kind == .name || kind == .single || kind == .initials }
}
