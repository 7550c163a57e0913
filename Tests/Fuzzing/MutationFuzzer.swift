/// Makes broken files of good ones, the same for the same seed: bytes changed, taken out, put in, repeated, cut off, and parts of
/// other samples mixed in.
///
/// For example: `for case in MutationFuzzer(seed: 1).cases(of: samples, count: 10_000) { reader.read(case) }`, and
/// whatever crashes can be made again by its number.
public struct MutationFuzzer: Sendable {
    let seed: UInt64
    /// What means something in the format: put in now and then in the place of a random byte.
    let tokens: [[UInt8]]

    public init(seed: UInt64, tokens: [String] = []) {
        self.seed = seed
        self.tokens = tokens.map { Array($0.utf8) }
    }

    /// Broken samples, one at a time. Each depends on the seed and its number alone.
    public func cases(of samples: [[UInt8]], count: Int) -> some Sequence<[UInt8]> {
        (0..<count).lazy.map { self.case(number: $0, of: samples) }
    }

    /// The case of a number, to look at one that failed.
    public func `case`(number: Int, of samples: [[UInt8]]) -> [UInt8] {
        var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
        guard var bytes = samples.randomElement(using: &random) else { return [] }
        for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, of: samples, &random) }
        return bytes
    }

    private func mutate(_ bytes: inout [UInt8], of samples: [[UInt8]], _ random: inout SeededGenerator) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes.removeSubrange(place...)
        case 4 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 5:
            guard let other = samples.randomElement(using: &random), !other.isEmpty else { return }
            let start = Int.random(in: 0..<other.count, using: &random)
            bytes.insert(contentsOf: other[start..<min(other.count, start + 40)], at: place)
        case 6:
            let interesting: [UInt8] = [0, 0x0A, 0x0D, 0x20, 0x22, 0x5C, 0x7B, 0x7D, 0x80, 0xC0, 0xEF, 0xFF]
            bytes.insert(interesting.randomElement(using: &random) ?? 0, at: place)
        default:
            bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [0x2A], at: place)
        }
    }
}

/// SplitMix64: small, and the same on all machines.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
