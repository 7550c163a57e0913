import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let mixedWidthComma = LintRule(
        "BY403", "mixed-width-comma", .warning,
        summary: "A wide comma (“，”) stands between names in Latin letters, or beside narrow ones in one list.",
        reason: "It tears a hole into the line, and programs that look for commas take two authors for one.",
        remedy: "Writes a comma and a space. It is another character, so the fix is not made unasked.", fix: .unsafe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <ul>
                    <li>Ann Lee, Bob Ray⟦，⟧Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <ul>
                    <li>Ann Lee, Bob Ray, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        for line in context.lines {
            let authors = line.line.authors
            for (index, separator) in line.line.separators.enumerated() where separator.text.contains("，") {
                guard index + 1 < authors.count,
                    authors[index].isWrittenWithSpaces || authors[index + 1].isWrittenWithSpaces,
                    context.text(separator.core) == "，"
                else { continue }
                let comma = separator.text.last == " " ? "," : ", "
                findings.add(
                    "a wide comma before \(authors[index + 1].text)", at: separator.core,
                    help: "Write a comma and a space, as between other names.",
                    fixes: [Fix(.unsafe, "write a comma", [TextEdit(separator.core, comma)])])
            }
        }
    }
}
