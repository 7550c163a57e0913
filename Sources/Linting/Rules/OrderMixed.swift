import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let orderMixed = LintRule(
        "BY304", "order-mixed", .warning,
        summary: "Family and given name stand in the other order than elsewhere in the file.",
        reason: "The person is indexed under the given name, and looks like somebody else.",
        remedy: "None: “Wei Chen” and “Chen Wei” can be two people.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ze-Feng Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2021.
                    - Ze-Feng Lee, Di Fox, Cy Dee. A Study of Trees. *Journal of Examples*, 2022.
                    - ⟦Lee Ze-Feng⟧, Bob Ray, Di Fox. A Study of Birds. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ze-Feng Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2021.
                    - Ze-Feng Lee, Di Fox, Cy Dee. A Study of Trees. *Journal of Examples*, 2022.
                    - Ze-Feng Lee, Bob Ray, Di Fox. A Study of Birds. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        let people = context.people.people
        var byTurned: [[UInt8]: Int] = [:]
        for (index, person) in people.enumerated() where person.places.count > 1 {
            let (given, family) = person.key.parts
            if !given.isEmpty, !family.isEmpty, given != family { byTurned[family + [0] + given] = index }
        }
        for (index, person) in people.enumerated() {
            guard let other = byTurned[person.key.bytes], people[other].places.count > person.places.count,
                let known = context.name(of: people[other]), !known.isGivenByInitials,
                !context.people.areTogether(index, other),
                !context.people.coauthors(of: index).isDisjoint(with: context.people.coauthors(of: other))
            else { continue }
            for place in person.places {
                let author = context.author(at: place)
                findings.add(
                    "“\(author.text)” has the order of the names turned: elsewhere it is “\(known.asWritten)”",
                    at: author.range, help: "If it is the same person, write “\(known.asWritten)”.")
            }
        }
    }
}
