import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let highlightUnbalanced = LintRule(
        "BY205", "highlight-unbalanced", .error,
        summary: "Emphasis around a name begins and never ends, or ends and never began.",
        reason: "The rest of the line prints bold, or the page shows bare stars.",
        remedy: "None: where the emphasis is meant to end is for you to say.",
        examples: [
            RuleExample(
                "html",
                bad: """
                    <ul>
                    <li>⟦<b>⟧Ann Lee, Bob Ray, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <ul>
                    <li><b>Ann Lee</b>, Bob Ray, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        let usesStars = context.lines.contains { line in
            line.line.authors.contains { $0.highlights.contains { context.text($0.opening) == "**" } }
        }
        for line in context.lines {
            var seen: Set<Range<Int>> = []
            // Two of them are a sign of its own, of a second group.
            let isLone = usesStars && line.line.authors.reduce(0) { $0 + $1.marks.count { $0.sign == "**" } } == 1
            for author in line.line.authors {
                for highlight in author.highlights
                where highlight.closing.isEmpty && !highlight.opening.isEmpty && seen.insert(highlight.opening).inserted
                {
                    let markup = context.text(highlight.opening)
                    // A switch such as `\bf` ends with its group.
                    guard markup.hasPrefix("<") || markup.hasPrefix("\\") && markup.hasSuffix("{") else { continue }
                    findings.add(
                        "“\(markup)” is never closed", at: highlight.opening, help: "Close it behind the name.")
                }
                for mark in author.marks where isLone && context.isLoneEmphasis(mark, in: line.line) {
                    findings.add(
                        "“\(mark.written)” has no partner, and prints as it is", at: mark.range,
                        help: "Write it on both sides of the name, or take it out. If it is a sign, write “\\*\\*”.")
                }
            }
        }
    }
}

extension LintContext {
    /// `**` in Markdown that found no partner, and no legend explains.
    fileprivate func isLoneEmphasis(_ mark: LineMark, in line: AuthorLine) -> Bool {
        guard line.surface.readsMarkdown, mark.form == .bare, mark.sign == "**", text(mark.range) == "**" else {
            return false
        }
        return legends.all(of: "**").isEmpty && declaredMarks["**"] == nil
    }
}
