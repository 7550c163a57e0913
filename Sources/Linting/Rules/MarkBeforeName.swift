import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let markBeforeName = LintRule(
        "BY109", "mark-before-name", .warning,
        summary: "A sign stands before the name that it marks.",
        reason: "Readers expect it behind the name, and may give it to the author before.",
        remedy: "Moves it behind the name. Where a space leaves open which of two names it marks, nothing is moved.",
        fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {⟦$^*$⟧Ann Lee and Bob Ray$^*$ and Cy Dee},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Ann Lee$^*$ and Bob Ray$^*$ and Cy Dee},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        let signsBehind = Set(context.marks.filter { !$0.mark.isBeforeName }.map(\.mark.sign))
        for use in context.marks where use.mark.isBeforeName && !use.mark.sign.isPlaceOfWork {
            let author = context.lines[use.line].line.authors[use.author]
            let construct = use.mark.construct
            // Of `**` before a name it is not known whether it is a sign; that is emphasis-not-closed.
            guard use.mark.form != .bare || use.mark.sign.utf8.count == 1 || !use.mark.sign.allSatisfy({ $0 == "*" })
            else { continue }
            // Before the first name it may be about the whole work: "not in alphabetical order".
            guard use.author > 0 || signsBehind.contains(use.mark.sign) else { continue }
            let isSure =
                use.mark.spaceBefore.isEmpty && construct.upperBound == author.range.lowerBound
                && author.marks.count < 8
                && !author.marks.contains { !$0.isBeforeName && $0.sign == use.mark.sign }
                && author.marks.count { $0.construct == construct } == 1
            let place = author.range.upperBound
            let edits = [
                TextEdit(construct, ""), TextEdit(place..<place, context.spelling(of: use, in: construct)),
            ]
            findings.add(
                "“\(use.mark.sign)” stands before \(author.text)", at: construct,
                help: "Write it behind the name that it is for.",
                fixes: isSure ? [Fix(.safe, "move “\(use.mark.sign)” behind the name", edits)] : [])
        }
    }
}

extension LintContext {
    /// How a mark is written where it comes to touch other text: in Markdown a bare star is escaped.
    func spelling(of use: MarkUse, in construct: Range<Int>) -> String {
        guard lines[use.line].line.surface.readsMarkdown, use.mark.form == .bare, use.mark.sign.first == "*",
            !MarkdownParagraph(around: use.mark.range, in: source.bytes).isHTML
        else { return text(construct) }
        return use.mark.sign.map { "\\\($0)" }.joined()
    }
}
