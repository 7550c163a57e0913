import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let nameNearDuplicate = LintRule(
        "BY302", "name-near-duplicate", .warning,
        summary: "A name that stands here once differs in one letter from a frequent one with the same co-authors.",
        reason: "It is likely a slip of the pen, and the co-author's name is wrong in print.",
        remedy: "None: names one letter apart are often two people, in Chinese names most of all.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Robert Raymond and Cy Dee}, journal = {J}, year = 2020}
                    @article{b, title = {A Study of Trees}, author = {Robert Raymond and Cy Dee and Di Fox}, journal = {J}, year = 2021}
                    @article{c, title = {A Study of Birds}, author = {Robert Raymond and Eve Gil}, journal = {J}, year = 2022}
                    @article{d, title = {A Study of Snow}, author = {⟦Robert Reymond⟧ and Cy Dee and Di Fox}, journal = {J}, year = 2023}
                    @article{e, title = {A Study of Rain}, author = {Hal Ivy and Jo Kay}, journal = {J}, year = 2023}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Robert Raymond and Cy Dee}, journal = {J}, year = 2020}
                    @article{b, title = {A Study of Trees}, author = {Robert Raymond and Cy Dee and Di Fox}, journal = {J}, year = 2021}
                    @article{c, title = {A Study of Birds}, author = {Robert Raymond and Eve Gil}, journal = {J}, year = 2022}
                    @article{d, title = {A Study of Snow}, author = {Robert Raymond and Cy Dee and Di Fox}, journal = {J}, year = 2023}
                    @article{e, title = {A Study of Rain}, author = {Hal Ivy and Jo Kay}, journal = {J}, year = 2023}
                    """)
        ]
    ) { context, findings in
        var search = NearNameSearch(context)
        for (index, person) in context.people.people.enumerated() where person.places.count == 1 {
            guard let other = search.frequentName(near: index),
                let known = context.name(of: context.people.people[other])
            else { continue }
            let author = context.author(at: person.places[0])
            findings.add(
                "“\(author.name.asWritten)” is one letter from “\(known.asWritten)”, who has the same co-authors",
                at: author.range, help: "If it is the same person, write “\(known.asWritten)”.")
        }
    }
}

/// Finds frequent names by their deletion neighbourhoods: nothing is compared with everything.
private struct NearNameSearch {
    private static let leastUses = 3
    private static let leastLetters = 9

    private let context: LintContext
    private var bySignature: [UInt64: [Int]] = [:]
    private var neighbours: [Int: Set<Int>] = [:]

    init(_ context: LintContext) {
        self.context = context
        for (index, person) in context.people.people.enumerated() where person.places.count >= Self.leastUses {
            guard person.key.bytes.count >= Self.leastLetters else { continue }
            for signature in OneEdit.signatures(of: person.key.bytes) {
                bySignature[signature, default: []].append(index)
            }
        }
    }

    mutating func frequentName(near index: Int) -> Int? {
        guard !bySignature.isEmpty else { return nil }
        let key = context.people.people[index].key
        guard key.bytes.count >= Self.leastLetters - 1 else { return nil }
        var seen: Set<Int> = []
        for signature in OneEdit.signatures(of: key.bytes) {
            for other in bySignature[signature] ?? [] where seen.insert(other).inserted {
                if isSlip(index, other) { return other }
            }
        }
        return nil
    }

    private mutating func isSlip(_ rare: Int, _ frequent: Int) -> Bool {
        let (one, other) = (context.people.people[rare], context.people.people[frequent])
        guard let place = OneEdit.place(one.key.bytes, other.key.bytes),
            let name = context.name(of: one), let known = context.name(of: other),
            !name.isGivenByInitials, !known.isGivenByInitials, name.initialCount == known.initialCount
        else { return false }
        // The first letter of a name is seldom wrong, and a letter behind it may be an affiliation's mark.
        let family = one.key.parts.family.startIndex
        guard place != 0, place != family, place + 1 != family else { return false }
        guard !GluedMark.isGlued(one.key, on: other.key) else { return false }
        guard !context.people.areTogether(rare, frequent) else { return false }
        if neighbours[frequent] == nil { neighbours[frequent] = context.people.coauthors(of: frequent) }
        let shared = context.people.coauthors(of: rare).count { neighbours[frequent]?.contains($0) == true }
        return shared >= 2 || (shared == 1 && one.key.bytes.count > 14)
    }
}
