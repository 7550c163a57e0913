/// Words that are no names: `和` and `等`.
extension PlainAuthorTokenizer {
    /// Emits a stretch with Chinese characters: `和`, `与` and `及` separate names where they can't belong to one, and `等`
    /// at the end of the line means "et al."
    mutating func emitEastAsianText(_ range: Range<Int>) {
        var words = EastAsianWords(bytes: bytes, range: range, continuesItem: itemHasName)
        words.split()
        var spaceBefore = textFollowsSpace
        let isAtEnd = endOfSpace(from: position) >= bytes.count
        for piece in words.pieces {
            if piece.isConjunction {
                result.tokens.append(AuthorToken(kind: .separator(.and), range: piece.range, followsSpace: spaceBefore))
                itemHasName = false
            } else if isAtEnd, piece.range.upperBound == range.upperBound, let others = words.others(in: piece.range) {
                let nameEnd = trimmingSpace(piece.range.lowerBound..<others)
                emitText(piece.range.lowerBound..<nameEnd, followsSpace: spaceBefore)
                result.tokens.append(
                    AuthorToken(kind: .others, range: others..<piece.range.upperBound, followsSpace: nameEnd < others))
            } else {
                emitText(piece.range, followsSpace: spaceBefore)
            }
            spaceBefore = true
        }
    }

    private func trimmingSpace(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end
    }
}
