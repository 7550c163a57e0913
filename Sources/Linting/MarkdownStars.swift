import DocumentTree

/// Stars in a paragraph of Markdown as Kramdown reads them, the converter of Jekyll and so of most academic pages.
///
/// It lets a star open emphasis wherever no white space follows, also behind a word: `Ann Lee*, Bob Ray*` prints as
/// `Ann Lee`, then `, Bob Ray` in italics. CommonMark's rules are stricter, so the same text may look right elsewhere.
struct MarkdownStars {
    /// Where the single stars stand that Kramdown takes for emphasis.
    private(set) var eaten: Set<Int> = []
    private let bytes: [UInt8]
    private let limits: Range<Int>
    private var opening: Int?

    init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
        self.bytes = bytes
        limits = paragraph.clamped(to: bytes.indices)
        var position = limits.lowerBound
        while position < limits.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case UInt8(ascii: "`"): position = endOfCode(position)
            case UInt8(ascii: "]") where position + 1 < limits.upperBound && bytes[position + 1] == UInt8(ascii: "("):
                position = endOfAddress(position + 1)
            case UInt8(ascii: "<"): position = endOfTag(position)
            case UInt8(ascii: "*"): position = readRun(position)
            default: position += 1
            }
        }
    }

    /// Pairs are emphasis; what is left of an odd run is a single star.
    private mutating func readRun(_ start: Int) -> Int {
        var end = start
        while end < limits.upperBound, bytes[end] == UInt8(ascii: "*") { end += 1 }
        guard (end - start) % 2 == 1 else { return end }
        // `***Ann***` opens and closes both kinds at once; `**Ann***` closes the strong first.
        let star = end - 1
        let isBehindSpace = start == limits.lowerBound || bytes[start - 1] <= 0x20
        let isBeforeSpace = end == limits.upperBound || bytes[end] <= 0x20
        if let first = opening {
            // Within an element of its own (`<sup>*</sup>`) a star cannot end what began outside.
            guard !isBehindSpace, !isElement(start, end) else { return end }
            eaten.formUnion([first, star])
            opening = nil
        } else if !isBeforeSpace {
            opening = star
        }
        return end
    }

    private func isElement(_ start: Int, _ end: Int) -> Bool {
        start > limits.lowerBound && bytes[start - 1] == UInt8(ascii: ">")
            && bytes[end..<limits.upperBound].starts(with: "</".utf8)
    }

    /// Where something ends that is no longer than this; longer ones count as never closed.
    private static let longest = 1_000

    private func reach(_ start: Int) -> Range<Int> { start..<min(limits.upperBound, start + Self.longest) }

    private func endOfCode(_ start: Int) -> Int {
        var end = start
        while end < limits.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
        let length = end - start
        var run = 0
        for position in reach(end) {
            run = bytes[position] == UInt8(ascii: "`") ? run + 1 : 0
            if run == length { return position + 1 }
        }
        return end
    }

    private func endOfAddress(_ start: Int) -> Int {
        bytes[reach(start)].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? start
    }

    private func endOfTag(_ start: Int) -> Int {
        bytes[reach(start)].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? start + 1
    }
}
