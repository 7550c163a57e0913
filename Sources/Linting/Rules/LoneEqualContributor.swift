import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let loneEqualContributor = LintRule(
        "BY105", "lone-equal-contributor", .warning,
        summary: "Only one author of a list bears the sign of equal contribution.",
        reason: "Equal to whom? The sign of the second author was forgotten, or it means something else.",
        remedy: "None: who contributed equally is for you to say. Shortened lists are not judged.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee⟦\\*⟧, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        var uses = context.marks[...]
        while let first = uses.first {
            let ofLine = uses.prefix { $0.line == first.line }
            uses = uses.dropFirst(ofLine.count)
            guard context.lines[first.line].line.others == nil else { continue }
            for use in ofLine where context.role(of: use) == .equalContribution {
                guard !ofLine.contains(where: { $0.author != use.author && context.role(of: $0) == .equalContribution })
                else { continue }
                let name = context.lines[use.line].line.authors[use.author].text
                findings.add(
                    "only \(name) is marked for equal contribution", at: use.mark.range,
                    help: "Mark the other author too, or take the sign away.")
            }
        }
    }
}

extension LintContext {
    /// What a mark means where it stands: by the nearest legend, then by the configuration; `nil` where nobody says.
    func role(of use: MarkUse) -> Role.ID? {
        let legends = legends.of(use.mark.sign, for: use.entry, in: page)
        return legends.first.map(\.role) ?? declaredMarks[use.mark.sign]
    }
}
