import PageSource
import SourceDiagnostics
import Testing

@testable import Linting

/// A sign without a legend is reported once, at the first place that no comment allows.
@Suite struct LegendMissingTests {
    static func findings(_ text: String, format: String) throws -> [Diagnostic] {
        let reader = try #require(PageReaders.reader(named: format))
        return Linter(RuleSelection(select: ["BY101"])).lint(RuleExampleTests.context(text, reader))
    }

    static func entry(_ key: String) -> String { "@misc{\(key), title = {T}, author = {Lee*, Ann and Ray, Bob}}\n" }

    @Test(arguments: [
        (entry("a") + entry("b") + entry("c"), ["1 nothing says what “*” on a name means, here and in 2 more places"]),
        (
            "% byline: allow legend-missing\n" + entry("a") + entry("b") + entry("c"),
            ["3 nothing says what “*” on a name means, here and in 1 more place"]
        ),
        (
            entry("a") + "% byline: allow legend-missing\n" + entry("b"),
            ["1 nothing says what “*” on a name means"]
        ),
        ("% byline: allow legend-missing\n" + entry("a"), []),
        ("% byline: allow-file legend-missing\n" + entry("a") + entry("b"), []),
    ])
    func movesToTheFirstPlaceThatIsNotAllowed(text: String, expected: [String]) throws {
        let source = SourceText(path: "papers.bib", text: text)
        let found = try Self.findings(text, format: "bibtex").map { finding in
            guard case .range(let range) = finding.location else { return finding.summary }
            return "\(source.lineNumber(of: range.lowerBound)) \(finding.summary)"
        }
        #expect(found == expected)
    }

    @Test func helpNamesThePlaceForDeclarations() throws {
        let bib = try #require(try Self.findings(Self.entry("a"), format: "bibtex").first)
        #expect(bib.help.contains(".byline.yaml"))
        let profile = try #require(
            try Self.findings(
                "name: Ann Lee\nsections:\n  - title: Publications\n    publications:\n"
                    + "      - {title: T, authors: \"Ann Lee†, Bob Ray\"}\n", format: "profile"
            ).first)
        #expect(profile.help.contains("at the top of the profile"))
    }
}
