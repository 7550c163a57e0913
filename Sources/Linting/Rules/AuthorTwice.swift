import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let authorTwice = LintRule(
        "BY206", "author-twice", .warning,
        summary: "An author stands twice in one list.",
        reason: "One of the two is a slip, and often it took the place of somebody else.",
        remedy: "None: which one is right is for you to say. Names with initials, which people share, are not judged.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob and ⟦Lee, Ann⟧},
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
        for (index, line) in context.lines.enumerated() where context.people.isAnybodyTwice(inLine: index) {
            var first: [NameKey: LineAuthor] = [:]
            for author in line.line.authors {
                // A family name alone may be two people's.
                guard author.name.given.isEmpty == false else { continue }
                // So may one initial; two the same are seldom.
                guard !author.hasOnlyInitials || author.name.given.count(where: \.isUppercase) > 1 else { continue }
                guard let other = first.updateValue(author, forKey: NameKey(author.name)) else { continue }
                findings.add(
                    "\(author.text) stands twice in this list", at: author.range,
                    notes: [Diagnostic.Note("first here", at: .range(other.range))],
                    help: "Take one out, or write whom you meant. If two people bear this name, allow it here.")
            }
        }
    }
}
