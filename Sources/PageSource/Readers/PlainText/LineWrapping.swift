import DocumentTree

/// Undoes the wrapping of text that a program has broken into lines of one width.
///
/// A line goes on in the next one where the next one's first word had no room left. Where lines have all lengths, or are longer
/// than screens of text are wide, nothing was wrapped.
struct LineWrapping {
    private let bytes: [UInt8]
    private let width: Int

    private static let usualWidths = 56...120

    /// The lines of a text, with those that were wrapped as one.
    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        let lines = written(bytes)
        guard let wrapping = LineWrapping(bytes, lines) else { return lines }
        var joined: [Range<Int>] = []
        var last = 0..<0
        for line in lines {
            if let start = joined.last?.lowerBound, wrapping.goesOn(last, in: line) {
                joined[joined.count - 1] = start..<line.upperBound
            } else {
                joined.append(line)
            }
            last = line
        }
        return joined
    }

    private static func written(_ bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<bytes.count)
        return lines
    }

    /// `nil` for text that was not wrapped.
    private init?(_ bytes: [UInt8], _ lines: [Range<Int>]) {
        self.bytes = bytes
        // Addresses have no place to break at.
        let widths = lines.filter { !Self.hasAddress(bytes[$0]) }.map { Self.columns(bytes, $0) }
        guard let width = widths.max(), Self.usualWidths.contains(width), widths.count(where: { $0 + 12 > width }) > 2
        else { return nil }
        self.width = width
    }

    private func goesOn(_ line: Range<Int>, in next: Range<Int>) -> Bool {
        let text = bytes.trimmed(line)
        let following = bytes.trimmed(next)
        guard !text.isEmpty, !following.isEmpty, PlainTextOutline.bullet(bytes, following) == nil else { return false }
        // Names between strokes go on between strokes.
        if bytes[text].contains(UInt8(ascii: "|")), !bytes[following].contains(UInt8(ascii: "|")) { return false }
        let end = line.lowerBound..<text.upperBound
        return Self.columns(bytes, end) + 1 + Self.columns(bytes, firstWord(of: following)) > width
    }

    /// Up to a space; one character of a script that has none.
    private func firstWord(of line: Range<Int>) -> Range<Int> {
        if Self.isWide(bytes[line.lowerBound]) { return line.lowerBound..<min(line.lowerBound + 3, line.upperBound) }
        let end = line.first { bytes[$0].isSpace || Self.isWide(bytes[$0]) }
        return line.lowerBound..<(end ?? line.upperBound)
    }

    private static func hasAddress(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { line[$0] == UInt8(ascii: ":") && line[$0...].starts(with: "://".utf8) }
    }

    /// As many as a terminal takes, nearly: two for Chinese, Japanese and Korean characters.
    private static func columns(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var columns = 0
        for byte in bytes[range] where byte & 0xC0 != 0x80 { columns += isWide(byte) ? 2 : 1 }
        return columns
    }

    /// Lead bytes of U+3000 to U+DFFF.
    private static func isWide(_ byte: UInt8) -> Bool { (0xE3...0xED).contains(byte) }
}
