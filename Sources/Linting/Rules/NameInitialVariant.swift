import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let nameInitialVariant = LintRule(
        "BY303", "name-initial-variant", .information, isOnByDefault: false,
        summary: "A name has initials here and is written in full elsewhere in the file, with a common co-author.",
        reason: "The list looks as if it named two people.",
        remedy: "None: only a person knows whether the two are one.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {⟦A. Lee⟧ and Bob Ray}, journal = {J}, year = 2022}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {Ann Lee and Bob Ray}, journal = {J}, year = 2022}
                    """)
        ]
    ) { context, findings in
        let people = context.people.people
        // Those with full given names, by family name and first letter.
        var full: [[UInt8]: [Int]] = [:]
        for (index, person) in people.enumerated() {
            guard let name = context.name(of: person), !name.given.isEmpty, !name.isGivenByInitials else { continue }
            full[person.key.initialKey, default: []].append(index)
        }
        for (index, person) in people.enumerated() {
            guard let name = context.name(of: person), !name.given.isEmpty, name.isGivenByInitials,
                let candidates = full[person.key.initialKey], candidates.count == 1,
                let known = context.name(of: people[candidates[0]]), name.mayBe(known)
            else { continue }
            let areStrangers = context.people.coauthors(of: index).isDisjoint(
                with: context.people.coauthors(of: candidates[0]))
            guard !areStrangers, !context.people.areTogether(index, candidates[0]) else { continue }
            findings.add(
                "“\(name.asWritten)” may be “\(known.asWritten)”, who is named in full elsewhere",
                at: context.author(at: person.places[0]).range,
                help: "If it is the same person, write the name in full.")
        }
    }
}

extension NameKey {
    /// The family name and the first letter of the given one.
    fileprivate var initialKey: [UInt8] { Array(parts.family) + [0] + parts.given.prefix(1) }
}
