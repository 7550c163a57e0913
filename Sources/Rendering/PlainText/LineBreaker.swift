/// Collects running text as pieces that stay whole, and fills lines with them.
///
/// Lines break at spaces and, in Chinese and Japanese, between characters; never inside a URL, and never between a name and
/// the marks behind it. Nothing is hyphenated and no line is stretched, so that a change in the text changes few lines.
struct LineBreaker {
    /// Where the text that is added may break.
    enum Breaking {
        /// At spaces and between ideographs.
        case everywhere
        /// At spaces only: a name.
        case atSpaces
        /// Nowhere: a URL.
        case nowhere
        /// Nowhere, not even before it: a mark.
        case glued
    }

    private struct Piece {
        /// Where it ends in the bytes of all pieces.
        var end = 0
        var width = DisplayWidth()
        var hasSpaceBefore = false
        var startsLine = false
    }

    /// The text of all pieces, one behind the other.
    private var bytes: [UInt8] = []
    private var pieces: [Piece] = []
    private var piece = Piece()
    private var last: Unicode.Scalar?
    private var isGlued = false

    var isEmpty: Bool { bytes.isEmpty }

    mutating func add(_ text: String, _ breaking: Breaking = .everywhere) {
        var isFirst = true
        for scalar in text.unicodeScalars {
            if scalar.isVisibleASCII, let last, last.isVisibleASCII, !hasEmptyPiece {
                // Between two of these no line breaks.
                append(scalar)
            } else {
                add(scalar, breaking, isFirst: isFirst)
            }
            isFirst = false
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ breaking: Breaking, isFirst: Bool) {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{2028}", "\u{2029}": if breaking == .nowhere { endPiece() } else { addSpace() }
        case "\u{200B}": endPiece()
        case "\u{AD}", "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": break
        case "\u{A0}", "\u{202F}": append(" ")
        default:
            if mayBreak(before: scalar, breaking, isFirst: isFirst) { endPiece() }
            append(scalar)
        }
    }

    /// Forbids a break before the text that comes next.
    mutating func glueNext() { isGlued = true }

    mutating func addSpace() {
        guard !isEmpty else { return }
        endPiece()
        piece.hasSpaceBefore = true
    }

    mutating func addLineBreak() {
        guard !isEmpty else { return }
        endPiece()
        piece.startsLine = true
    }

    /// The lines, none of them wider than `width` – the first, than `firstWidth` – unless a single piece is.
    mutating func lines(width: Int, firstWidth: Int) -> [String] {
        endPiece()
        var lines: [String] = []
        var line: [UInt8] = []
        var column = 0
        var start = 0
        for piece in pieces {
            let limit = lines.isEmpty ? firstWidth : width
            let space = piece.hasSpaceBefore ? 1 : 0
            if !line.isEmpty, piece.startsLine || column + space + piece.width.columns > limit {
                lines.append(String(decoding: line, as: UTF8.self))
                line.removeAll(keepingCapacity: true)
                column = 0
            }
            if !line.isEmpty, space == 1 {
                line.append(UInt8(ascii: " "))
                column += 1
            }
            line += bytes[start..<piece.end]
            column += piece.width.columns
            start = piece.end
        }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    private var hasEmptyPiece: Bool { bytes.count == (pieces.last?.end ?? 0) }

    private func mayBreak(before scalar: Unicode.Scalar, _ breaking: Breaking, isFirst: Bool) -> Bool {
        guard let last, !isGlued, !hasEmptyPiece, breaking == .everywhere || (isFirst && breaking != .glued) else {
            return false
        }
        return Kinsoku.mayBreak(between: last, and: scalar)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { bytes.append(UInt8(ascii: scalar)) } else { bytes += scalar.utf8 }
        piece.width.add(scalar)
        last = scalar
        isGlued = false
    }

    private mutating func endPiece() {
        guard !hasEmptyPiece else { return }
        piece.end = bytes.count
        pieces.append(piece)
        piece = Piece()
    }
}

extension Unicode.Scalar {
    fileprivate var isVisibleASCII: Bool { (0x21...0x7E).contains(value) }
}
