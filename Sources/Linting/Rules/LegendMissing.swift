import AuthorMarkup
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let legendMissing = LintRule(
        "BY101", "legend-missing", .warning,
        summary: "A sign stands on a name, and nothing on the page says what it means.",
        reason: """
            A star means equal contribution on one page and corresponding author on the next. A reader who finds no legend has to \
            guess, and so does every program that reads the page.
            """,
        remedy:
            "None: what a sign means is for you to say. Numbers and letters, which stand for places of work, are not judged.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - Ann Lee⟦\\*⟧, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        var unexplained: [String: [MarkUse]] = [:]
        for use in context.marks where !use.mark.sign.isPlaceOfWork {
            let sign = use.mark.sign
            guard context.declaredMarks[sign] == nil,
                context.legends.of(sign, for: use.entry, in: context.page).isEmpty
            else { continue }
            unexplained[sign, default: []].append(use)
        }
        for (sign, uses) in unexplained {
            var open: [MarkUse] = []
            for use in uses {
                if findings.areAllowed(at: use.mark.range) {
                    findings.addUnexplained(sign, [use], in: context.page)
                } else {
                    open.append(use)
                }
            }
            findings.addUnexplained(sign, open, in: context.page)
        }
    }
}

extension Findings {
    /// One finding at the first of the places.
    fileprivate mutating func addUnexplained(_ sign: String, _ uses: [MarkUse], in page: SourcePage) {
        guard let first = uses.first else { return }
        let others = uses.count == 1 ? "" : ", here and in \(uses.count - 1) more place\(uses.count == 2 ? "" : "s")"
        let declaration = "marks: {\"\(sign)\": equal-contribution}"
        let help =
            page.format.name == "profile"
            ? "Say at the top of the profile what it means: \(declaration), or another role."
            : "Say near the list what it means, such as “\(sign) equal contribution” or “\(sign) corresponding author”. "
                + "If another page says it, declare it in .byline.yaml: \(declaration)."
        add("nothing says what “\(sign)” on a name means\(others)", at: first.mark.range, help: help)
    }
}

extension String {
    /// Whether a sign is digits or one small letter, by which authors are joined with institutions.
    var isPlaceOfWork: Bool {
        utf8.allSatisfy(\.isASCIIDigit) || (utf8.count == 1 && utf8.allSatisfy(\.isASCIILetter))
    }
}
