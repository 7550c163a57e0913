/// A text with U+FFFD in place of every byte that is not UTF-8.
struct UTF8Repair {
    /// The replacements, in the repaired text.
    private(set) var places: [Range<Int>] = []
    /// Characters beyond ASCII that are as they should be.
    private(set) var soundSequences = 0
    private(set) var text: [UInt8] = []

    var isDamaged: Bool { !places.isEmpty }

    init(_ bytes: [UInt8]) {
        var index = 0
        // The text is only copied once there is something to repair.
        while index < bytes.count {
            if bytes[index] < 0x80 {
                if isDamaged { text.append(bytes[index]) }
                index += 1
            } else if let length = Self.length(ofSequenceAt: index, in: bytes) {
                soundSequences += 1
                if isDamaged { text += bytes[index..<index + length] }
                index += length
            } else {
                if !isDamaged { text = Array(bytes[..<index]) }
                places.append(text.count..<text.count + 3)
                text += [0xEF, 0xBF, 0xBD]
                index += 1
            }
        }
    }

    /// The bytes of a character beyond ASCII (RFC 3629, section 4); `nil` where there is none.
    private static func length(ofSequenceAt start: Int, in bytes: [UInt8]) -> Int? {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[start] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        for index in (start + 1)..<(start + length) where bytes[index] & 0xC0 != 0x80 { return nil }
        return length
    }
}
