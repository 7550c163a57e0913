internal import DocumentTree

/// Looks that all surfaces take at bytes.
enum ByteScan {
    /// A space or a tab.
    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// White space of ASCII, line ends included.
    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: true
        default: false
        }
    }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    static func endOfSpace(_ bytes: [UInt8], from start: Int, before end: Int) -> Int {
        var position = start
        while position < end, isSpace(bytes[position]) { position += 1 }
        return position
    }

    static func matches(_ text: StaticString, _ bytes: [UInt8], at start: Int, before end: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start + count <= end else { return false }
        return text.withUTF8Buffer { text in text.indices.allSatisfy { text[$0] == bytes[start + $0] } }
    }

    /// Where a text begins next.
    static func find(_ text: StaticString, in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
        guard let first = text.withUTF8Buffer(\.first) else { return nil }
        var position = start
        while position < end {
            if bytes[position] == first, matches(text, bytes, at: position, before: end) { return position }
            position += 1
        }
        return nil
    }

    /// How many bytes the character at a position has, judged by its first one.
    static func characterLength(_ bytes: [UInt8], at position: Int, before end: Int) -> Int {
        let byte = bytes[position]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var count = 1
        while count < length, position + count < end, bytes[position + count] & 0xC0 == 0x80 { count += 1 }
        return count
    }
}
