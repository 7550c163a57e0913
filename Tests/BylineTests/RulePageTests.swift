import Foundation
import GoldenFiles
import Linting
import Testing

@testable import Byline

/// The documentation of the rules is made from the rules: `RECORD_GOLDENS=1` writes it anew.
@Suite struct RulePageTests {
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    static let folder = root.appending(path: "Documentation/rules")

    @Test func pagesAreUpToDate() throws {
        for rule in LintRules.all {
            let page = RulePage(rule)
            try GoldenText.expect(page.markdown, equals: Self.folder.appending(path: page.fileName))
        }
        try GoldenText.expect(RulePage.markdownIndex, equals: Self.folder.appending(path: "README.md"))
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(LintRules.all.map { RulePage($0).fileName } + ["README.md"]))
    }

    @Test func readmeListsRules() throws {
        let file = Self.root.appending(path: "README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let header = "| code | name | finds |\n|---|---|---|\n"
        let start = try #require(readme.range(of: header)).upperBound
        let end = try #require(readme.range(of: "\n\n", range: start..<readme.endIndex)).lowerBound
        let rows = LintRules.all.map(\.readmeRow).joined(separator: "\n")
        try GoldenText.expect(String(readme[..<start]) + rows + readme[end...], equals: file)
    }

    @Test func textFitsItsWidth() throws {
        let rule = try #require(LintRules.rule("legend-missing"))
        let prose = RulePage(rule).text(width: 60).split(separator: "\n").filter { !$0.hasPrefix("    ") }
        #expect(prose.allSatisfy { $0.count <= 60 })
        #expect(prose.contains("BY101 legend-missing (warning)"))
    }

    @Test func caretsStandBelowWhatIsFound() throws {
        let rule = try #require(LintRules.rule("BY401"))
        let lines = RulePage(rule).text(width: 80).split(separator: "\n")
        let carets = try #require(lines.firstIndex { $0.contains("^") })
        let column = try #require(lines[carets].firstIndex(of: "^"))
        let offset = lines[carets].distance(from: lines[carets].startIndex, to: column)
        #expect(lines[carets - 1].dropFirst(offset).hasPrefix(","))
        #expect(lines[carets - 1].dropFirst(offset - 3).hasPrefix("Lee"))
    }
}

extension LintRule {
    fileprivate var readmeRow: String {
        "| [\(code)](Documentation/rules/\(code).md) | `\(name)` | \(summary.replacing("|", with: "\\|")) |"
    }
}
