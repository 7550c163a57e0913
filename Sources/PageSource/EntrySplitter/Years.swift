import DocumentTree

/// Years in running text.
enum Years {
    /// The year that four digits at an offset are, with no digit around them; 1900 to 2099.
    static func year(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index + 4 <= bytes.count, bytes[index..<(index + 4)].allSatisfy(\.isASCIIDigit) else { return nil }
        if index > 0, bytes[index - 1].isASCIIDigit { return nil }
        if index + 4 < bytes.count, bytes[index + 4].isASCIIDigit { return nil }
        let year = bytes[index..<(index + 4)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1900...2099).contains(year) ? year : nil
    }

    /// The years in a range, with their places; parts of page ranges, article numbers and arXiv numbers are none.
    static func all(in bytes: [UInt8], _ range: Range<Int>) -> [(year: Int, range: Range<Int>)] {
        var years: [(year: Int, range: Range<Int>)] = []
        var index = range.lowerBound
        while index + 4 <= range.upperBound {
            if let year = year(bytes, at: index), !isPartOfNumber(bytes, index, in: range) {
                years.append((year, index..<(index + 4)))
                index += 4
            } else {
                index += 1
            }
        }
        return years
    }

    private static func isPartOfNumber(_ bytes: [UInt8], _ index: Int, in range: Range<Int>) -> Bool {
        if index > range.lowerBound {
            let before = bytes[index - 1]
            if before == UInt8(ascii: "-") || before == UInt8(ascii: "."), index - 1 > range.lowerBound,
                bytes[index - 2].isASCIIDigit
            {
                return true
            }
            // An en dash of a page range.
            if before == 0x93, index >= range.lowerBound + 4, bytes[index - 4].isASCIIDigit { return true }
        }
        guard index + 5 < range.upperBound else { return false }
        let after = bytes[index + 4]
        if after == UInt8(ascii: "."), bytes[index + 5].isASCIIDigit {
            // `2024.05` is a date, `2401.09050` a number.
            return index + 7 < range.upperBound && bytes[index + 6].isASCIIDigit && bytes[index + 7].isASCIIDigit
        }
        return after == 0xE2 && bytes[index + 5] == 0x80
    }
}

/// The number that a page gives an entry.
enum EntryNumber {
    /// `3.`, `3)`, `[12]`, `2、`, `[J1]` at the beginning of a range; what follows, too.
    static func leading(_ bytes: [UInt8], _ range: Range<Int>) -> (number: Range<Int>, rest: Range<Int>)? {
        var index = range.lowerBound
        let isBracketed =
            index < range.upperBound && (bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "("))
        if isBracketed { index += 1 }
        let start = index
        if isBracketed, index < range.upperBound, bytes[index].isUppercaseASCII { index += 1 }
        while index < range.upperBound, index - start < 4, bytes[index].isASCIIDigit { index += 1 }
        guard index > start, bytes[index - 1].isASCIIDigit, index - start < 4 || isBracketed, index < range.upperBound
        else { return nil }
        let number = start..<index
        if isBracketed {
            guard bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: ")") else { return nil }
            return (number, (index + 1)..<range.upperBound)
        }
        if bytes[index...].starts(with: "、".utf8) { return (number, (index + 3)..<range.upperBound) }
        guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"), index + 1 < range.upperBound,
            bytes[index + 1].isSpace
        else { return nil }
        return (number, (index + 1)..<range.upperBound)
    }
}
