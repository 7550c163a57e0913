import Bibliography
import CSLStyle
import DocumentTree
import Foundation
import Fuzzing
import ReferenceSource
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// No style and no work makes the processor crash or run without end.
@Suite struct RobustnessTests {
    /// Forty macros, each of which calls the next twice, would print a million million texts.
    @Test func macrosThatDoubleComeToAnEnd() throws {
        let macros = (0..<40).map { number in
            "<macro name=\"m\(number)\"><text macro=\"m\(number + 1)\"/><text macro=\"m\(number + 1)\"/></macro>"
        }
        let style = try #require(
            Self.style(
                macros.joined() + "<macro name=\"m40\"><text value=\"a\"/></macro>", layout: "<text macro=\"m0\"/>"))
        let entries = Self.processor(style).bibliography(of: [Reference(id: "a", type: .book)])
        #expect((entries.first?.parts.first?.inlines.plainText().count ?? 0) < 100_000)
    }

    @Test func groupsMayLieDeepInOneAnother() throws {
        let depth = 60
        let layout =
            String(repeating: "<group prefix=\"(\" suffix=\")\">", count: depth) + "<text variable=\"title\"/>"
            + String(repeating: "</group>", count: depth)
        let style = try #require(Self.style("", layout: layout))
        var work = Reference(id: "a", type: .book)
        work[.title] = [.text("x")]
        let text = Self.processor(style).bibliography(of: [work]).first?.parts.first?.inlines.plainText()
        #expect(text == String(repeating: "(", count: depth) + "x" + String(repeating: ")", count: depth))
    }

    /// Works without anything, and with every variable: an entry for each that prints something, in all our styles.
    @Test func worksMayHaveNothingOrEverything() throws {
        var full = Reference(id: "full", type: .articleJournal)
        for variable in TextVariable.allCases {
            full[variable] = [.text(variable.isNumber ? "1-2, 3 & iv" : variable.rawValue)]
        }
        for variable in NameVariable.allCases {
            full[variable] = ContributorList([Contributor(name: Name(given: "A", family: "B", asWritten: "A B"))])
        }
        for variable in DateVariable.allCases {
            full[variable] = ReferenceDate(start: .init(year: 1, month: 2, day: 3), end: .open, isCirca: true)
        }
        let works = WorkType.allCases.map { type in
            var work = full
            work.type = type
            work.id = type.rawValue
            return work
        }
        for own in OwnStyle.all {
            let style = try #require(try own.compiled())
            #expect(style.bibliography(of: works).count == works.count, "\(own.name)")
            #expect(style.bibliography(of: WorkType.allCases.map { Reference(id: "", type: $0) }).count <= works.count)
            #expect(
                style.citations([Citation(works.map { Cite($0.id) }), Citation([]), Citation([Cite("x")])], of: works)
                    .count == 3)
        }
    }

    /// Broken files of works in our styles.
    @Test func brokenWorksArePrintedAsFarAsTheyGo() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("OwnStyles/works.json")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let samples = lines.filter { $0.contains("\"id\"") }.map {
            Array("[\($0.hasSuffix(",") ? $0.dropLast() : $0[...])]".utf8)
        }
        let fuzzer = MutationFuzzer(
            seed: 7,
            tokens: [
                "<i>", "</i>", "\"", "'", "“", "-", "&", ", ", "[[0]]", "null", "[]", "{}", "\\u0301", "-1", "«", ".",
            ])
        let styles = try OwnStyle.all.compactMap { try $0.compiled() }
        var printed = 0
        for (number, bytes) in fuzzer.cases(of: samples, count: FuzzCount.perReader / 10).enumerated() {
            let references = ReferenceSource.read(SourceText(path: "works.json", bytes: bytes)).references
            let style = styles[number % styles.count]
            printed += style.bibliography(of: references).count
            _ = style.citations([Citation(references.map { Cite($0.id, locator: "12-3") })], of: references)
        }
        #expect(printed > FuzzCount.perReader / 40)
    }

    private static func style(_ macros: String, layout: String) -> CitationStyle? {
        let xml = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Case</title>\
            <id>case</id><updated>2020-01-01T00:00:00+00:00</updated></info>\(macros)\
            <citation><layout><text variable="title"/></layout></citation>\
            <bibliography><layout>\(layout)</layout></bibliography></style>
            """
        guard case .style(let style)? = CSLFile.read(SourceText(path: "case.csl", text: xml)).file else { return nil }
        return style
    }

    private static func processor(_ style: CitationStyle) -> CitationProcessor {
        CitationProcessor(
            style, locale: CitationLocale("en-US", of: style, files: OwnStyle.locales), language: "en-US")
    }
}
