import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let groupAsPerson = LintRule(
        "BY309", "group-as-person", .warning,
        summary: "A group's name in a .bib file has no braces around it, or “et al.” stands in place of “others”.",
        reason: "BibTeX takes it for a person: “World Health Organization” is printed as “Organization, W. H.”.",
        remedy: "Puts braces around the group, or writes `and others`.", fix: .unsafe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and ⟦The Example Collaboration⟧}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and {The Example Collaboration}}, journal = {J}, year = 2021}
                    """),
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray and ⟦et al.⟧}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray and others}, journal = {J}, year = 2021}
                    """),
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface == .bibtex {
            for author in line.line.authors where author.name.isGroup {
                let written = context.text(author.item)
                let around = context.text(max(author.item.lowerBound - 1, 0)..<author.item.upperBound)
                guard !around.contains("{") || context.isValue(author.item, of: line.line) else { continue }
                let name = author.text.contains(",") ? author.name.asWritten : written
                findings.add(
                    "“\(author.text)” is read as a person's name", at: author.item,
                    help: "Put braces around it: `{\(name)}`.",
                    fixes: [Fix(.unsafe, "put braces around it", [TextEdit(author.item, "{\(name)}")])])
            }
            guard let others = line.line.others, context.text(others) != "others" else { continue }
            let isOwnItem =
                context.text(max(others.lowerBound - 5, 0)..<others.lowerBound).split { $0.isWhitespace }.last == "and"
            let words = isOwnItem ? "others" : "and others"
            findings.add(
                "“\(context.text(others))” is read as a person's name", at: others, help: "Write `and others`.",
                fixes: [Fix(.unsafe, "write “\(words)”", [TextEdit(others, words)])])
        }
    }
}

extension LintContext {
    /// Whether the brace before the only author is the one around the field's value.
    fileprivate func isValue(_ author: Range<Int>, of line: AuthorLine) -> Bool {
        line.range.lowerBound == author.lowerBound && !text(author).contains("{")
    }
}

extension Name {
    private static let groupWords: Set<String> = [
        "collaboration", "collaborations", "consortium", "organization", "organisation", "committee", "initiative",
        "university", "institute", "association", "society", "foundation", "council", "agency", "ministry", "team",
        "group", "network", "project", "commission", "laboratory", "department", "alliance", "investigators",
    ]

    /// Words of groups, one of them at the end of a name or, with `of` behind it, at its beginning.
    fileprivate var isGroup: Bool {
        let words = asWritten.lowercasedWords
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        if Self.groupWords.contains(last) { return true }
        return Self.groupWords.contains(first) && (words[1] == "of" || words[1] == "for" || given.isEmpty)
    }
}
