extension AuthorItemScanner {
    /// What an item is, marks, brackets with roles and leading words left out.
    static func judge(_ entry: EntryText, _ range: Range<Int>) -> AuthorItem.Kind {
        guard range.count <= 160 else { return .other }
        var kept: [UInt8] = []
        var depth = 0
        for index in range where !entry.isRaised(index) {
            switch entry.bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(entry.bytes[index]) }
            }
        }
        let text = withoutMarks(String(decoding: kept, as: UTF8.self))
        if text.isEmpty { return range.isEmpty || !kept.contains(where: \.isDigit) ? .empty : .other }
        let lower = text.lowercased()
        if others.contains(lower) || isCountOfOthers(lower) { return .others }
        switch NameLikeness.judge(withoutLeadingWords(text)) {
        case .name: return .name
        case .single: return .single
        case .initials: return .initials
        case .none: return .other
        }
    }

    private static let others: Set<String> = [
        "et al", "et al.", "etal", "others", "...", "…", "et. al", "et. al.", "等", "i in.",
    ]

    /// `4 more authors`
    private static func isCountOfOthers(_ text: String) -> Bool {
        text.hasSuffix("more authors") || text.hasSuffix("more author")
    }

    /// The text without signs that are no letters at its ends, but for the stop of an initial.
    private static func withoutMarks(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        while let last = scalars.last, !last.properties.isAlphabetic, last != "." || !endsInInitial(scalars) {
            if last == "." && scalars.count > 2 && scalars.suffix(3).allSatisfy({ $0 == "." }) { break }
            if last == "…" { break }
            scalars.removeLast()
        }
        var first = 0
        while first < scalars.count, !scalars[first].properties.isAlphabetic, scalars[first] != ".",
            scalars[first] != "…",
            !("0"..."9").contains(scalars[first])
        {
            first += 1
        }
        var result = ""
        for scalar in scalars[first...] where !isInvisible(scalar) && !isMark(scalar) {
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    private static func endsInInitial(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count > 1 else { return false }
        let before = scalars[scalars.count - 2]
        return before.properties.isAlphabetic
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { "*†‡#§¶^∗＊⁎$".unicodeScalars.contains(scalar) }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200B || scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0xFEFF
            || scalar.value == 0xAD
    }

    /// `by Ann Lee`, `and Bob Ray`
    private static func withoutLeadingWords(_ text: String) -> String {
        for word in ["by ", "By ", "and ", "with ", "With ", "Prof. ", "Dr. ", "& "] where text.hasPrefix(word) {
            return String(text.dropFirst(word.count))
        }
        return text
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
