/// The order of bytes of a text in UTF-16, with a byte order mark or told by its zero bytes.
struct UTF16Layout {
    let isBigEndian: Bool
    private let start: Int

    /// `nil` for what is not UTF-16 for certain.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            (isBigEndian, start) = (false, 2)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (isBigEndian, start) = (true, 2)
        } else {
            // Spaces, line breaks and markup are ASCII in any script: one of their two bytes is zero, always the same.
            let sample = bytes.prefix(Self.sample)
            let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
            let odd = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
            guard min(even, odd) == 0, max(even, odd) * 20 > sample.count, sample.count >= 8 else { return nil }
            (isBigEndian, start) = (even > odd, 0)
        }
    }

    /// The text in UTF-8, and whether it has halves of characters, for which U+FFFD stands.
    func decode(_ bytes: [UInt8]) -> (text: [UInt8], hasStrays: Bool) {
        // The byte of each pair that counts 256-fold.
        let high = isBigEndian ? 0 : 1
        let units = stride(from: start, to: bytes.count - 1, by: 2).map { index -> UInt16 in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        let hasStrays = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
        ) { text.append($0 == 0 ? 0x20 : $0) }
        return (text, hasStrays || (bytes.count - start) % 2 == 1)
    }

    /// The bytes that are looked at.
    private static let sample = 4096
}
