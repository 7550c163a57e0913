internal import DocumentTree

/// A formula that holds nothing but signs: `$^{*}$`, `\(^\dagger\)`, `$\dagger$`, `$^{1,*}$`.
struct MathSigns {
    /// From dollar to dollar.
    let range: Range<Int>
    let isRaised: Bool
    private var pieces: [Piece] = []
    private var opening: Range<Int>
    private var closing: Range<Int>

    private enum Piece {
        case copy(Range<Int>)
        case sign(Unicode.Scalar, Range<Int>)

        var range: Range<Int> {
            switch self {
            case .copy(let range), .sign(_, let range): range
            }
        }
    }

    /// Whether all of it is commands for signs: `$\dagger$`, which is no sum of money.
    var isNamed: Bool {
        pieces.allSatisfy { piece in
            if case .sign = piece { true } else { false }
        }
    }

    /// Nobody writes more signs on a name than this many bytes hold.
    private static let longest = 120

    /// The formula at `$`, `$$`, `\(` or `\\(`; `nil` for any other, and for text.
    init?(_ bytes: [UInt8], at start: Int, before end: Int) {
        guard let (content, closingLength) = Self.content(bytes, at: start, before: min(end, start + Self.longest))
        else { return nil }
        self.init(bytes, content: content, in: start..<(content.upperBound + closingLength))
    }

    /// The signs between the delimiters of a formula.
    init?(_ bytes: [UInt8], content: Range<Int>, in range: Range<Int>) {
        guard content.count <= Self.longest else { return nil }
        var reader = Reader(bytes: bytes, position: content.lowerBound, end: content.upperBound)
        guard reader.read(), let first = reader.pieces.first, let last = reader.pieces.last else { return nil }
        self.range = range
        isRaised = reader.isRaised
        pieces = reader.pieces
        opening = range.lowerBound..<first.range.lowerBound
        closing = last.range.upperBound..<range.upperBound
    }

    /// Appends the signs, raised ones in a span.
    func append(to builder: inout SurfaceBuilder) {
        let span = builder.open(isRaised ? .superscript : .math, opening: opening)
        for piece in pieces {
            switch piece {
            case .copy(let range): builder.copy(range)
            case .sign(let scalar, let range): builder.append(scalar, for: range, .command)
            }
        }
        builder.close(span, at: closing)
    }

    private static func content(_ bytes: [UInt8], at start: Int, before end: Int) -> (Range<Int>, Int)? {
        var position = start
        if bytes[start] == UInt8(ascii: "$") {
            position += 1
            let isDouble = position < end && bytes[position] == UInt8(ascii: "$")
            if isDouble { position += 1 }
            guard let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "$")) else { return nil }
            guard isDouble else { return (position..<close, 1) }
            guard close + 1 < end, bytes[close + 1] == UInt8(ascii: "$") else { return nil }
            return (position..<close, 2)
        }
        while position < end, bytes[position] == UInt8(ascii: "\\"), position - start < 2 { position += 1 }
        guard position > start, position < end, bytes[position] == UInt8(ascii: "(") else { return nil }
        let slashes = position - start
        guard let close = bytes[position..<end].firstIndex(of: UInt8(ascii: ")")),
            close - slashes > position, bytes[close - 1] == UInt8(ascii: "\\"),
            bytes[close - slashes] == UInt8(ascii: "\\")
        else { return nil }
        return ((position + 1)..<(close - slashes), slashes + 1)
    }

    /// Goes through a formula.
    private struct Reader {
        let bytes: [UInt8]
        var position: Int
        let end: Int
        var pieces: [Piece] = []
        var isRaised = false
        var hasLetters = false

        mutating func read() -> Bool {
            while position < end {
                switch bytes[position] {
                case UInt8(ascii: "^"):
                    if !isRaised, !pieces.isEmpty { return false }
                    isRaised = true
                    position += 1
                case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: " "): position += 1
                case UInt8(ascii: "\\"): guard readCommand() else { return false }
                case UInt8(ascii: ","), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "+"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    copyOne()
                case let byte where byte.isASCIILetter:
                    hasLetters = true
                    copyOne()
                case 0x80...: copyOne()
                default: return false
                }
            }
            guard !pieces.isEmpty else { return false }
            // `$n$`, `$k$NN` and `$3$` are formulas; raised words (`^{th}`) are raised text all the same.
            return isRaised || (!hasLetters && !pieces.contains(where: isDigit))
        }

        private func isDigit(_ piece: Piece) -> Bool {
            if case .copy(let range) = piece { return bytes[range.lowerBound].isASCIIDigit }
            return false
        }

        private mutating func copyOne() {
            let length = ByteScan.characterLength(bytes, at: position, before: end)
            pieces.append(.copy(position..<(position + length)))
            position += length
        }

        private mutating func readCommand() -> Bool {
            let start = position
            position += 1
            guard position < end else { return false }
            if !bytes[position].isASCIILetter {
                guard "*#&!,;: ".utf8.contains(bytes[position]) else { return false }
                if bytes[position] == UInt8(ascii: "*") || bytes[position] == UInt8(ascii: "#") {
                    pieces.append(.sign(Unicode.Scalar(bytes[position]), start..<(position + 1)))
                }
                position += 1
                return true
            }
            while position < end, bytes[position].isASCIILetter { position += 1 }
            let name = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
            if let scalar = LaTeXCommandTable.signs[name] {
                pieces.append(.sign(scalar, start..<position))
                return true
            }
            return LaTeXCommandTable.textInMath.contains(name)
        }
    }
}
