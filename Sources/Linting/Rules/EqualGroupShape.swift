import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let equalGroupShape = LintRule(
        "BY106", "equal-group-shape", .information, isOnByDefault: false,
        summary: "The authors who contributed equally stand neither together at the beginning nor together at the end.",
        reason: "Equal first or last authors stand side by side as a rule; a gap often means that a sign slipped.",
        remedy: "None: who contributed equally is for you to say.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee⟦\\*⟧, Bob Ray, Cy Dee\\*, Di Fay. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee, Di Fay. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.marksByLine() where context.lines[line.index].line.others == nil {
            // Two signs are two groups.
            guard let sign = line.uses.first(where: { context.role(of: $0) == .equalContribution })?.mark.sign else {
                continue
            }
            let equal = line.uses.filter { $0.mark.sign == sign }
            let places = Set(equal.map(\.author)).sorted()
            guard let first = places.first, let last = places.last, places.count > 1 else { continue }
            let hasGap = last - first + 1 > places.count
            let isAtEdge = first == 0 || last == context.lines[line.index].line.authors.count - 1
            guard hasGap || !isAtEdge else { continue }
            findings.add(
                hasGap
                    ? "the authors marked for equal contribution do not stand side by side"
                    : "the authors marked for equal contribution are neither the first nor the last",
                at: equal[0].mark.range, help: "See whether every sign stands on the right name.")
        }
    }
}

extension LintContext {
    /// The marks of each line that has some.
    func marksByLine() -> [(index: Int, uses: ArraySlice<MarkUse>)] {
        var result: [(index: Int, uses: ArraySlice<MarkUse>)] = []
        var start = marks.startIndex
        while start < marks.endIndex {
            let line = marks[start].line
            let end = marks[start...].firstIndex { $0.line != line } ?? marks.endIndex
            result.append((line, marks[start..<end]))
            start = end
        }
        return result
    }
}
