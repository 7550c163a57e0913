import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let lookAlikeMark = LintRule(
        "BY112", "look-alike-mark", .warning,
        summary:
            "A sign is written with a character that only looks like the one used elsewhere on the page: “∗” for “*”.",
        reason: "The two print differently beside each other, and a search for one does not find the other.",
        remedy: "Writes the sign as the rest of the page has it.", fix: .safe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee*, Bob Ray⟦∗⟧, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee*, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        let lookAlikes = context.marks.filter { use in
            use.mark.written != use.mark.sign && !use.mark.sign.isPlaceOfWork
                && context.text(use.mark.range) == use.mark.written
        }
        guard !lookAlikes.isEmpty else { return }
        // How the page writes each sign elsewhere: as it is, escaped, or as an entity.
        var spellings: [String: String] = [:]
        for use in context.marks where use.mark.written == use.mark.sign && spellings[use.mark.sign] == nil {
            spellings[use.mark.sign] = context.text(use.mark.range)
        }
        for use in lookAlikes {
            guard let spelling = spellings[use.mark.sign] else { continue }
            findings.add(
                "“\(use.mark.written)” only looks like “\(use.mark.sign)”", at: use.mark.range,
                help: "Write “\(spelling)”, as elsewhere on the page.",
                fixes: [Fix(.safe, "write “\(spelling)”", [TextEdit(use.mark.range, spelling)])])
        }
    }
}
