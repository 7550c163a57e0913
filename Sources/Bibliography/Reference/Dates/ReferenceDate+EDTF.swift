import DocumentTree

extension ReferenceDate {
    /// A date in the Extended Date/Time Format (ISO 8601-2), levels 0 and 1: `2019-05-03`, `2019-05/2020`, `2019/..`, `-0043`,
    /// `Y17000`, seasons `2019-21` to `-24`, `2019~` and `2019?`; of `201X` the decade's first year, taken as a guess. A time
    /// of day is passed over. `nil` for what is no such date.
    public init?(edtf text: String) {
        let ends = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = ends.first else { return nil }
        let start = EDTFPoint(first)
        let end = ends.count == 2 ? EDTFPoint(ends[1]) : nil
        switch (start, end) {
        case (let start?, _) where ends.count == 1: self.init(start: start.point, isCirca: start.isCirca)
        case (let start?, let end?):
            self.init(start: start.point, end: .point(end.point), isCirca: start.isCirca || end.isCirca)
        case (let start?, nil) where ends[1].isOpen:
            self.init(start: start.point, end: .open, isCirca: start.isCirca)
        case (nil, let end?) where first.isOpen: self.init(start: end.point, isCirca: end.isCirca)
        default: return nil
        }
    }
}

/// One end of an EDTF date.
private struct EDTFPoint {
    var point: ReferenceDate.Point
    var isCirca: Bool

    init?(_ bytes: Substring.UTF8View) {
        let qualifiers: [UInt8] = [UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%")]
        var rest = bytes.prefix { $0 != UInt8(ascii: "T") }[...]
        isCirca = false
        while let last = rest.last, qualifiers.contains(last) {
            rest.removeLast()
            isCirca = true
        }
        let isLong = rest.first == UInt8(ascii: "Y")
        if isLong { rest.removeFirst() }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 3, isLong || first.count == 4,
            let year = Self.number(first, isCirca: &isCirca)
        else { return nil }
        point = ReferenceDate.Point(year: isNegative ? -year : year)
        for (index, part) in parts.enumerated().dropFirst() {
            guard part.count == 2 else { return nil }
            // `2004-XX`: some month of the year.
            if part.allSatisfy({ $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "u") }) { break }
            guard let number = Self.number(part, isCirca: &isCirca) else { return nil }
            switch (index, number) {
            case (1, 1...12): point.month = number
            case (1, 21...24): point.season = number - 20
            case (2, 1...31) where point.month != nil: point.day = number
            default: return nil
            }
        }
    }

    /// Digits, of which the last may be unspecified: `19XX` is about 1900.
    private static func number(_ digits: Substring.UTF8View, isCirca: inout Bool) -> Int? {
        var number = 0
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var isUnspecified = false
        for byte in digits {
            switch byte {
            case UInt8(ascii: "X"), UInt8(ascii: "u"): isUnspecified = true
            case _ where isUnspecified || !byte.isASCIIDigit: return nil
            default: break
            }
            number = number * 10 + (isUnspecified ? 0 : Int(byte - UInt8(ascii: "0")))
        }
        if isUnspecified { isCirca = true }
        return number
    }
}

extension Substring.UTF8View {
    /// Whether it stands for an end that is open or not known.
    fileprivate var isOpen: Bool { isEmpty || elementsEqual("..".utf8) }
}
