import Bibliography
import DocumentTree
import StyleModel
import Testing

@testable import Composition
@testable import StyleSource

@Suite struct PatternTests {
    struct Fields: FieldSource {
        var values: [String: String]
        var terms: Terms { Terms.of(language: "de") }
        func inlines(of field: String, format: String) -> [Inline] {
            values[field].map { [.text(format == "loud" ? $0.uppercased() : $0)] } ?? []
        }
    }

    static func filled(_ pattern: String, _ values: [String: String]) throws -> String {
        try PatternParser.parse(pattern).filled(from: Fields(values: values)).dump
    }

    @Test(arguments: [
        ("{a}, {b}", ["a": "x", "b": "y"], "x, y"),
        ("{a}[, {b}]", ["a": "x"], "x"),
        ("[{a}][, {b}].", ["b": "y"], "y."),
        ("{a|loud}", ["a": "x"], "X"),
        ("**{a}** *{b}*", ["a": "x", "b": "y"], "‹b›x‹/› ‹i›y‹/›"),
        ("***{a}***", ["a": "x"], "‹b›‹i›x‹/›‹/›"),
        ("[*{a}*, ]{b}", ["b": "y"], "y"),
        // A line whose fields are all empty is no line; one without fields is itself.
        ("By {a}: {b}", [:], ""),
        ("–", [:], "–"),
        // Nested parts stand or fall by themselves.
        ("{a}[ ({b}[ {c}])]", ["a": "x", "b": "y"], "x (y)"),
        ("{a}[ ({b}[ {c}])]", ["a": "x", "c": "z"], "x ( z)"),
        // Nor is a comma printed behind a space.
        ("[{a}: ]{b}[, {c}]", ["a": "x", "c": "z"], "x: z"),
        ("[{a}, ][{b}][ – {c}]", ["a": "x", "c": "z"], "x, – z"),
        // A full stop is not doubled.
        ("{a}. {b}.", ["a": "Why?", "b": "So."], "Why? So."),
        ("**{a}**.", ["a": "等。"], "‹b›等。‹/›"),
        ("{a}.[ {b}][, {c}].", ["a": "x", "c": "z"], "x. z."),
        ("{a}.[ {b}][, {c}].", ["a": "x", "b": "y", "c": "z"], "x. y, z."),
        // A word of the language stands only with a field.
        ("{a}[. {term:in|capitalized} {b}]", ["a": "x", "b": "y"], "x. In y"),
        ("{a}[ {term:and} {b}]", ["a": "x", "b": "y"], "x und y"),
        ("{a}[ {term:and} {b}]", ["a": "x"], "x"),
        ("({term:present})", [:], "(heute)"),
        ("\\[{a}\\]", ["a": "x"], "[x]"),
    ])
    func fillsPatterns(pattern: String, values: [String: String], expected: String) throws {
        #expect(try Self.filled(pattern, values) == expected)
    }

    @Test(arguments: [
        ("{a", "“{” is never closed", 0), ("a}", "“}” without a “{” before it", 1), ("x[{a}", "“[” is never closed", 1),
        ("a]", "“]” without a “[” before it", 1), ("**{a}", "“**” is never closed", 0),
        ("{}", "a field without a name", 0),
    ])
    func saysWhatIsWrong(pattern: String, summary: String, offset: Int) {
        #expect(throws: PatternError(summary: summary, offset: offset)) { try PatternParser.parse(pattern) }
    }
}

extension Sequence where Element == Inline {
    /// The inlines as text with their markup between angle quotes.
    var dump: String {
        map { inline -> String in
            switch inline {
            case .text(let text), .code(let text): text
            case .strong(let inner): "‹b›\(inner.dump)‹/›"
            case .emphasis(let inner): "‹i›\(inner.dump)‹/›"
            case .underline(let inner), .smallCaps(let inner), .superscript(let inner), .subscript(let inner):
                "‹?›\(inner.dump)‹/›"
            case .link(let destination, let inner): "‹\(destination.text)›\(inner.dump)‹/›"
            case .span(.ownName, let inner): "‹self›\(inner.dump)‹/›"
            case .span(_, let inner): inner.dump
            case .mark(let mark): "^\(mark.sign)"
            case .badge(let badge): "‹\(badge.text)›"
            case .image(let image): "‹\(image.alternative)›"
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}
