import SourceDiagnostics

/// What is wrong with the bytes of a file before any YAML is read from them: invalid UTF-8, control characters, invisible
/// characters that turn the direction of text.
struct ByteScan {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var isASCII = true
    /// Beyond this the file is plainly no text; more places would not help.
    private static let limit = 10

    init(_ bytes: [UInt8]) {
        if let encoding = Self.foreignEncoding(of: bytes) {
            diagnostics = [.foreignEncoding(encoding)]
            return
        }
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count, diagnostics.count < Self.limit {
                let byte = bytes[offset]
                if byte >= 0x20, byte < 0x7F {
                    offset += 1
                } else if byte < 0x80 {
                    if byte != 0x0A, byte != 0x0D, byte != 0x09 { reportControl(UInt32(byte), offset..<offset + 1) }
                    offset += 1
                } else {
                    isASCII = false
                    offset += check(bytes, at: offset)
                }
            }
        }
    }

    /// Checks one scalar beyond ASCII; its length in bytes.
    private mutating func check(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        guard let scalar = ScalarDecoding.scalar(in: bytes, at: offset) else {
            diagnostics.append(.invalidUTF8(bytes[offset], isSurrogate: isSurrogate(bytes, offset), at: offset))
            return isSurrogate(bytes, offset) ? 3 : 1
        }
        let length = ScalarDecoding.length(of: scalar)
        let range = offset..<offset + length
        switch scalar {
        case 0x80...0x9F, 0xFFFE, 0xFFFF: reportControl(scalar, range)
        case 0x2028, 0x2029: diagnostics.append(.lineSeparator(scalar, range))
        case 0x202A...0x202E, 0x2066...0x2069: diagnostics.append(.bidirectionalControl(scalar, range))
        case 0xFEFF where offset > 0: reportControl(scalar, range)
        default: break
        }
        return length
    }

    private mutating func reportControl(_ scalar: UInt32, _ range: Range<Int>) {
        diagnostics.append(.controlCharacter(scalar, at: .range(range)))
    }

    /// A surrogate written as three bytes, as some programs do: ED A0…BF xx.
    private func isSurrogate(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        offset + 2 < bytes.count && bytes[offset] == 0xED && bytes[offset + 1] & 0xE0 == 0xA0
            && bytes[offset + 2] & 0xC0 == 0x80
    }

    private static func foreignEncoding(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a packed file" }
        if bytes.starts(with: Array("%PDF-".utf8)) { return "PDF" }
        return nil
    }
}

/// UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
enum ScalarDecoding {
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
        let first = UInt32(bytes[offset])
        let length: Int
        var value: UInt32
        switch first {
        case 0xC2...0xDF: (length, value) = (2, first & 0x1F)
        case 0xE0...0xEF: (length, value) = (3, first & 0x0F)
        case 0xF0...0xF4: (length, value) = (4, first & 0x07)
        default: return nil
        }
        guard offset + length <= bytes.count else { return nil }
        for position in offset + 1..<offset + length {
            guard bytes[position] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[position] & 0x3F)
        }
        let isInRange = length == 2 || (length == 3 ? value >= 0x800 : (0x10000...0x10FFFF).contains(value))
        return isInRange && !(0xD800...0xDFFF).contains(value) ? value : nil
    }

    static func length(of scalar: UInt32) -> Int { scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4 }
}
