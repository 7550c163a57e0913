import AuthorMarkup
import Bibliography
import GoldenFiles
import Surfaces
import Testing

@Suite struct LegendTests {
    /// Legends of pages, and sentences that are none.
    @Test func statements() throws {
        try GoldenCases("legends").check { source, options in
            let bytes = Array(source.utf8)
            let text = SurfaceText(bytes, bytes.indices, Surface(rawValue: options) ?? .plain)
            return LegendReader.statements(in: text).map { statement in
                let place = "@\(statement.range.lowerBound)..\(statement.range.upperBound)"
                let sign = "\(statement.sign)@\(statement.signRange.lowerBound)..\(statement.signRange.upperBound)"
                return "\(sign) \(statement.role?.rawValue ?? "–") “\(statement.wording)” \(place)"
            }
        }
    }

    @Test func damagedLegends() {
        var damage = Damage(
            seed: 20_261_121,
            pieces: ["*", "†", "(", ")", "=", ":", ";", "<sup>", "</sup>", "，", "（", "and ", "denotes ", "\n", "\0"])
        let texts = [
            "(* denotes equal contribution; † corresponding author)", "*,**: 共同一作。Papers marked with † are good.", "",
        ]
        for _ in 0..<10_000 {
            let bytes = damage.damaged(texts)
            let text = SurfaceText(bytes, bytes.indices, .markdown)
            for statement in LegendReader.statements(in: text) {
                #expect(statement.range.lowerBound >= 0 && statement.range.upperBound <= bytes.count)
                #expect(statement.signRange.lowerBound >= statement.range.lowerBound && !statement.signRange.isEmpty)
            }
        }
    }
}
