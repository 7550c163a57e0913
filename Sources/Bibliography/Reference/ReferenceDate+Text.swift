import DocumentTree

extension ReferenceDate {
    /// Reads a date written in words or in EDTF (ISO 8601-2, level 1): `2019`, `2019-04-05`, `2019/2021`, `2019~`, `-0044`,
    /// `2019-21` for spring. What is no date is a literal.
    public init(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let start = Self.point(first) else {
            self.init(literal: text)
            return
        }
        var end: End?
        var isCirca = start.isCirca
        if parts.count == 2 {
            if parts[1].isEmpty || parts[1] == ".." {
                end = .open
            } else if let point = Self.point(parts[1]) {
                end = .point(point.point)
                isCirca = isCirca || point.isCirca
            } else {
                self.init(literal: text)
                return
            }
        }
        self.init(start: start.point, end: end, isCirca: isCirca)
    }

    private static func point(_ text: Substring) -> (point: Point, isCirca: Bool)? {
        var text = text
        var isCirca = false
        while let last = text.utf8.last,
            last == UInt8(ascii: "~") || last == UInt8(ascii: "?") || last == UInt8(ascii: "%")
        {
            text.removeLast()
            isCirca = true
        }
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let numbers = (isNegative ? text.dropFirst() : text).split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(numbers.count), numbers[0].utf8.count == 4 else { return nil }
        let values = numbers.map { $0.utf8.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
        guard let first = values[0] else { return nil }
        var point = Point(year: isNegative ? -first : first)
        if numbers.count > 1 {
            guard numbers[1].utf8.count == 2, let month = values[1] else { return nil }
            switch month {
            case 1...12: point.month = month
            case 21...24: point.season = month - 20
            default: return nil
            }
        }
        if numbers.count > 2 {
            guard point.month != nil, numbers[2].utf8.count == 2, let day = values[2], (1...31).contains(day) else {
                return nil
            }
            point.day = day
        }
        return (point, isCirca)
    }
}
