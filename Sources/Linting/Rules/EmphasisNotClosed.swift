import AuthorMarkup
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let emphasisNotClosed = LintRule(
        "BY604", "emphasis-not-closed", .error,
        summary: "Stars around a name in Markdown cannot be emphasis where they stand, and print as they are.",
        reason: "The page shows “** Ann Lee**” instead of the name in bold.",
        remedy: "Takes the space between the stars and the name out; the page looks different then, so it is not safe.",
        fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - ⟦**⟧ Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface.readsMarkdown {
            for author in line.line.authors {
                for highlight in author.highlights where context.isStars(highlight.opening) {
                    let space = context.blank(behind: highlight.opening.upperBound)
                    let tail = context.blank(before: highlight.closing.lowerBound)
                    guard !space.isEmpty || !tail.isEmpty, context.isStars(highlight.closing) else { continue }
                    let edits = [space, tail].filter { !$0.isEmpty }.map { TextEdit($0, "") }
                    let stars = context.text(highlight.opening)
                    findings.add(
                        "these “\(stars)” are no emphasis, for a space stands between them and the name",
                        at: space.isEmpty ? highlight.closing : highlight.opening,
                        help: "Write the stars directly beside the name.",
                        fixes: [Fix(.unsafe, "take the space out", edits)])
                }
            }
        }
    }
}

extension LintContext {
    fileprivate func isStars(_ range: Range<Int>) -> Bool {
        !range.isEmpty && source.bytes[range].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    fileprivate func blank(behind position: Int) -> Range<Int> {
        var end = position
        while end < source.bytes.count, source.bytes[end] == 0x20 { end += 1 }
        return position..<end
    }

    fileprivate func blank(before position: Int) -> Range<Int> {
        var start = position
        while start > 0, source.bytes[start - 1] == 0x20 { start -= 1 }
        return start..<position
    }
}
