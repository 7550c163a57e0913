import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let allOrNone = LintRule(
        "BY116", "all-or-none", .information, isOnByDefault: false,
        summary: "Every author of a list is marked for equal contribution, or most of them as corresponding author.",
        reason: "A sign that everybody bears tells nobody apart; often it was set on one name too many.",
        remedy: "None: who did what is for you to say.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee⟦\\*⟧, Bob Ray\\*, Cy Dee\\*. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.marksByLine() {
            let count = context.lines[line.index].line.authors.count
            guard count > 2, context.lines[line.index].line.others == nil else { continue }
            for role in [Role.ID.equalContribution, .correspondingAuthor] {
                let uses = line.uses.filter { context.role(of: $0) == role }
                let marked = Set(uses.map(\.author)).count
                guard let first = uses.first, marked == count || (role == .correspondingAuthor && 2 * marked > count)
                else { continue }
                findings.add(
                    "\(marked) of \(count) authors are marked as \(role == .equalContribution ? "equal contributors" : "corresponding authors")",
                    at: first.mark.range, help: "See whether the sign is meant for all of them.")
            }
        }
    }
}
