import CSLStyle

/// How much of the second number of a range is printed (CSL 1.0.2, appendix V, "Page Range Formats").
enum PageRangeShortening {
    /// The end of a range of pages. Both ends have the same letters before their digits, which shortened ends do without.
    static func printed(from start: NumberItem, to end: NumberItem, _ format: PageRangeFormat) -> String {
        let digits = expanded(end.digits, from: start.digits)
        let whole = end.prefix + digits
        let short: Substring =
            switch format {
            case .expanded: digits
            case .minimal: minimal(digits, from: start.digits)
            case .minimalTwo: minimal(digits, from: start.digits, least: 2)
            case .chicago15: chicago(digits, from: start.digits, isSixteenth: false)
            case .chicago16: chicago(digits, from: start.digits, isSixteenth: true)
            }
        return format == .expanded ? String(whole) : String(short)
    }

    /// The digits of the end of a range, written out: `328` of `321-28`.
    static func expanded(_ end: Substring, from start: Substring) -> Substring {
        guard end.utf8.count < start.utf8.count else { return end }
        return start.prefix(start.utf8.count - end.utf8.count) + end
    }

    /// `minimal` and `minimal-two`: the digits that differ, but no fewer than `least`: `321–8`, `321–28`.
    static func minimal(_ end: Substring, from start: Substring, least: Int = 1) -> Substring {
        guard start.utf8.count == end.utf8.count else { return end }
        let same = zip(start.utf8, end.utf8).prefix { $0 == $1 }.count
        return end.suffix(max(end.utf8.count - same, least))
    }

    /// `chicago-15` and `chicago-16`: all digits below 100 and behind a multiple of 100; the changed part behind 101 … 109,
    /// 201 … 209 and so on; two digits or more else. The fifteenth edition writes all digits where three of four change.
    static func chicago(_ end: Substring, from start: Substring, isSixteenth: Bool) -> Substring {
        let digits = start.utf8
        guard digits.count == end.utf8.count, digits.count > 2 else { return end }
        let tens = digits.suffix(2)
        if tens.allSatisfy({ $0 == UInt8(ascii: "0") }) { return end }
        if tens.first == UInt8(ascii: "0") { return minimal(end, from: start) }
        let short = minimal(end, from: start, least: 2)
        return !isSixteenth && digits.count == 4 && short.utf8.count >= 3 ? end : short
    }
}
