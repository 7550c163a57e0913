import Bibliography
import Linting
import SourceDiagnostics
import Testing

@testable import ConfigurationSource

@Suite struct ConfigurationSourceTests {
    static func read(_ text: String) -> (Configuration, [String]) {
        let source = SourceText(path: ".byline.yaml", text: text)
        let (configuration, diagnostics) = ConfigurationSource.read(source)
        return (
            configuration,
            diagnostics.map { diagnostic in
                guard case .range(let range) = diagnostic.location else { return diagnostic.code }
                let place = source.position(of: range.lowerBound)
                return "\(place.line):\(place.column) \(diagnostic.code) \(diagnostic.help)"
            }
        )
    }

    @Test func readsAll() {
        let (configuration, mistakes) = Self.read(
            """
            self: [Ann Lee, 李安]
            marks: {"*": equal-contribution, "†": advisor}
            lint:
              select: [default, BY101]
              ignore: legend-unused
              severity: {BY4: information, legend-missing: error}
              files: ["*.bib"]
              exclude: _drafts
            """)
        #expect(mistakes == [])
        #expect(configuration.selfNames == ["Ann Lee", "李安"])
        #expect(configuration.marks.mapValues(\.rawValue) == ["*": "equal-contribution", "†": "advisor"])
        #expect(configuration.rules.select == ["default", "BY101"])
        #expect(configuration.rules.ignore == ["legend-unused"])
        #expect(configuration.rules.severities.map(\.word) == ["BY4", "legend-missing"])
        #expect(configuration.rules.severities.map(\.severity) == [.information, .error])
        #expect(configuration.files == ["*.bib"])
        #expect(configuration.exclude == ["_drafts"])
    }

    @Test(arguments: [
        ("", []), ("# nothing yet\n", []),
        ("lint: {ignore: [legend-mising]}", ["1:17 unknown-rule Did you mean “legend-missing”?"]),
        ("lint:\n  severity: {BY101: fatal}", ["2:21 unknown-choice It may be: information, warning, error."]),
        ("lints: {}", ["1:1 unknown-field Did you mean “lint”?"]),
        ("marks: {\"*\": Equal Contribution}", ["1:14 bad-role Did you mean “equal-contribution”?"]),
    ])
    func mistakesHaveAPlace(text: String, expected: [String]) { #expect(Self.read(text).1 == expected) }
}
