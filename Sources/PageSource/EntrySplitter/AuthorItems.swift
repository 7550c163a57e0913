import DocumentTree
import Surfaces

/// A stretch of an entry between separators, which may be a name.
struct AuthorItem {
    /// What parts it from the item before.
    enum Link {
        /// The beginning, brackets, quotes, a colon, the end of a sentence: no list goes on beyond it.
        case none
        case lineBreak
        /// A comma or the like.
        case separator
        case and
    }

    enum Kind {
        case name, single, initials
        /// "et al.", "others", "…"
        case others
        /// Nothing between two separators, or marks alone.
        case empty
        case other
    }

    /// Without white space at its ends, with marks.
    var range: Range<Int>
    var link: Link
    var kind: Kind
}

/// Cuts a line into items at separators, brackets, quotes and seams.
struct AuthorItemScanner {
    let entry: EntryText
    var bytes: [UInt8] { entry.bytes }
    private(set) var items: [AuthorItem] = []
    private(set) var start = 0
    private(set) var link = AuthorItem.Link.none

    private init(_ entry: EntryText) { self.entry = entry }

    /// The items of all lines of an entry.
    static func items(of entry: EntryText) -> [AuthorItem] {
        var scanner = AuthorItemScanner(entry)
        for (index, line) in entry.lines.enumerated() { scanner.scan(line, isFirst: index == 0) }
        return scanner.items
    }

    private mutating func scan(_ line: Range<Int>, isFirst: Bool) {
        start = line.lowerBound
        link = isFirst ? .none : .lineBreak
        var index = line.lowerBound
        while index < line.upperBound {
            if entry.isRaised(index) {
                index += 1
                continue
            }
            let (length, next) = boundary(at: index, in: line)
            if length > 0, let next {
                close(at: index, next: next)
                start = index + length
            } else if entry.isSeam(index), index > start, isSeamBetweenParts(at: index) {
                close(at: index, next: .none)
            }
            index += max(length, 1)
        }
        close(at: line.upperBound, next: .none)
    }

    /// How many bytes part two items here, and how; 0 for none, and bytes without a link are part of the item.
    private func boundary(at index: Int, in line: Range<Int>) -> (Int, AuthorItem.Link?) {
        let rest = bytes[index..<line.upperBound]
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
            return (1, isSuffix(after: index + 1, in: line) ? nil : .separator)
        case UInt8(ascii: " "):
            // cspell would call these words; they are separators, and " with " opens a list of co-authors.
            for word in [" and ", " & ", " und "] where rest.starts(with: word.utf8) {
                return (word.utf8.count - 1, .and)
            }
            if isLooseAnd(rest) { return (4, .and) }
            if rest.starts(with: " with ".utf8) { return (5, .separator) }
            for dash in [" - ", " – ", " — ", " / ", " // ", " · ", " • ", " -- "] where rest.starts(with: dash.utf8) {
                return (dash.utf8.count - 1, AuthorItem.Link.none)
            }
        case UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ")"):
            return (1, AuthorItem.Link.none)
        case UInt8(ascii: "("):
            if let end = endOfRole(from: index, in: line) { return (end - index, nil) }
            return (1, AuthorItem.Link.none)
        case UInt8(ascii: ":"):
            return (1, AuthorItem.Link.none)
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
            if rest.starts(with: "...".utf8) { return (3, nil) }
            if endsSentence(at: index, in: line) { return (1, AuthorItem.Link.none) }
        case 0xE2:
            for quote in ["“", "”", "„", "‘‘"] where rest.starts(with: quote.utf8) { return (3, AuthorItem.Link.none) }
        case 0xE3:
            if rest.starts(with: "、".utf8) { return (3, .separator) }
            for sign in ["。", "《", "》", "【", "】", "「", "」"] where rest.starts(with: sign.utf8) {
                return (3, AuthorItem.Link.none)
            }
        case 0xEF:
            for comma in ["，", "；"] where rest.starts(with: comma.utf8) { return (3, .separator) }
            for sign in ["（", "）", "：", "．"] where rest.starts(with: sign.utf8) { return (3, AuthorItem.Link.none) }
        case 0xC2:
            for quote in ["«", "»"] where rest.starts(with: quote.utf8) { return (2, AuthorItem.Link.none) }
        default: break
        }
        return (0, nil)
    }

    /// `Ann Lee, and, Bob Ray`, `Ann Lee and. A Study`: nobody stands behind it.
    private func isLooseAnd(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.starts(with: " and".utf8) else { return false }
        let behind = rest.dropFirst(4)
        return behind.isEmpty || behind.first == UInt8(ascii: ",")
            || behind.first == UInt8(ascii: ".") && behind.dropFirst().first.map { $0.isSpace } ?? true
    }

    /// `Ann Lee, Jr.` is one name.
    private func isSuffix(after index: Int, in line: Range<Int>) -> Bool {
        var start = index
        while start < line.upperBound, bytes[start].isSpace { start += 1 }
        var end = start
        while end < line.upperBound, end - start < 6, bytes[end].isASCIILetterOrDot { end += 1 }
        guard end > start, end - start < 6 else { return false }
        return NameSuffixes.contains(entry.string(start..<end)[...])
    }

    /// Where a bracket ends that says what an author did: `(corresponding author)`.
    private func endOfRole(from index: Int, in line: Range<Int>) -> Int? {
        let limit = min(index + 60, line.upperBound)
        guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let words = entry.string((index + 1)..<close).lowercased()
        let isRole = words.holdsAny(of: Self.roleParts) || words.allSatisfy { !$0.isLetter && !$0.isNumber }
        // `(高泽峰)` and `(Jaehyun)` belong to the name before them.
        let isAlias = close - index < 20 && index > start && words.unicodeScalars.allSatisfy { $0.value > 0x2E7F }
        return isRole || isAlias ? close + 1 : nil
    }

    private static let roleParts = [
        "equal", "contribut", "correspond", "co-first", "co-author", "first author", "lead", "advis", "supervis",
        "student",
        "通讯", "共同", "一作",
    ]

    /// Whether a stop ends a sentence: not behind an initial or an abbreviation, and with something like a beginning behind it.
    private func endsSentence(at index: Int, in line: Range<Int>) -> Bool {
        let next = index + 1
        guard next < line.upperBound else { return true }
        let isFollowed =
            bytes[next].isSpace || bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "[")
            || bytes[next...].starts(with: "“".utf8) || bytes[next...].starts(with: "\u{A0}".utf8)
        guard isFollowed else { return false }
        guard bytes[index] == UInt8(ascii: ".") else { return true }
        var wordStart = index
        while wordStart > start, !bytes[wordStart - 1].isSpace, index - wordStart < 12 {
            // A no-break space parts words as well.
            if bytes[wordStart - 1] == 0xA0, wordStart > 1, bytes[wordStart - 2] == 0xC2 { break }
            wordStart -= 1
        }
        while wordStart < index, entry.isRaised(wordStart) || !bytes[wordStart].isASCIILetter && bytes[wordStart] < 0x80
        { wordStart += 1 }
        let word = entry.string(wordStart..<index)
        if Self.abbreviations.contains(word) { return false }
        if isShortSurname(word, wordStart..<index), opensSentence(after: index, in: line) { return true }
        return !NameLikeness.isInitials(word[...]) && !NameLikeness.isInitials((word + ".")[...])
    }

    /// Whether a word such as `He` or `Ng` ends a name, rather than `Yu.` of `A. Yu. Petrov`, which has the same form.
    private func isShortSurname(_ word: String, _ range: Range<Int>) -> Bool {
        guard word.utf8.count == 2, !NameLikeness.isInitials(word[...]) else { return false }
        let before = entry.string(entry.trimmed(start..<range.lowerBound)).split(separator: " ").drop { $0 == "and" }
        guard let first = before.first, let last = before.last else { return false }
        // `Petrov A. Yu.` has its family name first.
        return NameLikeness.isInitials(first) || !NameLikeness.isInitials(last)
            || !Self.shortenedGivenNames.contains(word)
    }

    /// Given names from Cyrillic of which an initial takes two letters.
    private static let shortenedGivenNames: Set<String> = [
        "Yu", "Ya", "Ye", "Zh", "Ch", "Sh", "Kh", "Ts", "Ju", "Ja", "Iu", "Ia",
    ]

    /// Whether a link or words with no comma after the first of them follow a stop: `A. Yu. Petrov, B. Ray` goes on with a name.
    private func opensSentence(after stop: Int, in line: Range<Int>) -> Bool {
        let rest = entry.trimmed((stop + 1)..<line.upperBound)
        guard let first = bytes.first(of: rest) else { return false }
        if first == UInt8(ascii: "(") || entry.isSeam(rest.lowerBound) { return true }
        let words = bytes[rest].prefix(80).prefix { !",;".utf8.contains($0) }.split(separator: UInt8(ascii: " "))
        return words.count > 1 && !words[1].elementsEqual("and".utf8) && !words[1].elementsEqual("&".utf8)
            && words[0].last != UInt8(ascii: ".")
    }

    private static let abbreviations: Set<String> = [
        "Dr", "Prof", "St", "Jr", "Sr", "Mr", "Ms", "Mrs", "Ph", "vs", "No", "Vol", "vol", "no", "pp", "Proc", "Conf",
        "Int",
    ]

    /// Whether a seam parts two items: on one side of it stands what is no name and no list of names.
    private func isSeamBetweenParts(at index: Int) -> Bool {
        let before = entry.trimmed(start..<index)
        guard !before.isEmpty else { return false }
        return judge(before) == .other || Self.judge(entry, before).isWhole && opensPart(at: index)
    }

    /// Whether a long styled part begins here, as titles and venues are.
    private func opensPart(at index: Int) -> Bool {
        entry.text.spans.contains { $0.range.lowerBound == index && $0.range.count > 40 }
    }

    func judge(_ range: Range<Int>) -> AuthorItem.Kind { Self.judge(entry, range) }

    private mutating func close(at end: Int, next: AuthorItem.Link) {
        let range = entry.trimmed(start..<max(start, end))
        var item = AuthorItem(range: range, link: link, kind: judge(range))
        // `SparseAdapter: An Easy Approach`
        if end < bytes.count, bytes[end] == UInt8(ascii: ":"), item.kind != .empty, !isLastAuthor(item) {
            item.kind = .other
        }
        if item.kind == .other, let stop = endOfName(in: range) {
            // `Roy A. Title of a paper`
            items.append(
                AuthorItem(
                    range: range.lowerBound..<(followsBareInitials() ? stop - 1 : stop), link: link, kind: .name))
            link = .none
            item = AuthorItem(range: entry.trimmed(stop..<range.upperBound), link: .none, kind: .other)
        } else if item.kind == .name, let stop = endOfFamilyFirst(in: range) {
            item.range = range.lowerBound..<stop
            items.append(item)
            link = .none
            item = AuthorItem(range: entry.trimmed(stop..<range.upperBound), link: .none, kind: .other)
        } else if item.kind == .other, link == .separator, items.last?.kind == .single,
            let stop = endOfInitials(in: range)
        {
            // `Lee, A., and Roy, B. Title of a paper`
            items.append(AuthorItem(range: range.lowerBound..<stop, link: link, kind: .initials))
            link = .none
            item = AuthorItem(range: entry.trimmed(stop..<range.upperBound), link: .none, kind: .other)
        } else if item.kind == .initials, link == .separator, let last = items.last, last.kind == .other,
            NameLikeness.isCapitalizedWord(entry.string(last.range))
        {
            // `Wild, C.`: before initials, any word is a family name.
            items[items.count - 1].kind = .single
        }
        if !(range.isEmpty && next == .none && link == .none) { items.append(item) }
        // White space and nothing else between a separator and a bracket does not undo the separator's work.
        link = range.isEmpty && next == .none ? .none : next
        start = end
    }

    /// Whether a colon behind a name ends a list of authors: `Ann Lee and Bob Ray: Trees that Grow`.
    private func isLastAuthor(_ item: AuthorItem) -> Bool {
        guard item.kind == .name, let last = items.last, last.kind == .name else { return false }
        if item.link == .and { return true }
        guard item.link == .separator else { return false }
        // With more names before it, it may as well begin the title.
        return items.count == 1 && entry.lines.contains { $0.lowerBound == last.range.lowerBound }
            || entry.string(item.range).split(separator: " ").contains(where: NameLikeness.isInitials)
    }
}

extension AuthorItem.Kind {
    var isWhole: Bool { self == .name }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDot: Bool { isUppercaseASCII || isLowercaseASCII || self == UInt8(ascii: ".") }
}
