/// One line of a file as a terminal can show it, with the columns of a range in it. Tabs become spaces, invisible characters
/// become visible, and a long line is cut around the range.
struct SourceExcerpt {
    let lineNumber: Int
    let line: String
    let caretColumn: Int
    let caretCount: Int

    private static let tabWidth = 4
    /// How many bytes before and behind the range are looked at in a line.
    private static let window = 400

    init(_ range: Range<Int>, in source: SourceText, width: Int) {
        let start = min(range.lowerBound, source.bytes.count)
        lineNumber = source.lineNumber(of: start)
        let lineStart = source.lineStarts[lineNumber - 1]
        var lineEnd = lineNumber < source.lineStarts.count ? source.lineStarts[lineNumber] - 1 : source.bytes.count
        if lineEnd > lineStart, source.bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
        let end = min(max(range.upperBound, start), max(lineEnd, start))
        let from = Self.boundary(max(lineStart, start - Self.window), lineStart, source.bytes)
        let upTo = Self.boundary(min(lineEnd, start + Self.window), lineStart, source.bytes)
        let before = Self.expanded(source.bytes[from..<max(from, min(start, upTo))])
        let marked = Self.expanded(source.bytes[min(start, upTo)..<max(min(start, upTo), min(end, upTo))])
        let behind = Self.expanded(source.bytes[max(min(start, upTo), min(end, upTo))..<max(upTo, min(end, upTo))])
        let cut = Self.cut(
            before, marked, behind, isCutAtStart: from > lineStart, isCutAtEnd: upTo < lineEnd, width: width)
        line = cut.line
        caretColumn = cut.caretColumn
        caretCount = cut.caretCount
    }

    /// The start of the scalar at an offset.
    private static func boundary(_ offset: Int, _ lineStart: Int, _ bytes: [UInt8]) -> Int {
        var offset = offset
        while offset > lineStart, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    private static func cut(
        _ before: [Unicode.Scalar], _ marked: [Unicode.Scalar], _ behind: [Unicode.Scalar], isCutAtStart: Bool,
        isCutAtEnd: Bool, width: Int
    ) -> (line: String, caretColumn: Int, caretCount: Int) {
        let total = columns(before) + columns(marked) + columns(behind)
        guard total > width || isCutAtStart || isCutAtEnd else {
            return (string(before + marked + behind), columns(before), max(1, columns(marked)))
        }
        // A third of the width for what stands before the range.
        var head: [Unicode.Scalar] = []
        var used = 0
        let allowed = columns(before) + columns(marked) <= width - 2 && !isCutAtStart ? width : width / 3
        for scalar in before.reversed() {
            used += DisplayWidth.columns(of: scalar)
            guard used <= allowed else { break }
            head.append(scalar)
        }
        let isHeadCut = isCutAtStart || head.count < before.count
        head = (isHeadCut ? ["…"] : []) + head.reversed()
        let (body, isBodyCut) = fitting(marked, width - columns(head) - 1)
        let (tail, isTailCut) = fitting(isBodyCut ? [] : behind, width - columns(head) - columns(body) - 1)
        let ending: [Unicode.Scalar] = isBodyCut || isTailCut || isCutAtEnd ? ["…"] : []
        return (string(head + body + tail + ending), columns(head), max(1, columns(body)))
    }

    private static func fitting(_ scalars: [Unicode.Scalar], _ width: Int) -> ([Unicode.Scalar], isCut: Bool) {
        var used = 0
        for (index, scalar) in scalars.enumerated() {
            used += DisplayWidth.columns(of: scalar)
            if used > width { return (Array(scalars[..<index]), true) }
        }
        return (scalars, false)
    }

    private static func columns(_ scalars: [Unicode.Scalar]) -> Int {
        scalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    private static func expanded(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        Array(visible(String(decoding: bytes, as: UTF8.self)).unicodeScalars)
    }

    /// The text with tabs as spaces and with control characters, and those that turn the direction of text, as `<U+202E>`.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                result += String(repeating: " ", count: tabWidth)
            } else if isInvisible(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}
