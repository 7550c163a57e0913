import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let affiliationGlued = LintRule(
        "BY307", "affiliation-glued", .warning,
        summary: "A name ends in one letter or digit more than elsewhere, with the same co-authors.",
        reason: "The raised letter of an affiliation has grown onto the name when the list was copied.",
        remedy: "Takes the last letter away; a person has to look, since “Silv” and “Silva” can be two people.",
        fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Smith, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2021.
                    - Ann Smith, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, 2022.
                    - ⟦Ann Smitha⟧, Bob Ray, Eve Gil. A Study of Birds. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Smith, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2021.
                    - Ann Smith, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, 2022.
                    - Ann Smith, Bob Ray, Eve Gil. A Study of Birds. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        let people = context.people.people
        var marked: [[UInt8]: [Int]] = [:]
        for (index, person) in people.enumerated() {
            guard let last = person.key.bytes.last, GluedMark.isMark(last) else { continue }
            marked[person.key.bytes.dropLast(), default: []].append(index)
        }
        guard !marked.isEmpty else { return }
        for (known, person) in people.enumerated() where person.places.count > 1 {
            guard let indices = marked[person.key.bytes], let name = context.name(of: person), !name.given.isEmpty
            else {
                continue
            }
            for index in indices where people[index].places.count < person.places.count {
                guard !context.people.areTogether(index, known),
                    !context.people.coauthors(of: index).isDisjoint(with: context.people.coauthors(of: known))
                else { continue }
                for place in people[index].places { findings.addGlued(context.author(at: place), name, context) }
            }
        }
    }
}

extension Findings {
    fileprivate mutating func addGlued(_ author: LineAuthor, _ name: Name, _ context: LintContext) {
        let family = author.name.family
        let written = context.text(author.range)
        var fixes: [Fix] = []
        if let last = written.ranges(of: family).last {
            let offset = written.utf8.distance(from: written.utf8.startIndex, to: last.upperBound)
            let end = author.range.lowerBound + offset
            fixes = [Fix(.unsafe, "take the last letter away", [TextEdit(end - 1..<end, "")])]
        }
        add(
            "“\(author.name.asWritten)” is “\(name.asWritten)” with a letter behind it", at: author.range,
            help: "If the letter belongs to an affiliation, raise it or take it out.", fixes: fixes)
    }
}
