/// The first sixteen bytes of a word in small ASCII letters, without an array of its own: enough to know the small words of
/// titles by.
struct ShortWord: Sendable, Hashable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(_ word: Substring) {
        for byte in word.utf8 { append(byte) }
    }

    /// Adds a byte; of longer words only the number of bytes is kept.
    mutating func append(_ byte: UInt8) {
        count += 1
        guard count <= 16 else { return }
        high = high << 8 | low >> 56
        low = low << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
}
