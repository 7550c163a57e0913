import SourceDiagnostics
import StyleSource
import Testing

@Suite struct StyleSourceTests {
    private static let sound = """
        summary: A style
        publications: {default: {lines: [{title: "{title|linked}[, {year|yy}][, {date|MMM yyyy}]"}, {links: "{links|all}"}]}}
        entries: {other: {lines: [{entry: "{heading|linked}, {degree}[, {items}]"}, {details: "{details|folded}"}]}}

        """

    @Test func soundStyle() {
        let reading = StyleSource.read(SourceText(path: "style.yaml", text: Self.sound), name: "x")
        #expect(reading.diagnostics.isEmpty && reading.style != nil)
    }

    /// Words that are misspelt: each is found, and the one that was meant is named.
    @Test(arguments: [
        ("mention: \"{titel}\"", "no field “titel” is known here", "Did you mean “title”?"),
        ("mention: \"{title|linkd}\"", "the field “title” has no format “linkd”", "Did you mean “linked”?"),
        ("mention: \"{authors|linked}\"", "the field “authors” has no format “linked”", "Write {authors}."),
        ("mention: \"[*{yaer}*]\"", "no field “yaer” is known here", "Did you mean “year”?"),
        ("mention: \"{degree}\"", "no field “degree” is known here", "It may name: authors"),
        ("mention: \"{title\"", "the pattern cannot be read: “{” is never closed", "Fields stand in braces"),
        ("legend: {item: \"{sgin}\"}", "no field “sgin” is known here", "Did you mean “sign”?"),
        (
            "legend: {item: \"{meaning|capitalised}\"}", "the field “meaning” has no format “capitalised”",
            "Did you mean “capitalized”?"
        ),
        ("legend: {brackets: [\"(\"]}", "“brackets” must have 2 items, but has 1 item", ""),
        ("links: {brackets: [a, b, c]}", "“brackets” must have 2 items, but has 3 items", ""),
        ("projects: {lines: [{title: \"{tilte}\"}]}", "no field “tilte” is known here", "Did you mean “title”?"),
        (
            "marks: {signs: {equal-contribtion: \"*\"}}", "“equal-contribtion” is none of the words possible here",
            "Did you mean “equal-contribution”?"
        ),
        (
            "legend: {wording: {corresponding: x}}", "“corresponding” is none of the words possible here",
            "It may be: equal-contribution"
        ),
        ("dates: {newz: yyyy}", "“newz” is none of the words possible here", "Did you mean “news”?"),
        (
            "number: {prefix: {article-jornal: J}}", "“article-jornal” is none of the words possible here",
            "Did you mean “article-journal”?"
        ),
        ("self: {text: capital}", "“capital” is none of the words possible here", "Did you mean “capitals”?"),
    ])
    func misspelt(_ line: String, _ summary: String, _ help: String) throws {
        let reading = StyleSource.read(SourceText(path: "style.yaml", text: Self.sound + line), name: "x")
        #expect(reading.style == nil)
        let diagnostic = try #require(reading.diagnostics.first)
        #expect(reading.diagnostics.count == 1)
        #expect(diagnostic.summary == summary)
        #expect(help.isEmpty ? diagnostic.help.isEmpty : diagnostic.help.hasPrefix(help), "\(diagnostic.help)")
    }

    @Test func everyKindOfEntryMayBeArranged() {
        let kinds = ["education", "positions", "talks", "grants", "awards", "service", "teaching", "supervision", "news"]
        let entries = kinds.map { "\($0): {lines: [{entry: \"{text}\"}]}" }.joined(separator: ", ")
        let text = Self.sound.replacing("entries: {", with: "entries: {\(entries), ")
        #expect(StyleSource.read(SourceText(path: "style.yaml", text: text), name: "x").diagnostics.isEmpty)
    }
}
