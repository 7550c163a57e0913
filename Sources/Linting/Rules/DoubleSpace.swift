import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let doubleSpace = LintRule(
        "BY409", "double-space", .information,
        summary: "Two spaces stand between two authors where one is enough.",
        reason: "A page shows one of them, but whoever searches the source for the two names does not find them.",
        remedy: "Takes the second space out. Lists of BibTeX and LaTeX, which people align, are not judged.", fix: .safe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee,⟦  ⟧Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface.isRunningText && line.line.surface != .bibtex {
            guard line.line.surface != .text(.latex) else { continue }
            for separator in line.line.separators {
                // Behind the comma the file may go on with markup, so the spaces are looked for in the file.
                var end = separator.core.upperBound
                while end < context.source.bytes.count, context.source.bytes[end] == 0x20 { end += 1 }
                let spaces = separator.core.upperBound..<end
                guard spaces.count > 1, end < line.line.range.upperBound, context.source.bytes[end] > 0x20 else {
                    continue
                }
                findings.add(
                    "\(spaces.count) spaces between two authors", at: spaces, help: "Write one.",
                    fixes: [Fix(.safe, "write one space", [TextEdit(spaces, " ")])])
            }
        }
    }
}
