import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let authorsDiffer = LintRule(
        "BY701", "authors-differ", .warning,
        summary: "The authors of a work are not those that another source has.",
        reason: "A co-author is misspelt, forgotten or in the wrong place, here or there.",
        remedy: "None: the sources disagree, and only a person knows which is right.",
        examples: [
            RuleExample(
                "bibtex",
                against: """
                    @article{lee, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal of Examples}, year = 2021}
                    """,
                bad: """
                    @article{a, title = {A Study of Long Studies}, author = {Ann Lee and ⟦Bib Ray⟧}, journal = {Journal of Examples}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal of Examples}, year = 2021}
                    """)
        ]
    ) { context, findings in
        for pair in context.counterparts {
            guard let line = pair.entry.authors, line.authors.count == pair.entry.work.authors.contributors.count else {
                continue
            }
            for difference in pair.entry.work.differences(from: pair.other.work) {
                findings.add(difference, line, [pair.place], elsewhere: "the other source")
            }
        }
    }
}
