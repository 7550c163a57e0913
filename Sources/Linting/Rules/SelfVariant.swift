import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let selfVariant = LintRule(
        "BY202", "self-variant", .warning,
        summary: "The owner's own name is spelt otherwise than elsewhere on the page.",
        reason: "Search engines and libraries count the two spellings as two people.",
        remedy: "Writes the name as it stands in most lists. A name is never changed without you.", fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    - **Ann-Marie Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann-Marie Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann-Marie Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **⟦Annmarie Lee⟧**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    """,
                good: """
                    ## Publications

                    - **Ann-Marie Lee**, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, **Ann-Marie Lee**. A Study of Lists. *Journal of Examples*, 2022.
                    - **Ann-Marie Lee**, Di Fay. A Study of Examples. *Journal of Examples*, 2021.
                    - **Ann-Marie Lee**, Cy Dee. A Study of Signs. *Journal of Examples*, 2020.
                    """)
        ]
    ) { context, findings in
        guard let own = context.own else { return }
        for author in context.misspeltSelves(own) {
            findings.add(
                "“\(author.text)” is one letter from “\(own.names[0])”, who stands on no place of this list",
                at: author.range, help: "If it is your name, write it as elsewhere on the page.")
        }
        let uses = context.ownUses.filter { !$0.author.hasOnlyInitials && !$0.author.text.contains(",") }
        var counts: [String: Int] = [:]
        for use in uses { counts[use.author.text, default: 0] += 1 }
        // Of two spellings that are equally frequent the first one on the page.
        guard let usual = uses.max(by: { counts[$0.author.text, default: 0] < counts[$1.author.text, default: 0] })
        else { return }
        let spelling = usual.author.text
        let declared = own.isInferred ? [] : Set(own.names)
        for use in uses where use.author.text.withoutStop != spelling.withoutStop && !declared.contains(use.author.text)
        {
            guard NameKey(use.author.name) == NameKey(usual.author.name), counts[spelling, default: 0] > 1 else {
                continue
            }
            findings.add(
                "“\(use.author.text)” is “\(spelling)” elsewhere on the page", at: use.author.range,
                help: "Use one spelling of your own name.",
                fixes: [Fix(.unsafe, "write “\(spelling)”", [TextEdit(use.author.range, spelling)])])
        }
    }
}

extension LintContext {
    /// Authors one letter from the page's owner, each on a list on which the owner does not stand, of a page that has the owner on
    /// nearly all of its lists.
    fileprivate func misspeltSelves(_ own: OwnAuthor) -> [LineAuthor] {
        let matches = lines.indices.filter { own.places[$0] != nil }
        guard matches.count > 1, let match = matches.first, let place = own.places[match] else { return [] }
        let key = NameKey(lines[match].line.authors[place].name)
        var found: [LineAuthor] = []
        for index in lines.indices where own.places[index] == nil && isAuthorLine(index) {
            for author in lines[index].line.authors {
                let other = NameKey(author.name)
                guard let edit = OneEdit.place(other.bytes, key.bytes), isLikelySlip(edit, in: key, of: author),
                    people.person(other).map({ people.people[$0].places.count }) ?? 1 < 2,
                    author.isHighlighted || 5 * matches.count >= 3 * lines.count
                else { continue }
                found.append(author)
            }
        }
        return found
    }

    /// The first letters of names are seldom wrong, and short names one letter apart are often two people.
    private func isLikelySlip(_ edit: Int, in key: NameKey, of author: LineAuthor) -> Bool {
        let family = key.parts.family.startIndex
        guard edit != 0, edit != family, edit + 1 != family, !author.name.isGivenByInitials else { return false }
        return author.isHighlighted || key.bytes.count >= 9
    }
}

extension String {
    /// Without the full stop at its end, which may be the sentence's.
    fileprivate var withoutStop: Substring { last == "." ? dropLast() : self[...] }
}
