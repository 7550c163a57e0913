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
        var text = ""
        var width = DisplayWidth()
        var hasSpaceBefore = false
        var startsLine = false
    }

    private var pieces: [Piece] = []
    private var piece = Piece()
    private var last: Unicode.Scalar?
    private var isGlued = false

    var isEmpty: Bool { pieces.isEmpty && piece.text.isEmpty }

    mutating func add(_ text: String, _ breaking: Breaking = .everywhere) {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let isFirst = index == scalars.startIndex
            guard scalar.isVisibleASCII else {
                add(scalar, breaking, isFirst: isFirst)
                index = scalars.index(after: index)
                continue
            }
            // Between such characters no line breaks: they are taken a word at a time.
            let end = scalars[index...].firstIndex { !$0.isVisibleASCII } ?? scalars.endIndex
            if mayBreak(before: scalar, breaking, isFirst: isFirst) { endPiece() }
            append(visibleASCII: text[index..<end])
            index = end
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
        var line = ""
        var column = 0
        for piece in pieces {
            let limit = lines.isEmpty ? firstWidth : width
            let space = piece.hasSpaceBefore ? 1 : 0
            if !line.isEmpty, piece.startsLine || column + space + piece.width.columns > limit {
                lines.append(line)
                line = ""
                column = 0
            }
            if !line.isEmpty, space == 1 {
                line += " "
                column += 1
            }
            line += piece.text
            column += piece.width.columns
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    private func mayBreak(before scalar: Unicode.Scalar, _ breaking: Breaking, isFirst: Bool) -> Bool {
        guard let last, !isGlued, !piece.text.isEmpty, breaking == .everywhere || (isFirst && breaking != .glued) else {
            return false
        }
        return Kinsoku.mayBreak(between: last, and: scalar)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        piece.text.unicodeScalars.append(scalar)
        piece.width.add(scalar)
        last = scalar
        isGlued = false
    }

    private mutating func append(visibleASCII word: Substring) {
        piece.text += word
        piece.width.add(visibleASCII: word.utf8.count)
        last = word.unicodeScalars.last
        isGlued = false
    }

    private mutating func endPiece() {
        guard !piece.text.isEmpty else { return }
        pieces.append(piece)
        piece = Piece()
    }
}

extension Unicode.Scalar {
    fileprivate var isVisibleASCII: Bool { (0x21...0x7E).contains(value) }
}
