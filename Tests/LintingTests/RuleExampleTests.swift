import PageModel
import PageSource
import SourceDiagnostics
import Surfaces
import Testing

@testable import Linting

/// Every rule is held to its own examples: it finds the bad text at its marks and nothing in the good one, its fix turns one into
/// the other and then rests, and a comment silences it.
@Suite struct RuleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: LintRule
        var example: RuleExample
        var testDescription: String { "\(rule.code) \(rule.name), \(example.format)" }

        func reader() throws -> any PageReader { try #require(PageReaders.reader(named: example.format)) }
    }

    /// What the example's text is held against.
    static func others(_ example: Case) throws -> [(page: SourcePage, source: SourceText)] {
        guard let against = example.example.against else { return [] }
        let source = SourceText(path: "other", text: against)
        var diagnostics: [Diagnostic] = []
        return [(try example.reader().read(source, into: &diagnostics), source)]
    }

    static let cases = LintRules.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }
    static func context(
        _ text: String, _ reader: any PageReader, against others: [(page: SourcePage, source: SourceText)] = []
    ) -> LintContext {
        context(SourceText(path: "example", text: text), reader, against: others)
    }

    static func context(
        _ source: SourceText, _ reader: any PageReader, against others: [(page: SourcePage, source: SourceText)] = []
    ) -> LintContext {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        return LintContext(page: page, source: source, selfNames: page.owner.map(\.text), others: others)
    }

    @Test(arguments: cases)
    func badTextIsFoundAtItsMarks(example: Case) throws {
        let bad = MarkedText(example.example.bad)
        let found = Linter(RuleSelection(select: [example.rule.code])).lint(
            Self.context(bad.text, try example.reader(), against: try Self.others(example)))
        #expect(found.map(\.location) == bad.places.map(Diagnostic.Location.range))
        #expect(found.allSatisfy { $0.code == example.rule.code })
        #expect(!bad.places.isEmpty)
    }

    @Test(arguments: cases)
    func goodTextIsNotFound(example: Case) throws {
        let context = Self.context(
            example.example.good, try example.reader(), against: try Self.others(example))
        #expect(Linter(RuleSelection(select: [example.rule.code])).lint(context).map(\.summary) == [])
        #expect(!context.page.entries.isEmpty)
    }

    @Test(arguments: cases)
    func fixGivesGoodTextAndRests(example: Case) throws {
        let reader = try example.reader()
        let bad = MarkedText(example.example.bad)
        let linter = Linter(RuleSelection(select: [example.rule.code]))
        let fixes = linter.lint(Self.context(bad.text, reader, against: try Self.others(example)))
            .flatMap(\.fixes)
        #expect(Set(fixes.map(\.safety)) == Set([example.rule.fix].compactMap(\.self)))
        guard !fixes.isEmpty else { return }
        var loop = FixLoop(linter, includesUnsafe: fixes.contains { $0.safety == .unsafe }) { source in
            FixLoop.Reading(Self.context(source, reader))
        }
        let outcome = loop.run(FixLoop.Reading(Self.context(bad.text, reader)))
        #expect(String(decoding: outcome.context.source.bytes, as: UTF8.self) == example.example.good)
        #expect(outcome.findings.map(\.summary) == [])
        let again = loop.run(FixLoop.Reading(outcome.context))
        #expect(again.fixedCount == 0)
    }

    @Test(arguments: cases)
    func commentSilences(example: Case) throws {
        let reader = try example.reader()
        guard let comment = Self.comment("byline: allow-file \(example.rule.name)", reader.format) else { return }
        let text = MarkedText(example.example.bad).text
        // At the end as well as at the beginning, where some formats have their front matter.
        let context = Self.context(text + "\n\n" + comment + "\n", reader, against: try Self.others(example))
        #expect(Linter(RuleSelection(select: [example.rule.code])).lint(context).map(\.summary) == [])
    }

    /// A comment in a format; `nil` for those that have none.
    static func comment(_ text: String, _ format: PageFormat) -> String? {
        switch format.name {
        case "bibtex": "% \(text)"
        case "profile": "# \(text)"
        default:
            switch format.surface {
            case .markdown, .html: "<!-- \(text) -->"
            case .latex: "% \(text)"
            case .plain: nil
            }
        }
    }
}
