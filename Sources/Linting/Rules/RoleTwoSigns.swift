import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let roleTwoSigns = LintRule(
        "BY104", "role-two-signs", .warning,
        summary: "Two signs are explained with the same meaning, for the same lists.",
        reason: "A reader takes the two for different things, and looks for the difference in vain.",
        remedy: """
            None: choose one of the two signs for the names and the legend. Two groups that one sentence explains together \
            (“*, ** equal contribution”) are not judged.
            """,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution)

                    (⟦† denotes equal contribution⟧)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee†, Bob Ray†, Cy Dee. A Study of Examples. *Journal of Examples*, 2022.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Examples. *Journal of Examples*, 2022.
                    """)
        ]
    ) { context, findings in
        let used = Set(context.marks.map(\.mark.sign))
        var first: [PageLegend.Scope.Key: [Role.ID: LegendStatement]] = [:]
        for legend in context.page.legends {
            let statement = legend.statement
            guard let role = statement.role, used.contains(statement.sign) else { continue }
            guard let other = first[legend.scope.key]?[role] else {
                first[legend.scope.key, default: [:]][role] = statement
                continue
            }
            guard other.sign != statement.sign, !other.range.overlaps(statement.range),
                other.sign.first != statement.sign.first
            else { continue }
            findings.add(
                "“\(statement.sign)” means the same as “\(other.sign)”: \(role.words)", at: statement.range,
                notes: [Diagnostic.Note("“\(other.sign)” is explained here", at: .range(other.range))],
                help: "Use one sign for one meaning, in the legend and on the names.")
        }
    }
}
