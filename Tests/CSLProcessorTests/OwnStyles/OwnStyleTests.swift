import Bibliography
import CSLStyle
import Foundation
import GoldenFiles
import ReferenceSource
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// The styles and locales of `styles/csl`: that they are sound, what they print of invented works, and how that agrees with what
/// citeproc-js prints in the CSL project's styles for the same manuals.
@Suite struct OwnStyleTests {
    static let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

    @Test func everyFileIsReadWithoutADiagnostic() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: OwnStyle.folder.path)
        #expect(
            names.filter { $0.hasSuffix(".csl") }.sorted() == OwnStyle.all.map { "\($0.name).csl" },
            "every style is in the table of tests")
        let files =
            OwnStyle.all.map { "\($0.name).csl" } + OwnStyle.languages.map { "locales/locales-\($0).xml" }
        for path in files {
            let (file, source, diagnostics) = try OwnStyle.read(path)
            #expect(file != nil, "\(path)")
            for diagnostic in diagnostics {
                Issue.record("\(path): \(diagnostic.summary) \(diagnostic.location) of \(source.bytes.count)")
            }
        }
    }

    @Test(arguments: OwnStyle.all.map(\.name)) func entriesAndCitations(_ name: String) throws {
        let style = try #require(OwnStyle.all.first { $0.name == name })
        let compiled = try #require(try style.compiled())
        let works = try OwnStyle.works()
        let entries = compiled.bibliography(of: works)
        #expect(entries.count == works.count)
        var text = entries.map { "\($0.id)\n\t\($0.output.plainHTML)\n" }.joined()
        text += "\nIn the text\n"
        let citations = works.map { Citation([Cite($0.id)]) } + [Citation(works.prefix(4).map { Cite($0.id) })]
        for citation in compiled.citations(citations, of: works) { text += "\t\(citation.plainHTML)\n" }
        try GoldenText.expect(text, equals: Self.goldens.appendingPathComponent("\(name).txt"))
    }

    /// At least 95 entries in 100 are those of citeproc-js.
    @Test func agreesWithCiteprocJS() throws {
        guard let data = ConformanceData.found else { return }
        let cases = data.lines("oracle.jsonl").compactMap(OracleCase.init)
        guard !cases.isEmpty, let works = data.text("oracle-works.json") else { return }
        let references = ReferenceSource.read(SourceText(path: "oracle-works.json", text: works)).references
        var count = 0
        var equal = 0
        for style in OwnStyle.all {
            guard let sample = cases.first(where: { $0.style == style.official }) else {
                print("NOT TESTED: no \(style.official) in oracle.jsonl")
                continue
            }
            let entries = try #require(try style.compiled()).bibliography(of: references)
            let expected = sample.expected(printing: Set(entries.map(\.id)))
            let printed = Dictionary(entries.map { ($0.id, OracleCase.folded($0.output.suiteHTML)) }) { first, _ in
                first
            }
            for (id, text) in expected {
                count += 1
                if printed[id] == text {
                    equal += 1
                } else {
                    print("\(style.name), \(id)\n- \(text)\n+ \(printed[id] ?? "")")
                }
            }
            if data.isUsual { #expect(entries.map(\.id) == expected.map(\.id), "\(style.name): order") }
        }
        print("own styles and citeproc-js: \(equal) of \(count) entries equal")
        if data.isUsual { #expect(equal * 100 >= count * 95) }
    }
}

extension Output {
    /// The text on one line, with the tags of fonts, and a space for what sets blocks apart.
    fileprivate var plainHTML: String {
        let html = suiteHTML.replacing(/<\/?div[^>]*>/, with: " ")
        return html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
