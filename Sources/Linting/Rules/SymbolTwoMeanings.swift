import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let symbolTwoMeanings = LintRule(
        "BY103", "symbol-two-meanings", .error,
        summary: "One sign is explained in two ways that hold for the same list.",
        reason: "Nobody can tell which of the two a marked author is.",
        remedy: "None: give one of the two meanings another sign.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution, ⟦\\* corresponding author⟧)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution, † corresponding author)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee†. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        guard context.page.legends.count > 1 else { return }
        for sign in context.legends.signs {
            var earlier: [PageLegend.Scope.Key: LegendStatement] = [:]
            for legend in context.legends.all(of: sign) {
                guard let role = legend.statement.role else { continue }
                let first = earlier[legend.scope.key] ?? earlier[.page]
                guard let first, first.role != role else {
                    earlier[legend.scope.key] = earlier[legend.scope.key] ?? legend.statement
                    continue
                }
                findings.add(
                    "“\(sign)” means two things: \(role.words) here, \(first.role?.words ?? "") elsewhere",
                    at: legend.statement.range,
                    notes: [Diagnostic.Note("the other meaning is here", at: .range(first.range))],
                    help: "Give one of the two another sign, in the legend and on the names.")
            }
        }
    }
}

extension Role.ID {
    /// `equal contribution`
    var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
