import AuthorMarkup
import PageSource
import SourceDiagnostics
import Testing

@testable import Linting

/// Texts that look like what a rule finds, and are right.
@Suite struct RuleCaseTests {
    @Test(arguments: [
        // A macro that prints a name.
        (
            "BY404", "latex",
            "\\section{Publications}\n\\begin{itemize}\n"
                + "\\item Ann Lee, Bob Ray, \\Me, and Cy Dee. ``A Study of Studies.'' \\emph{Journal of Examples}, 2023.\n"
                + "\\end{itemize}\n"
        ),
        // The ornament of a heading.
        (
            "BY102", "markdown",
            "## 🌟 Co-first-author publications\n\n"
                + "- Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.\n"
        ),
    ])
    func nothingIsFound(code: String, format: String, text: String) throws {
        let reader = try #require(PageReaders.reader(named: format))
        let context = RuleExampleTests.context(text, reader)
        #expect(context.lines.contains { $0.line.authors.count > 2 })
        #expect(Linter(RuleSelection(select: [code])).lint(context).map(\.summary) == [])
    }
}
