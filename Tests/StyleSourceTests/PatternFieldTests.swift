import SourceDiagnostics
import StyleSource
import Testing

@testable import StyleModel

@Suite struct PatternFieldTests {
    /// Every field alone and with each of its formats is accepted where it belongs.
    @Test func everyFieldOfTheTableIsAccepted() {
        let work = Self.patterns(PatternFieldTable.work).map { "{note: \"\($0)\"}" }.joined(separator: ", ")
        let entry = Self.patterns(PatternFieldTable.entry).map { "{note: \"\($0)\"}" }.joined(separator: ", ")
        let legend = Self.patterns(PatternFieldTable.legend).joined()
        let text = """
            summary: A style
            publications: {default: {lines: [\(work)]}}
            projects: {lines: [\(work)]}
            entries: {other: {lines: [\(entry)]}}
            legend: {item: "\(legend)"}
            """
        #expect(StyleSource.read(SourceText(path: "style.yaml", text: text), name: "x").diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("{term:in}", ""), ("{term:in|capitalized}", ""), ("{term:inn}", "no term “inn” is known here"),
        ("{term:in|loud}", "a term has no format “loud”"),
        ("{doi|labelled}", "the field “doi” has no format “labelled”"),
    ])
    func checksTerms(pattern: String, expected: String) {
        let text = """
            summary: A style
            publications: {default: {lines: [{note: "{title} \(pattern)"}]}}
            entries: {other: {lines: [{note: "{text}"}]}}
            """
        let reading = StyleSource.read(SourceText(path: "style.yaml", text: text), name: "x")
        #expect(reading.diagnostics.map(\.summary).joined() == expected)
    }

    private static func patterns(_ table: PatternFieldTable) -> [String] {
        table.names.flatMap { name -> [String] in
            switch table.formats[name] {
            case .words(let words)?: ["{\(name)}"] + words.map { "{\(name)|\($0)}" }
            case .date?: ["{\(name)}", "{\(name)|d MMMM yyyy}"]
            case nil: []
            }
        }
    }
}
