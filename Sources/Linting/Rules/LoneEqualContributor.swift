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
        for line in context.lines where line.line.others == nil {
            let equal = line.line.authors.filter { $0.roleWords.contains { $0.role == .equalContribution } }
            let marks = line.line.authors.flatMap(\.marks)
            // Within a line, `Ann Lee, Bob Ray (equal contribution)` is about both.
            guard equal.count == 1, marks.isEmpty, line.line.authors.count > 1,
                let words = equal[0].roleWords.first(where: { $0.role == .equalContribution }),
                !line.line.surface.isRunningText || !line.line.range.contains(words.range.lowerBound)
            else { continue }
            findings.add(
                "only \(equal[0].text) is said to have contributed equally", at: words.range,
                help: "Say it of the other author too, or take it away.")
        }
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
