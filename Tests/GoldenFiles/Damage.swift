/// Damages texts, the same way in every run: takes characters out, doubles stretches, puts pieces in.
public struct Damage {
    private var random: SeededNumbers
    private let pieces: [[UInt8]]

    public init(seed: UInt64, pieces: [String]) {
        random = SeededNumbers(state: seed)
        self.pieces = pieces.map { Array($0.utf8) }
    }

    /// A damaged copy; sometimes in the middle of a character.
    public mutating func damaged(_ texts: [String]) -> [UInt8] {
        var bytes = Array((texts.randomElement(using: &random) ?? "").utf8)
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 2: bytes.removeLast(bytes.count - end)
            case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
            }
        }
        return bytes
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator {
    public var state: UInt64

    public init(state: UInt64) { self.state = state }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
