import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let otherHighlighted = LintRule(
        "BY204", "other-highlighted", .information,
        summary: "On a page that sets its owner's name off, another author's name is set off.",
        reason: "A reader takes the bold name for the owner's.",
        remedy: "None: it may be meant so. Pages that set off several people throughout are not judged.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - Ann Lee, **⟦Bob Ray⟧**. A Study of Stars. *Journal of Examples*, 2019.
                    """,
                good: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - **Ann Lee**, Bob Ray. A Study of Stars. *Journal of Examples*, 2019.
                    """)
        ]
    ) { context, findings in
        let uses = context.ownUses
        let highlighted = uses.filter(\.author.isHighlighted).count
        guard let own = context.own, highlighted >= 3, 4 * highlighted >= 3 * uses.count else { return }
        var others: [LineAuthor] = []
        for use in uses {
            others += context.lines[use.line].line.authors.filter { author in
                author.isHighlighted && author.range != use.author.range
            }
        }
        // Several people, or one of them again and again: the page does so on purpose.
        guard 4 * others.count <= highlighted else { return }
        for author in others {
            findings.add(
                "\(author.text) is set off, as \(own.names[0]) is elsewhere", at: author.range,
                help: "Take the emphasis off, or say on the page whom it marks.")
        }
    }
}
