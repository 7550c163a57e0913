import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let markFormMixed = LintRule(
        "BY111", "mark-form-mixed", .warning,
        summary: "One sign is raised on some names and stands on the line on others.",
        reason: "The two look like different signs, and a reader wonders whether they mean different things.",
        remedy: "Writes the rarer form as the page mostly has it; the page looks different then, so it is not safe.",
        fix: .unsafe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <h2>Publications</h2>
                    <p># corresponding author</p>
                    <ul>
                    <li>Ann Lee<sup>#</sup>, Bob Ray, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    <li>Ann Lee<sup>#</sup>, Di Fay, Cy Dee. A Study of Lists. <em>Journal of Examples</em>, 2022.</li>
                    <li>Ann Lee⟦#⟧, Bob Ray, Cy Dee. A Study of Examples. <em>Journal of Examples</em>, 2021.</li>
                    </ul>
                    """,
                good: """
                    <h2>Publications</h2>
                    <p># corresponding author</p>
                    <ul>
                    <li>Ann Lee<sup>#</sup>, Bob Ray, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    <li>Ann Lee<sup>#</sup>, Di Fay, Cy Dee. A Study of Lists. <em>Journal of Examples</em>, 2022.</li>
                    <li>Ann Lee<sup>#</sup>, Bob Ray, Cy Dee. A Study of Examples. <em>Journal of Examples</em>, 2021.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        let marks = context.marks.filter { !$0.mark.sign.isPlaceOfWork }
        guard marks.contains(where: \.isRaised), !marks.allSatisfy(\.isRaised) else { return }
        for (sign, uses) in Dictionary(grouping: marks, by: \.mark.sign) {
            let raised = uses.filter(\.isRaised).count
            guard raised > 0, raised < uses.count else { continue }
            let wantsRaised = raised == uses.count - raised ? uses[0].isRaised : 2 * raised > uses.count
            let model = uses.first { $0.isRaised == wantsRaised && context.isAlone($0) }
            for use in uses where use.isRaised != wantsRaised {
                var fixes: [Fix] = []
                if let model, context.isAlone(use) {
                    let spelling = context.spelling(of: model, in: model.mark.construct)
                    fixes = [Fix(.unsafe, "write “\(spelling)”", [TextEdit(use.mark.construct, spelling)])]
                }
                findings.add(
                    "“\(sign)” is \(wantsRaised ? "not raised here, but is" : "raised here, but not") elsewhere",
                    at: use.mark.range, help: "Write it in one form on the whole page.", fixes: fixes)
            }
        }
    }
}

extension MarkUse {
    fileprivate var isRaised: Bool { mark.form == .superscript }
}

extension LintContext {
    /// Whether no other sign is raised together with a mark.
    fileprivate func isAlone(_ use: MarkUse) -> Bool {
        let marks = lines[use.line].line.authors[use.author].marks
        return marks.count < 8 && marks.count { $0.construct == use.mark.construct } == 1
    }
}
