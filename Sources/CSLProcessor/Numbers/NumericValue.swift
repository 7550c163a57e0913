import DocumentTree

/// The value of a number variable, split where numbers are joined: `12`, `2-4`, `1st & 3rd`, `iv`, or words (CSL 1.0.2,
/// "Number").
struct NumericValue: Sendable, Equatable {
    /// What stands between two items.
    struct Joiner: Sendable, Equatable {
        enum Sign: Sendable, Equatable {
            case hyphen, comma, semicolon, ampersand
        }

        var sign: Sign
        /// The sign as it is written, with the spaces around it.
        var text: Substring
    }

    private(set) var items: [NumberItem] = []
    /// One less than the items.
    private(set) var joiners: [Joiner] = []

    /// Splits a text. A hyphen behind a backslash joins nothing: `327\-30` is one number with a hyphen in it.
    init(_ text: String) {
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while let found = Self.nextSign(in: bytes, from: index) {
            let item = text[start..<found.range.lowerBound].withoutOuterSpaces
            index = bytes[found.range.upperBound...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
            items.append(NumberItem(item))
            joiners.append(Joiner(sign: found.sign, text: text[item.endIndex..<index]))
            start = index
        }
        items.append(NumberItem(text[start...].withoutOuterSpaces))
    }

    private static func nextSign(
        in bytes: String.UTF8View, from start: String.Index
    ) -> (sign: Joiner.Sign, range: Range<String.Index>)? {
        var index = start
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            switch bytes[index] {
            case UInt8(ascii: "-"): return (.hyphen, index..<next)
            case UInt8(ascii: ",") where !bytes.groupsThousands(at: index): return (.comma, index..<next)
            case UInt8(ascii: ";"): return (.semicolon, index..<next)
            case UInt8(ascii: "&"): return (.ampersand, index..<next)
            case 0xE2 where bytes[index...].starts(with: "–".utf8):
                return (.hyphen, index..<bytes.index(index, offsetBy: 3))
            case UInt8(ascii: "\\") where next < bytes.endIndex: index = bytes.index(after: next)
            default: index = next
            }
        }
        return nil
    }

    /// The text before the first sign that joins: the first page of pages.
    var firstItem: String { items.first.map { String($0.text) } ?? "" }

    /// The condition `is-numeric`: whether it consists of numbers only.
    var isNumeric: Bool { items.allSatisfy(\.isNumeric) }

    /// Whether it takes the plural of a term: more than one number, or a range. Numbers with labels of their own count no
    /// more: `367, fig. 333` is one page.
    var isPlural: Bool {
        joiners.indices.prefix { !items[$0 + 1].hasLabel }.contains { joinsNumbers(at: $0) || isShortRange(at: $0) }
    }

    /// Whether a hyphen stands between a number with letters and digits that leave these out: `R583-6`.
    private func isShortRange(at joiner: Int) -> Bool {
        let (left, right) = (items[joiner].lastWord, items[joiner + 1].firstWord)
        return joiners[joiner].sign == .hyphen && left.isNumeric && right.isNumeric && right.prefix.isEmpty
            && right.suffix.isEmpty
    }

    /// Whether a joiner stands between two numbers, rather than being a sign within a text.
    func joinsNumbers(at joiner: Int) -> Bool {
        let (left, right) = (items[joiner].lastWord, items[joiner + 1])
        guard joiners[joiner].sign == .hyphen else {
            return left.isNumberLike && (right.firstWord.isNumberLike || right.lastWord.isNumberLike)
        }
        return left.spans(to: right.firstWord)
    }

    /// Whether a joiner is a hyphen that spans a range and is the only one there: `2-4`, but neither of `1-2-3`.
    func spansRange(at joiner: Int) -> Bool {
        guard joiners[joiner].sign == .hyphen, joinsNumbers(at: joiner) else { return false }
        if joiner > 0, joiners[joiner - 1].sign == .hyphen { return false }
        return joiner + 1 == joiners.count || joiners[joiner + 1].sign != .hyphen
    }
}

extension String.UTF8View {
    /// Whether a comma parts thousands within one number, `1,234,567`, rather than two numbers.
    fileprivate func groupsThousands(at comma: Index) -> Bool {
        let digits = self[index(after: comma)...].prefix { $0.isASCIIDigit }
        return digits.count == 3 && self[..<comma].last?.isASCIIDigit == true
    }
}

extension Substring {
    /// Without spaces at both ends.
    var withoutOuterSpaces: Substring {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }),
            let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") })
        else { return self[startIndex..<startIndex] }
        return self[first..<bytes.index(after: last)]
    }
}
