import DocumentTree
import Surfaces

/// The text of an entry with what the splitter asks of it: its lines, what is raised, and where styled parts begin and end.
struct EntryText {
    let text: SurfaceText
    /// The parts between line breaks, white space at their ends left out; empty ones are not kept.
    let lines: [Range<Int>]
    /// Flags of each byte.
    private let flags: [UInt8]

    private static let raised: UInt8 = 1
    private static let seam: UInt8 = 2

    var bytes: [UInt8] { text.bytes }

    init(_ text: SurfaceText) {
        self.text = text
        lines = Self.lines(of: text.bytes)
        var flags = [UInt8](repeating: 0, count: text.bytes.count + 1)
        var raisedEnd = 0
        for span in text.spans {
            switch span.kind {
            case .superscript, .subscript, .image, .math:
                // A span within another adds nothing.
                for index in max(span.range.lowerBound, raisedEnd)..<max(span.range.upperBound, raisedEnd) {
                    flags[index] |= Self.raised
                }
                raisedEnd = max(raisedEnd, span.range.upperBound)
            default:
                flags[span.range.lowerBound] |= Self.seam
                flags[span.range.upperBound] |= Self.seam
            }
        }
        self.flags = flags
    }

    /// Whether a byte belongs to a sign above the line, or to a picture.
    func isRaised(_ index: Int) -> Bool { flags[index] & Self.raised != 0 }

    /// Whether emphasis, a link or the like begins or ends before a byte.
    func isSeam(_ index: Int) -> Bool { flags[index] & Self.seam != 0 }

    func string(_ range: Range<Int>) -> String { text.text(range) }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimmed(range) }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "\n") {
            let line = bytes.trimmed(start..<index)
            if !line.isEmpty { lines.append(line) }
            start = index + 1
        }
        return lines
    }
}

extension [UInt8] {
    func first(of range: Range<Int>) -> UInt8? { range.isEmpty ? nil : self[range.lowerBound] }

    func last(of range: Range<Int>) -> UInt8? { range.isEmpty ? nil : self[range.upperBound - 1] }

    /// A range without white space and no-break spaces at its ends. What lies beyond the text is left out.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: indices)
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            if self[start].isSpace {
                start += 1
            } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while start < end {
            if self[end - 1].isSpace {
                end -= 1
            } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// A range without white space and certain signs at its ends.
    func trimmed(_ range: Range<Int>, of signs: StaticString) -> Range<Int> {
        var range = trimmed(range)
        while let first = range.first, signs.contains(self[first]) {
            range = trimmed((first + 1)..<range.upperBound)
        }
        while let last = range.last, signs.contains(self[last]) {
            range = trimmed(range.lowerBound..<last)
        }
        return range
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// White space and the punctuation that may stand between a styled part and the end of what it styles.
    var isFiller: Bool { isSpace || ".,;:".utf8.contains(self) }

    var isUppercaseASCII: Bool { (0x41...0x5A).contains(self) }

    var isLowercaseASCII: Bool { (0x61...0x7A).contains(self) }
}

extension StaticString {
    fileprivate func contains(_ byte: UInt8) -> Bool {
        withUTF8Buffer { $0.contains(byte) }
    }
}
