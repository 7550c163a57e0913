import SourceDiagnostics
import Testing

@Suite struct ReporterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let range: Range<Int>
        /// The line and the carets.
        let expected: [String]
    }

    static let cases = [
        Case(
            testDescription: "a word", text: "a: b\ntitel: x\n", range: 5..<10,
            expected: ["   2 | titel: x", "     | ^^^^^"]),
        Case(
            testDescription: "wide characters", text: "name: 李安x", range: 6..<12,
            expected: ["   1 | name: 李安x", "     |       ^^^^"]),
        Case(
            testDescription: "behind wide ones", text: "李安 x", range: 7..<8, expected: ["   1 | 李安 x", "     |      ^"]),
        Case(testDescription: "a tab", text: "\tx", range: 1..<2, expected: ["   1 |     x", "     |     ^"]),
        Case(
            testDescription: "direction made visible", text: "a\u{202E}b", range: 1..<4,
            expected: ["   1 | a<U+202E>b", "     |  ^^^^^^^^"]),
        Case(testDescription: "an empty range", text: "ab\n", range: 1..<1, expected: ["   1 | ab", "     |  ^"]),
        Case(testDescription: "several lines", text: "ab\ncd\n", range: 1..<5, expected: ["   1 | ab", "     |  ^"]),
        Case(testDescription: "end of file", text: "ab\n", range: 3..<3, expected: ["   2 | ", "     | ^"]),
        Case(testDescription: "beyond the file", text: "ab", range: 90..<95, expected: ["   1 | ab", "     |   ^"]),
        Case(
            testDescription: "a decomposed accent", text: "e\u{301}x", range: 3..<4,
            expected: ["   1 | e\u{301}x", "     |  ^"]),
        Case(
            testDescription: "Windows line ends", text: "ab\r\ncd", range: 0..<2, expected: ["   1 | ab", "     | ^^"]),
    ]

    @Test(arguments: cases) func excerpt(_ example: Case) {
        let source = SourceText(path: "p.yaml", text: example.text)
        let diagnostic = Diagnostic("code", .error, "summary", at: .range(example.range))
        let lines = DiagnosticReporter().report([diagnostic], in: source).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1...2].map(String.init) == example.expected)
    }

    @Test func longLinesAreCut() {
        let text = String(repeating: "word ", count: 40_000)
        let source = SourceText(path: "p.yaml", text: text)
        for range in [0..<4, 100_000..<100_004, 199_995..<199_999, 0..<200_000] {
            let lines = DiagnosticReporter(width: 60).report(
                [Diagnostic("c", .error, "s", at: .range(range))], in: source
            )
            .split(separator: "\n")
            #expect(lines[1].count <= 60 + 7)
            #expect(lines[2].count <= 60 + 7)
            if range.count == 4 {
                let start = lines[2].prefix { $0 != "^" }.count
                #expect(String(lines[1].dropFirst(start).prefix(4)) == "word")
            }
        }
    }

    @Test func reportIsSortedAndCounted() {
        let source = SourceText(path: "p.yaml", text: "one\ntwo\n")
        let diagnostics = [
            Diagnostic("b", .warning, "second", at: .range(4..<7), help: "Do this."),
            Diagnostic(
                "a", .error, "first", at: .range(0..<3), notes: [Diagnostic.Note("see here", at: .range(4..<5))]),
            Diagnostic("c", .error, "third", at: .field(FieldPath([.key("a"), .index(1)]))),
            Diagnostic("d", .error, "whole file", at: .file),
        ]
        let expected = """
            p.yaml: error[d]: whole file

            p.yaml:1:1: error[a]: first
               1 | one
                 | ^^^
            p.yaml:2:1: note: see here
               2 | two
                 | ^

            p.yaml:2:1: warning[b]: second
               2 | two
                 | ^^^
            help: Do this.

            p.yaml: a[1]: error[c]: third

            3 errors, 1 warning in p.yaml

            """
        #expect(DiagnosticReporter().report(diagnostics, in: source) == expected)
        #expect(DiagnosticReporter().report([], in: source).isEmpty)
    }

    @Test func manyAreCounted() {
        let source = SourceText(path: "p.yaml", text: "one\n")
        let diagnostics = Array(repeating: Diagnostic("b", .error, "x", at: .range(0..<1)), count: 1000)
        let text = DiagnosticReporter(limit: 10).report(diagnostics, in: source)
        #expect(text.contains("… and 990 more"))
        #expect(text.hasSuffix("1000 errors in p.yaml\n"))
    }

    @Test func colorOnlyWhenAsked() {
        let source = SourceText(path: "p.yaml", text: "one\u{1B}[31m\n")
        let diagnostic = [Diagnostic("b", .error, "bad \u{1B}[0m", at: .range(0..<1))]
        #expect(!DiagnosticReporter().report(diagnostic, in: source).contains("\u{1B}"))
        #expect(
            DiagnosticReporter(isColored: true).report(diagnostic, in: source).contains("\u{1B}[1;31merror[b]\u{1B}[0m")
        )
    }
}
