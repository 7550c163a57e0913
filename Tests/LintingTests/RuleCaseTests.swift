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
        // In a block of HTML a star is a star.
        (
            "BY603", "markdown",
            "## Publications\n\n<div>Ann Lee*, Bob Ray*, Cy Dee. A Study of Studies. Journal of Examples, 2023.</div>\n"
        ),
        // One star alone finds no partner, nor does one behind a space.
        ("BY603", "markdown", "- Ann Lee*, Bob Ray, **Cy Dee**. A Study of Studies. Journal of Examples, 2023.\n"),
        ("BY603", "markdown", "- Ann Lee *, Bob Ray *, Cy Dee. A Study of Studies. Journal of Examples, 2023.\n"),
        // Raised stars alone are safe.
        (
            "BY603", "markdown",
            "- Ann Lee<sup>*</sup>, Bob Ray<sup>*</sup>, Cy Dee. A Study of Studies. Journal of Examples, 2023.\n"
        ),
        // A note about the order of the authors, not about the first.
        ("BY109", "markdown", "- $^\\ast$Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.\n"),
        // A sign with emphasis of its own.
        (
            "BY110", "markdown",
            "- <b>Ann Lee<sup>*</sup></b>, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.\n"
                + "- <b>Ann Lee</b><b><sup>*</sup></b>, Bob Ray, Cy Dee. A Study of Lists. *Journal of Examples*, 2022.\n"
        ),
        // Two people may share initials.
        (
            "BY206", "markdown",
            "- W. Lee, B. Ray, W. Lee. A Study of Studies. *Journal of Examples*, 2023.\n"
        ),
        // Escapes of Markdown's own.
        (
            "BY601", "markdown",
            "- Ann Lee, Bob Ray, Cy Dee. \\\"A Study of Studies\\\". *Journal of Examples*, 2023.\n"
        ),
    ])
    func nothingIsFound(code: String, format: String, text: String) throws {
        let reader = try #require(PageReaders.reader(named: format))
        let context = RuleExampleTests.context(text, reader)
        #expect(context.lines.contains { $0.line.authors.count > 2 })
        #expect(Linter(RuleSelection(select: [code])).lint(context).map(\.summary) == [])
    }
}
