import SourceDiagnostics

extension Diagnostic {
    /// Lines of a file that cannot be read whose indentation has a space that YAML takes for a letter: no-break spaces, as
    /// web pages and word processors have them. One diagnostic for all of them; `nil` where there are none.
    static func wideIndentation(in source: SourceText) -> Diagnostic? {
        let places = source.lineStarts.lazy.compactMap { wideIndentation(of: source.bytes[$0...]) }.prefix(5)
        guard let first = places.first else { return nil }
        return Diagnostic(
            "wide-space", "this line is indented with a no-break space", at: .range(first),
            notes: places.dropFirst().map { Note("this one too", at: .range($0)) },
            help: "Delete what stands before the first word of the line and type ordinary spaces. "
                + "No-break spaces look the same; they come along when text is copied from a page.")
    }

    /// The space, if a field or a list's item stands behind it: the lines of a text may begin with any space.
    private static func wideIndentation(of line: ArraySlice<UInt8>) -> Range<Int>? {
        var wide: Range<Int>?
        var position = line.startIndex
        while position < line.endIndex {
            if line[position] == 0x20 {
                position += 1
            } else if let length = wideSpaceLength(at: position, in: line) {
                wide = wide ?? position..<position + length
                position += length
            } else {
                break
            }
        }
        guard let wide else { return nil }
        let content = line[position...].prefix { $0 != 0x0A }
        let isItem = content.starts(with: "- ".utf8)
        let name = content.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D }
        let isField = !name.isEmpty && content[name.endIndex...].first == UInt8(ascii: ":")
        return isItem || isField ? wide : nil
    }

    /// U+00A0, U+2000 to U+200A, U+202F and U+3000.
    private static func wideSpaceLength(at position: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        let next = bytes[position...].prefix(3)
        if next.starts(with: [0xC2, 0xA0]) { return 2 }
        let isSpace =
            next.starts(with: [0xE3, 0x80, 0x80]) || next.starts(with: [0xE2, 0x80, 0xAF])
            || (next.starts(with: [0xE2, 0x80]) && next.count == 3 && (0x80...0x8A).contains(next[position + 2]))
        return isSpace ? 3 : nil
    }
}
