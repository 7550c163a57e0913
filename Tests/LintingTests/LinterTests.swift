import SourceDiagnostics
import Testing

@testable import Linting

/// Which findings come out of a run: by the choice of rules, and by the comments of the user.
@Suite struct LinterTests {
    static let tilde = LintRule.replacing(UInt8(ascii: "~"), by: "-")
    static let caret = LintRule.replacing(
        UInt8(ascii: "^"), by: "*", code: "BY902", name: "caret", isOnByDefault: false)

    /// `2:3 BY901`
    static func findings(_ text: String, _ selection: RuleSelection = RuleSelection()) -> [String] {
        let context = TinyPage.context(text)
        return Linter(selection, of: [tilde, caret]).lint(context).map { finding in
            guard case .range(let range) = finding.location else { return finding.code }
            let place = context.source.position(of: range.lowerBound)
            return "\(place.line):\(place.column) \(finding.code)"
        }
    }

    @Test(arguments: [
        // A comment on a line of its own holds for the next entry, past other comments and blank lines.
        ("# byline: allow bad-character\nAnn~\nBob~\n", ["3:4 BY901"]),
        ("# byline: allow BY901 -- a pet name\n\n# so it is\nAnn~\n", []),
        // Behind something it holds for its line.
        ("Ann~ # byline: allow bad-character\nBob~\n", ["2:4 BY901"]),
        ("Bob~\n# byline: allow-file by901\nAnn~\n", []),
        // What it allows must be there.
        ("Ann # byline: allow bad-character\n", ["1:5 unused-suppression"]),
        ("Ann~ # byline: allow bad-charakter\n", ["1:4 BY901", "1:6 unknown-rule"]),
        ("Ann~ # byline: allow\n", ["1:4 BY901", "1:6 unknown-rule"]),
        ("Ann~ # byline: allow bad-character, caret\n", []),
        ("# byline: allow bad-character", ["1:1 unused-suppression"]),
        ("Ann~ # see byline: allow bad-character\n", ["1:4 BY901"]),
    ])
    func commentsAllow(text: String, expected: [String]) { #expect(Self.findings(text) == expected) }

    @Test func nearestRuleIsNamed() throws {
        let findings = Linter().lint(TinyPage.context("Ann # byline: allow legend-mising\n"))
        #expect(try #require(findings.first).help.contains("“legend-missing”"))
    }

    @Test(
        arguments: [
            ([], [], ["1:4 BY901"]),
            (["caret"], [], ["1:5 BY902"]),
            (["default", "BY902"], [], ["1:4 BY901", "1:5 BY902"]),
            (["all"], ["bad-character"], ["1:5 BY902"]),
            (["all"], ["all"], []),
        ] as [([String], [String], [String])])
    func rulesAreChosen(select: [String], ignore: [String], expected: [String]) {
        #expect(Self.findings("Ann~^", RuleSelection(select: select, ignore: ignore)) == expected)
    }

    @Test func familyTakesWhatIsOnByDefault() {
        let rules = [
            LintRule.replacing(0x41, by: "", code: "BY198", name: "first"),
            LintRule.replacing(0x41, by: "", code: "BY199", name: "second", isOnByDefault: false),
        ]
        func codes(_ words: [String]) -> [String] { RuleSelection(select: words).rules(of: rules).map(\.rule.code) }
        #expect(codes(["BY1"]) == ["BY198"])
        #expect(codes(["by1", "second"]) == ["BY198", "BY199"])
        #expect(codes(["BY2"]) == [])
    }

    @Test func severityIsTheUsers() {
        let selection = RuleSelection(severities: [("all", .error), ("bad-character", .information)])
        let findings = Linter(selection, of: [Self.tilde]).lint(TinyPage.context("Ann~"))
        #expect(findings.map(\.severity) == [.information])
    }

    @Test func nearerChoiceWins() {
        let far = RuleSelection(select: ["all"], ignore: ["BY101"], severities: [("BY1", .error)])
        let near = RuleSelection(select: ["BY4"], ignore: ["BY401"], severities: [("BY402", .information)])
        let both = far.overridden(by: near)
        #expect(both.select == ["BY4"])
        #expect(both.ignore == ["BY101", "BY401"])
        #expect(both.severities.map(\.word) == ["BY1", "BY402"])
        #expect(far.overridden(by: RuleSelection()).select == ["all"])
        #expect(RuleSelection(select: ["BY1", "nothing"], ignore: ["BY99"]).unknownWords == ["nothing", "BY99"])
    }
}
