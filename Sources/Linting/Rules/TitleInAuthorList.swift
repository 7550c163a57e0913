import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let titleInAuthorList = LintRule(
        "BY408", "title-in-author-list", .warning,
        summary: "What stands as an author looks like a title.",
        reason: "The title ran into the authors when the entry was copied; it prints and counts as a person.",
        remedy: "None: where the title ends is for you to say.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and ⟦A Survey of Studies in the Field⟧ and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        for line in context.lines {
            for author in line.line.authors where author.text.utf8.count > 20 && author.looksLikeTitle {
                findings.add(
                    "“\(author.text)” looks like a title, not an author", at: author.range,
                    help: "Take it out of the list of authors. A group's name goes into braces: {The Example Group}.")
            }
        }
    }
}

extension LineAuthor {
    /// Five words or more with a word that titles have and names have not, and nothing that groups are called.
    fileprivate var looksLikeTitle: Bool {
        let words = text.lowercasedWords
        guard words.count >= 5, name.literal.isEmpty else { return false }
        return words.contains { Self.titleWords.contains($0) } && !words.contains { Self.groupWords.contains($0) }
    }

    private static let titleWords: Set<String> = [
        "for", "the", "with", "in", "on", "from", "via", "to", "using", "of", "by", "how",
    ]

    private static let groupWords: Set<String> = [
        "academy", "agency", "alliance", "association", "board", "bureau", "center", "centre", "collaboration",
        "college",
        "commission", "committee", "community", "company", "consortium", "corporation", "council", "department",
        "foundation", "group", "initiative", "institute", "laboratory", "ministry", "network", "office", "organisation",
        "organization", "panel", "project", "school", "society", "team", "union", "university", "working",
    ]
}
