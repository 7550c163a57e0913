/// Finds pieces of a text in it, one behind the other: cmark has no exact places for inlines.
struct SourceLocator {
    private let source: [UInt8]
    private let offset: Int
    private var position = 0
    private var isLost = false

    init(source: [UInt8], offset: Int) {
        self.source = source
        self.offset = offset
    }

    /// The next place of a piece; `nil` where it is written otherwise (with entities or escapes), and from then on.
    mutating func range(of piece: String) -> Range<Int>? {
        let piece = Array(piece.utf8)
        guard !isLost, let first = piece.first else { return nil }
        var start = position
        while start + piece.count <= source.count {
            if source[start] == first, source[start..<(start + piece.count)].elementsEqual(piece) {
                position = start + piece.count
                return (start + offset)..<(position + offset)
            }
            start += 1
        }
        isLost = true
        return nil
    }
}
