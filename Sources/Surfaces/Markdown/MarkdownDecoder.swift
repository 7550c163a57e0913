internal import DocumentTree

/// Reads the inline structure of Markdown (CommonMark 0.31, section 6), with raw HTML, Liquid and Kramdown attributes.
///
/// The text becomes a row of nodes first; runs of `*` and `_` and brackets find their partners by CommonMark's own
/// algorithm; then the nodes are written out in order.
struct MarkdownDecoder {
    let bytes: [UInt8]
    let start: Int
    let end: Int
    let references: LinkReferences
    var position: Int
    var nodes: [MarkdownNode] = []
    var delimiters: [MarkdownDelimiter] = []
    /// The last run that may still find a partner; -1 for none.
    var lastDelimiter = -1
    var brackets: [MarkdownBracket] = []
    /// The `[` whose `]` have not been met, outermost first.
    var openBrackets: [Int] = []
    /// Where runs of backticks of each length stand for the last time; made at the first backtick.
    var lastBackticks: [Int: Int]?
    /// Things that are opened and never closed are looked for once.
    var noCommentCloses = false
    var noDeclarationCloses = false
    var noLiquidTagCloses = false
    var noLiquidOutputCloses = false

    static func text(_ bytes: [UInt8], _ range: Range<Int>, _ references: LinkReferences) -> SurfaceText {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ByteScan.isSpace(bytes[start]) { start += 1 }
        while end > start, ByteScan.isSpace(bytes[end - 1]) { end -= 1 }
        var decoder = MarkdownDecoder(
            bytes: bytes, start: start, end: end, references: references, position: start)
        decoder.read()
        decoder.matchDelimiters(above: -1)
        return decoder.written(range)
    }

    private mutating func read() {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\\"): readBackslash()
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "*"), UInt8(ascii: "_"): readDelimiters()
            case UInt8(ascii: "["): openBracket(length: 1)
            case UInt8(ascii: "!") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "["):
                openBracket(length: 2)
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "<"): readAngle()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "{"): readBrace()
            case UInt8(ascii: "$"): readMath()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): readLineEnd()
            default:
                var next = position + 1
                while next < end, !Self.special[Int(bytes[next])] { next += 1 }
                copy(upTo: next)
            }
        }
    }

    private static let special: [Bool] = (0..<256).map { "\\`*_[]!<&{$\n\r".utf8.contains(UInt8($0)) }

    mutating func copy(upTo next: Int) {
        if case .copy(let last)? = nodes.last, last.upperBound == position {
            nodes[nodes.count - 1] = .copy(last.lowerBound..<next)
        } else {
            nodes.append(.copy(position..<next))
        }
        position = next
    }

    // MARK: Single characters

    private mutating func readBackslash() {
        let next = position + 1
        guard next < end else { return copy(upTo: next) }
        if bytes[next] == UInt8(ascii: "\\") || bytes[next] == UInt8(ascii: "("),
            let signs = MathSigns(bytes, at: position, before: end), signs.isRaised
        {
            nodes.append(.signs(signs))
            position = signs.range.upperBound
        } else if ByteScan.isLineEnd(bytes[next]) {
            position = next
            endLine(from: next - 1, isHard: true)
        } else if bytes[next] == UInt8(ascii: "\\"), next + 1 < end, ByteScan.isLineEnd(bytes[next + 1]) {
            // Kramdown's line break; CommonMark would print a backslash there.
            position = next + 1
            endLine(from: next - 1, isHard: true)
        } else if ByteScan.isPunctuation(bytes[next]) {
            nodes.append(.character(Unicode.Scalar(bytes[next]), position..<(next + 1), .escaped))
            position = next + 1
        } else {
            copy(upTo: next)
        }
    }

    private mutating func readReference() {
        guard let reference = CharacterReference(bytes, at: position, before: end) else {
            return copy(upTo: position + 1)
        }
        nodes.append(.character(reference.scalar, reference.range, .entity))
        position = reference.range.upperBound
    }

    /// Signs in formulas, which pages with MathJax raise: `$^*$`, `$$^\dagger$$`.
    private mutating func readMath() {
        if let signs = MathSigns(bytes, at: position, before: end), signs.isRaised || signs.isNamed {
            nodes.append(.signs(signs))
            position = signs.range.upperBound
        } else {
            copy(upTo: position + 1)
        }
    }

    // MARK: Lines

    private mutating func readLineEnd() {
        var start = position
        if case .copy(let last)? = nodes.last, last.upperBound == position {
            while start > last.lowerBound, ByteScan.isBlank(bytes[start - 1]) { start -= 1 }
            nodes[nodes.count - 1] = .copy(last.lowerBound..<start)
        }
        let isHard =
            position - start >= 2 && bytes[position - 1] == UInt8(ascii: " ")
            && bytes[position - 2] == UInt8(ascii: " ")
        endLine(from: start, isHard: isHard)
    }

    /// Passes a line end with the white space around it; an empty line ends a block.
    private mutating func endLine(from start: Int, isHard: Bool) {
        let firstEnd = position
        position += 1
        if bytes[firstEnd] == UInt8(ascii: "\r"), position < end, bytes[position] == UInt8(ascii: "\n") {
            position += 1
        }
        while position < end, ByteScan.isBlank(bytes[position]) { position += 1 }
        var isBlock = false
        while position < end, ByteScan.isSpace(bytes[position]) {
            isBlock = isBlock || ByteScan.isLineEnd(bytes[position])
            position += 1
        }
        nodes.append(isHard || isBlock ? .hardBreak(start..<position) : .softBreak(start..<position))
    }

    // MARK: Code

    /// A run of backticks and the next run of the same length hold code.
    private mutating func readCode() {
        let start = position
        while position < end, bytes[position] == UInt8(ascii: "`") { position += 1 }
        let length = position - start
        let last = lastBackticks ?? findBackticks(from: start)
        lastBackticks = last
        guard let lastStart = last[length], lastStart >= position else {
            position = start
            return copy(upTo: start + length)
        }
        var close = position
        while close < end {
            guard bytes[close] == UInt8(ascii: "`") else {
                close += 1
                continue
            }
            let runStart = close
            while close < end, bytes[close] == UInt8(ascii: "`") { close += 1 }
            if close - runStart == length {
                var content = (start + length)..<runStart
                let isPadded =
                    content.count > 1 && Self.isCodeSpace(bytes[content.lowerBound])
                    && Self.isCodeSpace(bytes[content.upperBound - 1])
                    && !bytes[content].allSatisfy(Self.isCodeSpace)
                if isPadded { content = (content.lowerBound + 1)..<(content.upperBound - 1) }
                nodes.append(.code(content, start..<close))
                position = close
                return
            }
        }
    }

    private static func isCodeSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || ByteScan.isLineEnd(byte) }

    private func findBackticks(from start: Int) -> [Int: Int] {
        var last: [Int: Int] = [:]
        var position = start
        while position < end {
            let runStart = position
            while position < end, bytes[position] == UInt8(ascii: "`") { position += 1 }
            if position > runStart { last[position - runStart] = runStart } else { position += 1 }
        }
        return last
    }
}
