import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let selfNotHighlighted = LintRule(
        "BY201", "self-not-highlighted", .warning,
        summary: "The owner's name is set off in the other lists of the page, but not in this one.",
        reason: "A reader who looks for the bold name takes the work for somebody else's.",
        remedy: "Sets the name off as elsewhere; the page looks different then, so it is not safe.", fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - ⟦Ann Lee⟧, Bob Ray. A Study of Stars. *Journal of Examples*, 2019.
                    """,
                good: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - **Ann Lee**, Bob Ray. A Study of Stars. *Journal of Examples*, 2019.
                    """)
        ]
    ) { context, findings in
        let uses = context.ownUses
        let highlighted = uses.filter { !$0.author.highlights.isEmpty }
        // Where every fourth list or more has no emphasis, that is how the page is.
        guard highlighted.count >= 3, 4 * (uses.count - highlighted.count) <= uses.count else { return }
        let model = highlighted.first { use in
            use.author.highlights.allSatisfy { !$0.isShared && !$0.closing.isEmpty }
        }
        for use in uses where use.author.highlights.isEmpty {
            var fixes: [Fix] = []
            if let model, use.author.link == nil {
                let opening = model.author.highlights.map { context.text($0.opening) }.joined()
                let closing = model.author.highlights.reversed().map { context.text($0.closing) }.joined()
                let name = use.author.range
                let edits = [
                    TextEdit(name.lowerBound..<name.lowerBound, opening),
                    TextEdit(name.upperBound..<name.upperBound, closing),
                ]
                fixes = [Fix(.unsafe, "set the name off", edits)]
            }
            findings.add(
                "\(use.author.text) is not set off here, but is in \(highlighted.count) other lists",
                at: use.author.range, help: "Set the name off as in the other lists.", fixes: fixes)
        }
    }
}

extension LintContext {
    /// The author lists in which the owner stands, and as which author.
    var ownUses: [(line: Int, author: LineAuthor)] {
        guard let own else { return [] }
        return lines.indices.compactMap { line in
            guard isAuthorLine(line), let place = own.places[line] else { return nil }
            let author = lines[line].line.authors[place]
            // Markup that is no part of the name, such as a line break, was read as one.
            return author.text.utf8.contains(UInt8(ascii: "\\")) ? nil : (line, author)
        }
    }
}
