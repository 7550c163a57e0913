import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let selfMissing = LintRule(
        "BY203", "self-missing", .information, isOnByDefault: false,
        summary: "The owner stands in nearly all lists of the page, but not in this one.",
        reason: "The name got lost or has a slip in it, or the work stands on the wrong page.",
        remedy: "None: whether the work is yours is for you to say. Shortened lists are not judged.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - **Ann Lee**, Bob Ray. A Study of Daggers. *Journal of Examples*, 2019.
                    - ⟦Bob Ray, Cy Dee⟧. A Study of Stars. *Journal of Examples*, 2018.
                    """,
                good: """
                    ## Publications

                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    - **Ann Lee**, Bob Ray. A Study of Daggers. *Journal of Examples*, 2019.
                    - **Ann Lee**, Bob Ray, Cy Dee. A Study of Stars. *Journal of Examples*, 2018.
                    """)
        ]
    ) { context, findings in
        guard let own = context.own else { return }
        let judged = context.lines.indices.filter { index in
            let line = context.lines[index].line
            return context.isAuthorLine(index) && line.others == nil && !line.authors.isEmpty
        }
        let missing = judged.filter { own.places[$0] == nil && !context.mayHoldOwner($0) }
        // On a page of a group, or in a list of what somebody reads, the owner stands in some lists only.
        guard judged.count >= 6, 10 * missing.count <= 2 * judged.count else { return }
        for index in missing {
            let line = context.lines[index].line
            findings.add(
                "\(own.names[0]) is not among these authors", at: line.range,
                help: "See whether the name is missing or has a slip in it, or whether the work is somebody else's.")
        }
    }
}

extension LintContext {
    /// Whether an entry has a word of the owner's name anywhere, or an author in another script.
    fileprivate func mayHoldOwner(_ line: Int) -> Bool {
        guard let own, !lines[line].line.authors.contains(where: { !$0.isWrittenWithSpaces }) else { return true }
        let words = Set(text(page.entries[lines[line].entry].range).lowercasedWords)
        return own.names.contains { $0.lowercasedWords.contains { $0.count > 1 && words.contains($0) } }
    }
}
