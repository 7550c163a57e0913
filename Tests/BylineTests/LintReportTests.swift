import Foundation
import Linting
import SourceDiagnostics
import Testing

@testable import Byline

/// The forms in which findings are printed for programs.
@Suite struct LintReportTests {
    /// A star behind a name of two scalars and four bytes, in the second line.
    static let report: LintReport = {
        let source = SourceText(path: "a b,c.md", text: "é\né李*|\n")
        let finding = Diagnostic(
            "BY101", .warning, "no <legend>", at: .range(8..<9),
            notes: [Diagnostic.Note("see: 100%", at: .range(0..<2))], help: "Say it.",
            fixes: [Fix(.safe, "escape it", [TextEdit(8..<8, "\\")])])
        let trouble = Diagnostic("cut-off", .error, "two\nlines", at: .file)
        return LintReport([
            LintedFile(
                source: source, original: source, format: "markdown", [trouble, finding, finding],
                fixedCount: 2)
        ])
    }()

    static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func json() throws {
        let value = try Self.object(Self.report.json)
        #expect(value["version"] as? Int == 1)
        let file = try #require((value["files"] as? [[String: Any]])?.first)
        #expect(file["path"] as? String == "a b,c.md")
        #expect(file["fixed"] as? Int == 2)
        let diagnostics = try #require(file["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.map { $0["code"] as? String } == ["cut-off", "BY101", "BY101"])
        #expect(diagnostics[0]["rule"] is NSNull)
        #expect(diagnostics[0]["start"] == nil)
        #expect(diagnostics[1]["rule"] as? String == "legend-missing")
        #expect(diagnostics[1]["start"] as? [String: Int] == ["line": 2, "column": 3, "offset": 8])
        #expect(diagnostics[1]["end"] as? [String: Int] == ["line": 2, "column": 4, "offset": 9])
        let fix = try #require((diagnostics[1]["fixes"] as? [[String: Any]])?.first)
        #expect(fix["safety"] as? String == "safe")
        #expect((fix["edits"] as? [[String: Any]])?.first?["replacement"] as? String == "\\")
        let summary = try #require(value["summary"] as? [String: Int])
        #expect(summary == ["files": 1, "errors": 1, "warnings": 2, "remarks": 0, "fixed": 2, "fixable": 2])
    }

    @Test func github() {
        let lines = Self.report.github.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        #expect(lines[0] == "::error file=a b%2Cc.md,title=cut-off::two%0Alines")
        #expect(
            lines[1]
                == "::warning file=a b%2Cc.md,line=2,endLine=2,col=3,endColumn=4,title=BY101 legend-missing"
                + "::no <legend>%0ASay it.")
    }

    @Test func sarif() throws {
        let run = try Self.run(Self.report)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "warning", "warning"])
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let index = try #require(results[1]["ruleIndex"] as? Int)
        #expect(rules[index]["id"] as? String == "BY101")
        #expect(results[0]["ruleIndex"] == nil)
        let location = try #require((results[1]["locations"] as? [[String: Any]])?.first?["physicalLocation"])
        let physical = try #require(location as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: String])?["uri"] == "a%20b,c.md")
        #expect(
            physical["region"] as? [String: Int] == ["startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 4])
    }

    private static func run(_ report: LintReport) throws -> [String: Any] {
        try #require((try object(report.sarif(version: "1.0.0"))["runs"] as? [[String: Any]])?.first)
    }

    private static func fingerprints(_ report: LintReport) throws -> [String] {
        let results = try #require(try run(report)["results"] as? [[String: Any]])
        return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["bylineFinding/v1"] }
    }

    @Test func fingerprintsOutliveLinesAbove() throws {
        let before = try Self.fingerprints(Self.report)
        #expect(Set(before).count == 3)
        var moved = Self.report
        let text = "new\n\n" + String(decoding: moved.files[0].source.bytes, as: UTF8.self)
        moved.files[0].source = SourceText(path: "a b,c.md", text: text)
        for index in moved.files[0].diagnostics.indices {
            guard case .range(let range) = moved.files[0].diagnostics[index].location else { continue }
            moved.files[0].diagnostics[index].location = .range(range.lowerBound + 5..<range.upperBound + 5)
        }
        #expect(try Self.fingerprints(moved) == before)
    }

    @Test func summaryCounts() {
        #expect(Self.report.summary == "1 error, 2 warnings in 1 file; 2 mended; 2 can be mended by --fix")
        #expect(LintReport([]).summary == "nothing found in 0 files")
        #expect(Self.report.text(isColored: false).contains("a b,c.md:2:3: warning[BY101 legend-missing]: no <legend>"))
        #expect(Self.report.text(isColored: false).contains("fix: escape it (--fix)"))
    }
}
