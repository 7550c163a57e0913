import SourceDiagnostics
import Testing

@testable import YAMLTree

@Suite struct LimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let code: String
    }

    static let cases = [
        Case(testDescription: "nested lists", text: String(repeating: "[", count: 100_000), code: "too-deep"),
        Case(testDescription: "nested braces", text: String(repeating: "{a: ", count: 100_000), code: "too-deep"),
        Case(testDescription: "nested dashes", text: String(repeating: "- ", count: 100_000) + "a", code: "too-deep"),
        Case(
            testDescription: "nested fields",
            text: (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), code: "too-deep"),
        Case(
            testDescription: "aliases of aliases",
            text: "a: &a [x, x]\n" + (0..<30).map { "b\($0): &b\($0) [*a, *a]\n" }.joined(), code: "alias"),
        Case(testDescription: "a NUL", text: "a: b\0c", code: "control-character"),
        Case(testDescription: "a line separator", text: "a: b\u{2028}c", code: "control-character"),
        Case(testDescription: "an isolate", text: "a: b\u{2066}c", code: "bidi-control"),
        Case(testDescription: "a comment with an override", text: "a: b # \u{202E}c", code: "bidi-control"),
        Case(testDescription: "a byte order mark within", text: "a: b\u{FEFF}c", code: "control-character"),
    ]

    @Test(arguments: cases) func refused(_ example: Case) {
        let tree = YAMLTree.parse(SourceText(path: "p", text: example.text))
        #expect(tree.diagnostics.contains { $0.code == example.code })
    }

    @Test func size() {
        var limits = YAMLLimits()
        limits.size = 10
        let tree = YAMLTree.parse(SourceText(path: "p", text: "name: Ann Lee"), limits: limits)
        #expect(tree.root == nil)
        #expect(tree.diagnostics.map(\.code) == ["too-large"])
    }

    @Test func sixtyFourDeepIsAllowed() {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(YAMLTree.parse(SourceText(path: "p", text: text)).diagnostics.isEmpty)
    }

    @Test func mistakesAreLookedForAFewTimesOnly() {
        let text = (0..<1_000).map { "a\($0): @b\n" }.joined()
        #expect(YAMLTree.parse(SourceText(path: "p", text: text)).diagnostics.count == YAMLLimits().syntaxErrors)
    }
}
