import SourceDiagnostics
import Testing

@testable import Linting

/// Edits of the user's text: all or none, never a name, and an end.
@Suite struct FixLoopTests {
    static func run(_ text: String, _ rules: [LintRule], unsafe: Bool = false) -> (text: String, FixLoop.Outcome) {
        var loop = FixLoop(Linter(RuleSelection(select: ["all"]), of: rules), includesUnsafe: unsafe) {
            FixLoop.Reading(TinyPage.context($0))
        }
        let outcome = loop.run(FixLoop.Reading(TinyPage.context(text)))
        return (String(decoding: outcome.context.source.bytes, as: UTF8.self), outcome)
    }

    @Test func mendsWhatIsNoName() {
        // The comment is no name; what stands there may change.
        let (text, outcome) = Self.run("Ann, Bob # a~b~c\n", [.replacing(UInt8(ascii: "~"), by: "-")])
        #expect(text == "Ann, Bob # a-b-c\n")
        #expect(outcome.fixedCount == 2)
        #expect(outcome.findings.isEmpty)
    }

    @Test func takesBackWhatChangesName() {
        let (text, outcome) = Self.run("Ann~Lee, Bob # a~b\nCy~Dee\n", [.replacing(UInt8(ascii: "~"), by: "-")])
        #expect(text == "Ann~Lee, Bob # a-b\nCy~Dee\n")
        #expect(outcome.fixedCount == 1)
        #expect(outcome.findings.count == 2)
    }

    @Test func spacesAreNoPartOfName() {
        let (text, _) = Self.run("Ann\tLee, Bob\n", [.replacing(0x09, by: " ")])
        #expect(text == "Ann Lee, Bob\n")
    }

    @Test func unsafeFixesAreAskedFor() {
        let rule = LintRule.replacing(UInt8(ascii: "~"), by: "-", safety: .unsafe)
        #expect(Self.run("Ann~Lee\n", [rule]).text == "Ann~Lee\n")
        #expect(Self.run("Ann~Lee\n", [rule], unsafe: true).text == "Ann-Lee\n")
    }

    @Test func rulesThatUndoEachOtherAreSaid() {
        let rules = [
            LintRule.replacing(UInt8(ascii: "~"), by: "^", code: "BY901", name: "one"),
            LintRule.replacing(UInt8(ascii: "^"), by: "~", code: "BY902", name: "two"),
        ]
        let (text, outcome) = Self.run("Ann # ~\n", rules)
        #expect(text == "Ann # ^\n")
        #expect(outcome.findings.last?.code == "fixes-disagree")
        #expect(outcome.findings.last?.summary.contains("BY901, BY902") == true)
    }

    @Test func growthEnds() {
        let (_, outcome) = Self.run("Ann # ~\n", [.replacing(UInt8(ascii: "~"), by: "~~")])
        #expect(outcome.findings.last?.code == "fixes-disagree")
        #expect(outcome.context.source.bytes.count < 10_000)
    }

    @Test func readersFixesAreMadeToo() {
        var loop = FixLoop(Linter(RuleSelection(), of: []), includesUnsafe: false) {
            FixLoop.Reading(TinyPage.context($0))
        }
        let trouble = Diagnostic(
            "no-end", .warning, "", at: .file, fixes: [Fix(.safe, "end the line", [TextEdit(3..<3, "\n")])])
        let outcome = loop.run(FixLoop.Reading(TinyPage.context("Ann"), diagnostics: [trouble]))
        #expect(outcome.context.source.bytes == Array("Ann\n".utf8))
        #expect(outcome.findings.isEmpty)
    }

    @Test func fixOutsideTextIsNotMade() {
        let rule = LintRule(
            "BY901", "wild", .warning, summary: "", reason: "", remedy: "", examples: []
        ) { _, findings in
            findings.add("wild", at: 0..<1, fixes: [Fix(.safe, "write behind the end", [TextEdit(90..<99, "")])])
        }
        #expect(Self.run("Ann\n", [rule]).text == "Ann\n")
    }

    @Test(
        arguments: [
            // Edits that overlap, or are made at one place, wait; others go together.
            ([[0..<2], [1..<3]], [true, false]), ([[0..<2], [2..<3]], [true, true]),
            ([[1..<1], [1..<1]], [true, false]),
            ([[0..<2], [2..<2]], [true, false]), ([[4..<5, 0..<1], [2..<3]], [true, true]),
            ([[0..<2, 1..<3]], [false]),
            ([[0..<2], [5..<6, 1..<2], [5..<6]], [true, false, true]), ([[]], [false]), ([[9..<11]], [false]),
        ] as [([[Range<Int>]], [Bool])])
    func editsGoTogetherOrWait(fixes: [[Range<Int>]], expected: [Bool]) {
        var edits = TextEdits(length: 10)
        let taken = fixes.map { ranges in edits.add(Fix(.safe, "", ranges.map { TextEdit($0, "x") })) }
        #expect(taken == expected)
    }

    @Test func editsAreMadeInOrder() {
        var edits = TextEdits(length: 5)
        _ = edits.add(Fix(.safe, "", [TextEdit(3..<4, "Z"), TextEdit(0..<0, "<")]))
        _ = edits.add(Fix(.safe, "", [TextEdit(1..<3, "")]))
        #expect(String(decoding: edits.applied(to: Array("abcde".utf8)), as: UTF8.self) == "<aZe")
    }
}
