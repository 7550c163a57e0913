import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let doubleSpace = LintRule(
        "BY409", "double-space", .information,
        summary: "Two spaces stand between two authors where one is enough.",
        reason: "A page shows one of them, but whoever searches the source for the two names does not find them.",
        remedy: "Takes the second space out. Lists of BibTeX and LaTeX, which people align, are not judged.",
        fix: .safe,
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
            // Behind the comma the file may go on with markup, so the spaces are looked for in the file.
            let places = line.line.separators.compactMap { context.spaces(behind: $0, in: line.line) }
            guard let first = places.first else { continue }
            findings.add(
                places.count == 1
                    ? "\(first.count) spaces between two authors" : "two spaces between authors, \(places.count) times",
                at: first, help: "Write one.",
                fixes: [Fix(.safe, "write one space", places.map { TextEdit($0, " ") })])
        }
    }
}

extension LintContext {
    /// The spaces behind a separator where there are several and a name follows.
    fileprivate func spaces(behind separator: LineSeparator, in line: AuthorLine) -> Range<Int>? {
        var end = separator.core.upperBound
        while end < source.bytes.count, source.bytes[end] == 0x20 { end += 1 }
        guard end - separator.core.upperBound > 1, end < line.range.upperBound, source.bytes[end] > 0x20 else {
            return nil
        }
        return separator.core.upperBound..<end
    }
}
