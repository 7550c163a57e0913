/// Finds pieces of a text in it, one behind the other: cmark has no exact places for inlines.
struct SourceLocator {
    private let source: [UInt8]
    private let offset: Int
    private var position = 0
    private var isLost = false
    /// Where entities are looked for.
    private var referencePosition = 0

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

    /// The next `&#8238;` or `&#x202E;` that stands for a character.
    mutating func rangeOfReference(to character: Unicode.Scalar) -> Range<Int>? {
        while let start = source[referencePosition...].firstIndex(of: UInt8(ascii: "&")) {
            referencePosition = start + 1
            let body = source[(start + 1)...].prefix(10)
            guard body.first == UInt8(ascii: "#"), let end = body.firstIndex(of: UInt8(ascii: ";")) else { continue }
            var digits = String(decoding: body[(start + 2)..<end], as: UTF8.self)
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            if isHexadecimal { digits.removeFirst() }
            if UInt32(digits, radix: isHexadecimal ? 16 : 10) == character.value {
                return (start + offset)..<(end + 1 + offset)
            }
        }
        return nil
    }
}
