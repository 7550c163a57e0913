import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let markPlacementMixed = LintRule(
        "BY110", "mark-placement-mixed", .warning,
        summary: "On names that are set off, some signs stand inside the emphasis and some outside.",
        reason: "Some signs print bold and some do not, and a reader wonders whether that means something.",
        remedy: "Moves the rarer ones to where the others stand.", fix: .safe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li><b>Ann Lee</b>*, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    <li><b>Ann Lee</b>*, Di Fay*, Cy Dee. A Study of Lists. <em>Journal of Examples</em>, 2022.</li>
                    <li><b>Ann Lee⟦*⟧</b>, Bob Ray*, Cy Dee. A Study of Examples. <em>Journal of Examples</em>, 2021.</li>
                    </ul>
                    """,
                good: """
                    <h2>Publications</h2>
                    <p>* equal contribution</p>
                    <ul>
                    <li><b>Ann Lee</b>*, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    <li><b>Ann Lee</b>*, Di Fay*, Cy Dee. A Study of Lists. <em>Journal of Examples</em>, 2022.</li>
                    <li><b>Ann Lee</b>*, Bob Ray*, Cy Dee. A Study of Examples. <em>Journal of Examples</em>, 2021.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        let uses = context.marks.filter { use in
            let author = context.lines[use.line].line.authors[use.author]
            return author.isHighlighted && !use.mark.isBeforeName && !use.mark.sign.isPlaceOfWork
                && author.highlights.allSatisfy { !$0.isShared && !$0.closing.isEmpty }
                // A sign may have emphasis of its own: `<b>Ann Lee</b><b>*</b>`.
                && (use.mark.isInsideHighlight
                    || author.highlights.contains { $0.closing.upperBound == use.mark.construct.lowerBound })
        }
        let inside = uses.filter(\.mark.isInsideHighlight).count
        let outside = uses.count - inside
        guard inside > 0, outside > 0, let first = uses.first else { return }
        let isInside = inside == outside ? first.mark.isInsideHighlight : inside > outside
        for use in uses where use.mark.isInsideHighlight != isInside {
            let author = context.lines[use.line].line.authors[use.author]
            let fix = context.move(use, of: author, inside: isInside)
            findings.add(
                "“\(use.mark.sign)” stands \(isInside ? "outside" : "inside") the emphasis, elsewhere "
                    + (isInside ? "inside" : "outside"), at: use.mark.range,
                help: "Write all signs on one side of the emphasis.", fixes: [fix].compactMap(\.self))
        }
    }
}

extension LintContext {
    /// Moves a mark over the ends of the emphasis that lie between it and its place.
    fileprivate func move(_ use: MarkUse, of author: LineAuthor, inside: Bool) -> Fix? {
        let construct = use.mark.construct
        guard use.mark.spaceBefore.isEmpty, author.marks.count == 1 else { return nil }
        let closings = author.highlights.map(\.closing)
        guard
            let place = inside
                ? closings.map(\.lowerBound).min() : closings.map(\.upperBound).max(),
            // Nothing but the closing markup may lie between.
            !author.range.contains(place),
            inside ? place < construct.lowerBound : place > construct.upperBound
        else { return nil }
        let edits = [TextEdit(construct, ""), TextEdit(place..<place, spelling(of: use, in: construct))]
        return Fix(.safe, "move “\(use.mark.sign)” \(inside ? "into" : "out of") the emphasis", edits)
    }
}
