/// Text without markup: line breaks, with the white space around them, are spaces, and nothing between Chinese characters.
///
/// Addresses are the links that they stand for: `code: https://…` in a line of its own is a link on its label, and an address in
/// angle brackets one on nothing.
struct PlainDecoder {
    private var builder: SurfaceBuilder
    private let bytes: [UInt8]
    private let range: Range<Int>
    /// What has not been copied yet.
    private var start: Int
    private var position: Int

    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> SurfaceText {
        var decoder = PlainDecoder(bytes, range)
        return decoder.text()
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        builder = SurfaceBuilder(bytes, range)
        start = range.lowerBound
        position = start
    }

    private mutating func text() -> SurfaceText {
        readLabel()
        while position < range.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): readLineEnd()
            case UInt8(ascii: "<"): readAddress()
            default: position += 1
            }
        }
        builder.copy(start..<range.upperBound)
        return builder.text()
    }

    // MARK: Lines

    private mutating func readLineEnd() {
        let content = endOfContent()
        var end = position
        while end < range.upperBound, ByteScan.isSpace(bytes[end]) { end += 1 }
        builder.copy(start..<content)
        if !isWide(before: content, after: end) { builder.appendSpace(for: content..<end) }
        (start, position) = (end, end)
    }

    private func endOfContent() -> Int {
        var end = position
        while end > start, ByteScan.isBlank(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Whether Chinese or Japanese goes on in the next line: it has no spaces.
    private func isWide(before start: Int, after end: Int) -> Bool {
        guard start >= 3, end < bytes.count else { return false }
        return (0xE3...0xE9).contains(bytes[start - 3]) && (0xE3...0xE9).contains(bytes[end])
    }

    // MARK: Addresses

    private static let longestLabel = 30

    /// `Google Scholar: https://…` and nothing else.
    private mutating func readLabel() {
        let head = bytes[range].prefix(Self.longestLabel)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound,
            colon + 2 < range.upperBound, bytes[colon + 1] == UInt8(ascii: " "), isAddress(colon + 2)
        else { return }
        let address = (colon + 2)..<range.upperBound
        guard !bytes[address].contains(where: ByteScan.isSpace) else { return }
        let span = builder.open(.link(String(decoding: bytes[address], as: UTF8.self)), opening: address)
        builder.copy(range.lowerBound..<colon)
        builder.close(span, at: address)
        (start, position) = (range.upperBound, range.upperBound)
    }

    /// `A Study <https://…>`
    private mutating func readAddress() {
        guard isAddress(position + 1),
            let end = bytes[position..<range.upperBound].firstIndex(where: {
                $0 == UInt8(ascii: ">") || ByteScan.isSpace($0)
            }), bytes[end] == UInt8(ascii: ">")
        else {
            position += 1
            return
        }
        builder.copy(start..<endOfContent())
        let address = (position + 1)..<end
        let span = builder.open(.link(String(decoding: bytes[address], as: UTF8.self)), opening: address)
        builder.close(span, at: address)
        (start, position) = (end + 1, end + 1)
    }

    private func isAddress(_ index: Int) -> Bool {
        guard index < range.upperBound else { return false }
        let rest = bytes[index..<range.upperBound]
        return rest.starts(with: "https://".utf8) || rest.starts(with: "http://".utf8)
    }
}
