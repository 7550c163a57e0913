import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let danglingSeparator = LintRule(
        "BY404", "dangling-separator", .error,
        summary: "A comma or an “and” of an author list has no author on one of its sides.",
        reason: "Somebody was left out, or the page shows a stray comma. BibTeX makes an empty author of “and and”.",
        remedy: "Takes the separator out.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and ⟦and⟧ Ray, Bob and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        for line in context.lines {
            for problem in line.line.problems where problem.code == "dangling-separator" {
                let separator = context.text(problem.range)
                findings.add(
                    "no author stands at this “\(separator)”", at: problem.range,
                    help: "Take it out, or write the missing author.",
                    fixes: [Fix(.safe, "take “\(separator)” out", [context.removal(of: problem.range, in: line.line)])])
            }
        }
    }
}

extension LintContext {
    /// Takes a separator out with the white space on one side of it, so that the other side keeps its own.
    fileprivate func removal(of separator: Range<Int>, in line: AuthorLine) -> TextEdit {
        var start = separator.lowerBound
        while start > line.range.lowerBound, isBlank(start - 1..<start) { start -= 1 }
        guard start == line.range.lowerBound else { return TextEdit(start..<separator.upperBound, "") }
        var end = separator.upperBound
        while end < line.range.upperBound, isBlank(end..<end + 1) { end += 1 }
        return TextEdit(start..<end, "")
    }
}
