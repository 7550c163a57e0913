internal import DocumentTree

/// Reads LaTeX as it is printed: commands, accents and quotation marks as characters, braces and formulas as spans.
struct LaTeXDecoder {
    let bytes: [UInt8]
    let end: Int
    /// Whether `%` begins a comment.
    let hasComments: Bool
    var position: Int
    var builder: SurfaceBuilder
    var groups: [LaTeXGroup] = []
    /// Formulas that are never closed are looked for once.
    var noDollarFollows = false
    var noParenthesisFollows = false
    /// How many bytes have been searched in vain for the partner of a brace.
    var futileScans = 0

    static func text(_ bytes: [UInt8], _ range: Range<Int>, hasComments: Bool) -> SurfaceText {
        var decoder = LaTeXDecoder(
            bytes: bytes, end: range.upperBound, hasComments: hasComments, position: range.lowerBound,
            builder: SurfaceBuilder(bytes, range))
        decoder.read()
        return decoder.builder.text()
    }

    private mutating func read() {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\\"): readCommand()
            case UInt8(ascii: "{"): openGroup()
            case UInt8(ascii: "}"): closeGroup()
            case UInt8(ascii: "$"): readDollar()
            case UInt8(ascii: "~"): replace(1, "\u{A0}", .command)
            case UInt8(ascii: "%") where hasComments: skipComment()
            case UInt8(ascii: "-"): readDashes()
            case UInt8(ascii: "`") where ByteScan.matches("``", bytes, at: position, before: end):
                replace(2, "“", .command)
            case UInt8(ascii: "'") where ByteScan.matches("''", bytes, at: position, before: end):
                replace(2, "”", .command)
            case let byte where ByteScan.isSpace(byte): readSpace()
            default:
                var next = position + 1
                while next < end, !Self.special[Int(bytes[next])] { next += 1 }
                builder.copy(position..<next)
                position = next
            }
        }
    }

    private static let special: [Bool] = (0..<256).map { "\\{}$~%-`' \t\r\n\u{B}\u{C}".utf8.contains(UInt8($0)) }

    private mutating func replace(_ length: Int, _ scalar: Unicode.Scalar, _ form: SurfaceText.Form) {
        builder.append(scalar, for: position..<(position + length), form)
        position += length
    }

    private mutating func copyOne() {
        builder.copy(position..<(position + 1))
        position += 1
    }

    private mutating func readDashes() {
        if ByteScan.matches("---", bytes, at: position, before: end) {
            replace(3, "—", .command)
        } else if ByteScan.matches("--", bytes, at: position, before: end) {
            replace(2, "–", .command)
        } else {
            copyOne()
        }
    }

    /// White space is one space; an empty line begins a paragraph.
    private mutating func readSpace() {
        let next = ByteScan.endOfSpace(bytes, from: position, before: end)
        var lineEnds = 0
        for byte in bytes[position..<next] where byte == UInt8(ascii: "\n") { lineEnds += 1 }
        if lineEnds > 1, !builder.isEmpty, next < end {
            builder.appendLineBreak(for: position..<next)
        } else {
            builder.appendSpace(for: position..<next)
        }
        position = next
    }

    private mutating func skipComment() {
        while position < end, !ByteScan.isLineEnd(bytes[position]) { position += 1 }
        position = min(end, position + 1)
        while position < end, ByteScan.isBlank(bytes[position]) { position += 1 }
    }

    // MARK: Formulas

    private mutating func readDollar() {
        if let signs = MathSigns(bytes, at: position, before: end) {
            signs.append(to: &builder)
            position = signs.range.upperBound
            return
        }
        let length = ByteScan.matches("$$", bytes, at: position, before: end) ? 2 : 1
        let start = position + length
        guard !noDollarFollows, let close = endOfMath(from: start) else {
            noDollarFollows = true
            return copyOne()
        }
        let closingLength = min(length, end - close)
        appendMath(start..<close, in: position..<(close + closingLength))
    }

    private func endOfMath(from start: Int) -> Int? {
        var position = start
        while position < end {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 2
            } else if bytes[position] == UInt8(ascii: "$") {
                return position
            } else {
                position += 1
            }
        }
        return nil
    }

    /// A formula keeps its source as its text.
    private mutating func appendMath(_ content: Range<Int>, in range: Range<Int>) {
        let span = builder.open(.math, opening: range.lowerBound..<content.lowerBound)
        builder.copy(content)
        builder.close(span, at: content.upperBound..<range.upperBound)
        position = range.upperBound
    }

    /// `\(…\)` and `\[…\]`.
    mutating func readDelimitedMath(closing: StaticString) {
        if let signs = MathSigns(bytes, at: position, before: end) {
            signs.append(to: &builder)
            position = signs.range.upperBound
        } else if !noParenthesisFollows,
            let close = ByteScan.find(closing, in: bytes, from: position + 2, before: end)
        {
            appendMath((position + 2)..<close, in: position..<(close + 2))
        } else {
            noParenthesisFollows = true
            builder.append(bytes[position + 1], for: position..<(position + 2), .escaped)
            position += 2
        }
    }

    /// `\ensuremath{^*}`
    mutating func readMathArgument(from start: Int) {
        guard let argument = argument(at: position) else { return }
        let range = start..<(argument.upperBound + 1)
        if let signs = MathSigns(bytes, content: argument, in: range) {
            signs.append(to: &builder)
            position = range.upperBound
        } else {
            appendMath(argument, in: range)
        }
    }
}
