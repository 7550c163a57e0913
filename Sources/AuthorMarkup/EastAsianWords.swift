/// Finds the conjunctions in a stretch of Chinese text.
///
/// `和` is also a family name and part of given names (李和平), so that it separates only between spaces, behind a mark,
/// or where five characters or more stand together, which no name has.
struct EastAsianWords {
    struct Piece {
        var range: Range<Int>
        var isConjunction: Bool
    }

    let bytes: [UInt8]
    let range: Range<Int>
    let continuesItem: Bool
    private(set) var pieces: [Piece] = []

    init(bytes: [UInt8], range: Range<Int>, continuesItem: Bool) {
        self.bytes = bytes
        self.range = range
        self.continuesItem = continuesItem
    }

    mutating func split() {
        var start = range.lowerBound
        var wordStart = range.lowerBound
        var position = range.lowerBound
        while position < range.upperBound {
            let next = position + characterLength(at: position)
            if bytes[position] == UInt8(ascii: " ") { wordStart = next }
            if isConjunction(at: position), separates(position, next, wordStart: wordStart, pieceStart: start) {
                append(start..<position)
                pieces.append(Piece(range: position..<next, isConjunction: true))
                start = next
                wordStart = next
            }
            position = next
        }
        append(start..<range.upperBound)
    }

    private mutating func append(_ range: Range<Int>) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        if start < end { pieces.append(Piece(range: start..<end, isConjunction: false)) }
    }

    private func separates(_ position: Int, _ next: Int, wordStart: Int, pieceStart: Int) -> Bool {
        if position == range.lowerBound { return continuesItem && next < range.upperBound }
        if bytes[position - 1] == UInt8(ascii: " ") {
            return next == range.upperBound || bytes[next] == UInt8(ascii: " ")
        }
        var end = next
        while end < range.upperBound, bytes[end] != UInt8(ascii: " "), end - wordStart < 64 {
            end += characterLength(at: end)
        }
        let before = (position - wordStart) / 3
        let behind = (end - next) / 3
        return before >= 2 && behind >= 2 && before + behind >= 4 && pieceStart <= wordStart
    }

    /// `和`, `与`, `與`, `及`
    private func isConjunction(at position: Int) -> Bool {
        guard position + 3 <= range.upperBound else { return false }
        switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
        case (0xE5, 0x92, 0x8C), (0xE4, 0xB8, 0x8E), (0xE8, 0x88, 0x87), (0xE5, 0x8F, 0x8A): return true
        default: return false
        }
    }

    private func characterLength(at position: Int) -> Int {
        let byte = bytes[position]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        return min(length, range.upperBound - position)
    }

    /// Where `等` or `等人`, `ほか`, `他` behind a space begins at the end of a piece.
    func others(in range: Range<Int>) -> Int? {
        for word in ["等人", "等", "ほか"] {
            let utf8 = Array(word.utf8)
            let start = range.upperBound - utf8.count
            if start >= range.lowerBound, bytes[start..<range.upperBound].elementsEqual(utf8) { return start }
        }
        return nil
    }
}
