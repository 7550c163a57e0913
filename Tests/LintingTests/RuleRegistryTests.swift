import Foundation
import Testing

@testable import Linting

/// To add a rule is to add a file and a line.
@Suite struct RuleRegistryTests {
    static let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Linting/Rules").standardizedFileURL

    @Test func everyFileIsRegistered() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = LintRules.all.map { rule in
            rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
        }
        #expect(Set(names) == Set(files))
    }

    @Test func codesAndNamesAreInOrderAndUnique() {
        let codes = LintRules.all.map(\.code)
        #expect(codes == Set(codes).sorted())
        #expect(Set(LintRules.all.map(\.name)).count == codes.count)
        for rule in LintRules.all {
            #expect(LintRules.families.contains { rule.code.hasPrefix($0.prefix) }, "\(rule.code)")
            #expect(rule.code.utf8.count == 5, "\(rule.code)")
            #expect(rule.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(rule.name)")
        }
    }

    @Test(arguments: LintRules.all.map(\.code))
    func ruleIsDocumented(code: String) throws {
        let rule = try #require(LintRules.rule(code))
        for text in [rule.summary, rule.reason, rule.remedy] { #expect(text.hasSuffix("."), "\(text)") }
        #expect(!rule.examples.isEmpty)
    }
}
