import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let spaceBeforeMark = LintRule(
        "BY108", "space-before-mark", .warning,
        summary: "White space stands between a name and its sign.",
        reason: "The sign may be torn to the next line, where it seems to belong to the following author.",
        remedy: "Takes the space out; in Markdown a bare star is escaped on the way.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann⟦ ⟧$^*$ and Ray, Bob$^*$ and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann$^*$ and Ray, Bob$^*$ and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        for use in context.marks where !use.mark.spaceBefore.isEmpty && !use.mark.isBeforeName {
            var fixes: [Fix] = []
            if context.isBlank(use.mark.spaceBefore) {
                var edits = [TextEdit(use.mark.spaceBefore, "")]
                // A star that comes to touch a word could open or close emphasis.
                if context.lines[use.line].line.surface.readsMarkdown, use.mark.form == .bare, use.mark.sign == "*",
                    !MarkdownParagraph(around: use.mark.range, in: context.source.bytes).isHTML
                {
                    let signs = context.source.bytes[use.mark.range].map { "\\" + String(UnicodeScalar($0)) }
                    edits.append(TextEdit(use.mark.range, signs.joined()))
                }
                fixes = [Fix(.safe, "take the space out", edits)]
            }
            findings.add(
                "a space between the name and “\(use.mark.sign)”", at: use.mark.spaceBefore,
                help: "Write the sign directly behind the name.", fixes: fixes)
        }
    }
}

extension AuthorSurface {
    /// Whether stars in it can be emphasis.
    var readsMarkdown: Bool { self == .text(.markdown) || self == .items(.markdown) }
}
