import Foundation
import GoldenFiles
import SourceDiagnostics
import Testing

@testable import Linting

/// The table of the documentation says what the labels say: `RECORD_GOLDENS=1` writes it anew.
@Suite struct PrecisionTableTests {
    static let page = URL(filePath: #filePath).appending(path: "../../../Documentation/precision.md")
        .standardizedFileURL

    @Test func tableIsUpToDate() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let header = "| rule | name | judged | right | precision | by default |\n|---|---|---|---|---|---|\n"
        let start = try #require(text.range(of: header)).upperBound
        let end = try #require(text.range(of: "\nRules without a line", range: start..<text.endIndex)).lowerBound
        let rows = try RulePrecisionTests.labelled.map(Self.row).joined()
        try GoldenText.expect(String(text[..<start]) + rows + text[end...], equals: Self.page)
        #expect(!RulePrecisionTests.labelled.isEmpty)
    }

    /// What the rules' own pages say.
    @Test func rulePagesSayTheSame() throws {
        for code in RulePrecisionTests.labelled {
            let labels = try RulePrecisionTests.labels(of: code)
            let measured = try #require(RulePrecisionTable.measured[code], "\(code)")
            #expect(measured.judged == labels.verdicts.count, "\(code)")
            #expect(measured.right == labels.verdicts.values.count { $0 }, "\(code)")
        }
        #expect(Set(RulePrecisionTable.measured.keys) == Set(RulePrecisionTests.labelled))
    }

    private static func row(_ code: String) throws -> String {
        let rule = try #require(LintRules.rule(code))
        let labels = try RulePrecisionTests.labels(of: code)
        let right = labels.verdicts.values.count { $0 }
        let percent = Int((100 * labels.precision).rounded())
        return "| \(code) | `\(rule.name)` | \(labels.verdicts.count) | \(right) | \(percent) % | "
            + "\(rule.isOnByDefault ? rule.severity.rawValue : "off") |\n"
    }
}
