import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let repeatedMark = LintRule(
        "BY107", "repeated-mark", .warning,
        summary: "The same sign stands twice on one author.",
        reason: "A reader takes two stars for a sign of its own, and looks for its meaning.",
        remedy: "Takes the second one out.", fix: .safe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <h2>Publications</h2>
                    <p>* equal contribution, † project lead</p>
                    <ul>
                    <li>Ann Lee*†⟦*⟧, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <h2>Publications</h2>
                    <p>* equal contribution, † project lead</p>
                    <ul>
                    <li>Ann Lee*†, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        for line in context.lines {
            for author in line.line.authors where author.marks.count > 1 {
                var seen: Set<String> = []
                for mark in author.marks where !seen.insert(mark.sign).inserted && !mark.sign.isPlaceOfWork {
                    let isAlone =
                        author.marks.count < 8
                        && !author.marks.contains { $0 != mark && $0.construct.overlaps(mark.construct) }
                    let fix = Fix(.safe, "take one “\(mark.sign)” out", [TextEdit(mark.construct, "")])
                    findings.add(
                        "“\(mark.sign)” stands twice on \(author.text)", at: mark.range,
                        help: "Once is enough. If two together mean something of their own, write them side by side.",
                        fixes: isAlone ? [fix] : [])
                }
            }
        }
    }
}
