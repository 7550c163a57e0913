import SourceDiagnostics

/// A line of a YAML file, taken apart by eye: indentation, dashes, a key, a value. Only for explaining what libyaml could
/// not read; a line of flow style or within a block of text may be taken wrongly.
struct SourceLine {
    /// Without the line break.
    let range: Range<Int>
    /// Where the text begins, behind spaces and dashes.
    let contentStart: Int
    /// The key and its colon, if the line has one.
    let key: Range<Int>?
    /// What stands behind the key or, without one, behind the dashes; without space around it or a comment behind it.
    let value: Range<Int>

    init(at offset: Int, in source: SourceText) {
        let bytes = source.bytes
        let number = source.position(of: offset).line
        let start = source.lineStarts[number - 1]
        var end = number < source.lineStarts.count ? source.lineStarts[number] - 1 : bytes.count
        while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
        range = start..<end
        var position = start
        while position < end {
            let isDash =
                bytes[position] == UInt8(ascii: "-") && (position + 1 == end || Self.isSpace(bytes[position + 1]))
            guard isDash || Self.isSpace(bytes[position]) else { break }
            position += 1
        }
        contentStart = position
        key = Self.key(from: position, to: end, bytes)
        var valueStart = key?.upperBound ?? position
        while valueStart < end, Self.isSpace(bytes[valueStart]) { valueStart += 1 }
        value = valueStart..<Self.endOfValue(from: valueStart, to: end, bytes)
    }

    /// Letters, digits and hyphens up to a colon with space or nothing behind it.
    private static func key(from start: Int, to end: Int, _ bytes: [UInt8]) -> Range<Int>? {
        var position = start
        while position < end, isWordByte(bytes[position]) { position += 1 }
        guard position > start, position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
        guard position + 1 == end || isSpace(bytes[position + 1]) else { return nil }
        return start..<position + 1
    }

    private static func endOfValue(from start: Int, to end: Int, _ bytes: [UInt8]) -> Int {
        var stop = end
        if start < end {
            for position in start..<end
            where bytes[position] == UInt8(ascii: "#") && position > start && isSpace(bytes[position - 1]) {
                stop = position
                break
            }
        }
        while stop > start, isSpace(bytes[stop - 1]) { stop -= 1 }
        return stop
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
            || byte >= 0x80
    }
}
