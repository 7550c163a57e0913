import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let legendUnused = LintRule(
        "BY102", "legend-unused", .information,
        summary: "A legend explains a sign that stands on no name in the lists it is for.",
        reason: "A reader looks for the sign in vain; often the marks got lost when the list was copied.",
        remedy: "None: either the legend goes, or the marks come back.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (⟦\\* equal contribution⟧)

                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        // Where no list was found there is nothing that could bear the sign.
        guard !context.page.legends.isEmpty, context.lines.contains(where: { $0.line.authors.count > 1 }) else {
            return
        }
        var entriesBySign: [String: Set<Int>] = [:]
        for use in context.marks { entriesBySign[use.mark.sign, default: []].insert(use.entry) }
        for legend in context.page.legends {
            let sign = legend.statement.sign
            let entries = entriesBySign[sign] ?? []
            let isUsed =
                switch legend.scope {
                case .page: !entries.isEmpty
                case .entry(let entry): entries.contains(entry)
                case .section(let section):
                    entries.contains { context.page.section(section, holds: context.page.entries[$0].section) }
                }
            guard !isUsed else { continue }
            findings.add(
                "this explains “\(sign)”, which stands on no name", at: legend.statement.range,
                help: "Put the sign on the names that it is for, or take the legend out.")
        }
    }
}
