import Bibliography
import CSLStyle
import Foundation
import GoldenFiles
import ReferenceSource
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// Small styles over invented works. A line with `:` is what stands in the style: elements of the citation's layout, or whole
/// children of `cs:style`. A source names works: `moss 12, fern | moss` are two citations, the first with a page; for a style
/// with a bibliography it names the entries.
@Suite struct CaseTests {
    @Test(arguments: [
        "names", "et-al", "labels", "substitute", "groups", "conditions", "affixes", "dates", "numbers", "bibliography",
        "disambiguation", "locales",
    ])
    func cases(name: String) throws {
        let references = try Self.works()
        let locale = try Self.locale()
        try GoldenCases(name).check { source, options in
            guard let style = Self.style(options) else { return ["no style: \(options)"] }
            let compiled = CompiledStyle(
                style, locale: CitationLocale("en-US", of: style, files: ["en-US": locale]), language: "en-US",
                options: ProcessorOptions())
            return Self.printed(source, compiled, references, isList: style.bibliography != nil)
        }
    }

    private static func printed(
        _ source: String, _ style: CompiledStyle, _ references: [Reference], isList: Bool
    ) -> [String] {
        if isList {
            let ids = source.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            let chosen = ids.compactMap { id in references.first { $0.id == id } }
            return style.bibliography(of: chosen).map(\.output.suiteHTML).flatMap { $0.split(separator: "\n") }
                .map(String.init)
        }
        let citations = source.split(separator: "|").map { citation in
            Citation(citation.split(separator: ",").map { cite(String($0)) })
        }
        let cited = Set(citations.flatMap(\.cites).map(\.id))
        return style.citations(citations, of: references.filter { cited.contains($0.id) }).map(\.suiteHTML)
    }

    /// `moss`, or `moss 12` with a page.
    private static func cite(_ text: String) -> Cite {
        let words = text.split(separator: " ").map(String.init)
        return Cite(words.first ?? "", locator: words.dropFirst().joined(separator: " "))
    }

    private static func style(_ options: String) -> CitationStyle? {
        let isWhole = ["<citation", "<bibliography", "<macro", "<locale"].contains { options.hasPrefix($0) }
        let body = isWhole ? options : "<citation><layout delimiter=\"; \">\(options)</layout></citation>"
        let citation =
            body.contains("<citation") ? "" : "<citation><layout><text variable=\"title\"/></layout></citation>"
        let xml = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Case</title>\
            <id>case</id><updated>2020-01-01T00:00:00+00:00</updated></info>\(citation)\(body)</style>
            """
        guard case .style(let style)? = CSLFile.read(SourceText(path: "case.csl", text: xml)).file else { return nil }
        return style
    }

    private static func works() throws -> [Reference] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let text = try String(contentsOf: url.appendingPathComponent("Goldens/works.json"), encoding: .utf8)
        let source = ReferenceSource.read(SourceText(path: "works.json", text: text))
        #expect(source.diagnostics.isEmpty)
        return source.references
    }

    /// The project's own English.
    private static func locale() throws -> CitationLocale {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let project = tests.deletingLastPathComponent().deletingLastPathComponent()
        let styles = project.appendingPathComponent("styles/csl/locales/locales-en-US.xml")
        let text = try String(contentsOf: styles, encoding: .utf8)
        guard case .locale(let locale)? = CSLFile.read(SourceText(path: "en-US", text: text)).file else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return locale
    }
}
