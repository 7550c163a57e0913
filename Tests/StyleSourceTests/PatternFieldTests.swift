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
