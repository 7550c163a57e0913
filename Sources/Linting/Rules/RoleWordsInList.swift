import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let roleWordsInList = LintRule(
        "BY113", "role-words-in-list", .information,
        summary: "Words such as “(corresponding author)” stand between the names of a list.",
        reason: "They make the list hard to read, and programs take them for a part of a name.",
        remedy: "None: choose a sign, put it on the name, and say once on the page what it means.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - Ann Lee ⟦(corresponding author)⟧, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (# corresponding author)

                    - Ann Lee#, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface.isRunningText {
            for author in line.line.authors {
                for words in author.roleWords where line.line.range.contains(words.range.lowerBound) {
                    guard RoleWording.isAboutContribution(words.text) else { continue }
                    findings.add(
                        "words about \(author.text) stand in the list of authors", at: words.range,
                        help: "Put a sign on the name instead, and say once on the page what it means.")
                }
            }
        }
    }
}

extension AuthorSurface {
    /// Whether the authors are one text, not values of their own.
    var isRunningText: Bool { if case .items = self { false } else { true } }
}
