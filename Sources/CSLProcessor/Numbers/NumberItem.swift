import DocumentTree

/// One number of a number variable: digits, and what is glued to them: `2`, `S12`, `4th`, `L2d`.
struct NumberItem: Sendable, Equatable {
    /// The text, without space at its ends.
    var text: Substring
    /// What stands before the digits: `S` of `S12`; all of it for an item that is no number.
    var prefix: Substring
    /// The digits that the item ends with, apart from letters: `12` of `S12a`; empty for an item that is no number.
    var digits: Substring
    /// Letters behind the digits: `th` of `4th`.
    var suffix: Substring

    /// Reads an item: letters and digits that end in digits with letters at most behind them.
    init(_ text: Substring) {
        self.text = text
        let bytes = text.utf8
        let end = bytes.lastIndex { !$0.isASCIILetter }.map { bytes.index(after: $0) } ?? bytes.startIndex
        let start = bytes[..<end].lastIndex { !$0.isASCIIDigit }.map { bytes.index(after: $0) } ?? bytes.startIndex
        let isNumber = start < end && bytes[..<start].allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        prefix = isNumber ? text[..<start] : text
        digits = isNumber ? text[start..<end] : text[text.endIndex...]
        suffix = isNumber ? text[end...] : text[text.endIndex...]
    }

    /// Whether it is a number in the sense of CSL's `is-numeric`: `2nd` is one, `second` and `2nd edition` are none.
    var isNumeric: Bool { !digits.isEmpty }

    /// Whether it counts as one number of several: a number or a Roman numeral.
    var isNumberLike: Bool { isNumeric || RomanNumeral.isNumeral(text.utf8) }

    /// The number of an item without prefix and suffix; only these are printed as ordinals and Roman numerals. `nil` for
    /// all others, and for one that is too large to count with.
    var plainNumber: Int? { prefix.isEmpty && suffix.isEmpty ? Int(digits) : nil }

    /// Whether a hyphen between this item and another makes them a range: `S213-S235` and `xxv-xxviii` are one,
    /// `N110-P5` and `12-A` are none.
    func spans(to end: NumberItem) -> Bool {
        if isNumeric, end.isNumeric { return prefix == end.prefix }
        return RomanNumeral.isNumeral(text.utf8) && RomanNumeral.isNumeral(end.text.utf8)
    }

    /// The last word of an item that has several: `3` of `chap. 3`.
    var lastWord: NumberItem {
        text.utf8.lastIndex(of: UInt8(ascii: " ")).map { NumberItem(text[text.utf8.index(after: $0)...]) } ?? self
    }

    /// The first word of an item that has several: `4` of `4 and`.
    var firstWord: NumberItem {
        text.utf8.firstIndex(of: UInt8(ascii: " ")).map { NumberItem(text[..<$0]) } ?? self
    }

    /// The abbreviated label that the item begins with, with its full stop: `fig.` of `fig. 333`; `nil` where there is none.
    var label: Substring? {
        guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        let word = text[..<space]
        guard word.utf8.last == UInt8(ascii: "."), word.utf8.dropLast().allSatisfy(\.isASCIILetter) else { return nil }
        return word
    }

    var hasLabel: Bool { label != nil }
}
