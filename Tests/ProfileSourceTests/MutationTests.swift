import GoldenFiles
import SourceDiagnostics
import Testing

@testable import ProfileSource

/// Whatever happens to a profile's bytes, reading it ends, and every place lies in the file.
@Suite struct MutationTests {
    @Test(arguments: ["sound.yaml", "meaning.yaml", "shapes.yaml"]) func mutations(_ name: String) throws {
        let original = try GoldenFolder().bytes(of: name)
        var random = SeededGenerator(state: 20_26)
        for _ in 0..<700 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
            let source = SourceText(path: "p", bytes: bytes)
            let reading = ProfileSource.read(source)
            let places = reading.diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }
            for case .range(let range) in places where !(0...bytes.count).contains(range.upperBound) {
                Issue.record("\(range) is beyond the file")
            }
            let hasErrors = reading.diagnostics.contains { $0.severity == .error }
            #expect((reading.profile == nil) == hasErrors)
            _ = DiagnosticReporter().report(reading.diagnostics, in: source)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let position = Int.random(in: 0..<bytes.count, using: &random)
        let other = Int.random(in: position...min(bytes.count, position + 40), using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(position..<other)
        case 2: bytes.insert(contentsOf: bytes[position..<other], at: position)
        case 3: bytes.insert(Self.special.randomElement(using: &random) ?? 0, at: position)
        case 4: bytes[position] = Self.special.randomElement(using: &random) ?? 0
        default: bytes.insert(contentsOf: "李\n".utf8, at: position)
        }
    }

    private static let special = Array(":-#*&![]{}|>'\"%@`\\\n\t ~,?".utf8)
}

/// SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
