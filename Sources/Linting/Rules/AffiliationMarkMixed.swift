import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let affiliationMarkMixed = LintRule(
        "BY117", "affiliation-mark-mixed", .information,
        summary:
            "Names bear numbers for places of work beside signs for roles, and nothing says what the numbers mean.",
        reason:
            "The numbers came along from the paper's first page; without its list of institutions they say nothing.",
        remedy: "None: take the numbers away, or say what they stand for.",
        examples: [
            RuleExample(
                "html",
                bad: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee<sup>⟦1⟧,*</sup>, Bob Ray<sup>2,*</sup>, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee<sup>*</sup>, Bob Ray<sup>*</sup>, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        for line in context.marksByLine() {
            let authors = context.lines[line.index].line.authors
            let mixed = line.uses.first { use in
                use.mark.sign.isPlaceOfWork && authors[use.author].marks.contains { !$0.sign.isPlaceOfWork }
                    && context.declaredMarks[use.mark.sign] == nil
                    && context.legends.of(use.mark.sign, for: use.entry, in: context.page).isEmpty
            }
            guard let mixed else { continue }
            findings.add(
                "nothing says what “\(mixed.mark.sign)” on \(authors[mixed.author].text) means", at: mixed.mark.range,
                help: "Take the numbers away, or say below the list which institutions they stand for.")
        }
    }
}
