import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let namesRunTogether = LintRule(
        "BY311", "names-run-together", .warning,
        summary: "Two authors stand together as one: nothing parts the names.",
        reason: "A comma or an “and” was lost, and the two become a person whom nobody knows.",
        remedy: "None: whether the two are authors of their own is for you to say.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - ⟦Bob Ray Cy Dee⟧, Ann Lee. A Study of Lists. *Journal of Examples*, 2022.
                    - ⟦Cy DeeAnn Lee⟧, Bob Ray. A Study of Examples. *Journal of Examples*, 2021.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Bob Ray, Cy Dee, Ann Lee. A Study of Lists. *Journal of Examples*, 2022.
                    - Cy Dee, Ann Lee, Bob Ray. A Study of Examples. *Journal of Examples*, 2021.
                    """)
        ]
    ) { context, findings in
        let people = context.people
        for person in people.people where person.places.count == 1 {
            let author = context.author(at: person.places[0])
            let isBibTeX = context.lines[person.places[0].line].line.surface == .bibtex
            guard isBibTeX || !author.text.contains(","), let (first, second) = people.parts(of: author.text) else {
                continue
            }
            findings.add(
                "“\(first)” and “\(second)” stand together as one author", at: author.range,
                help: "Put a comma between the two, or an “and” in a .bib file.")
        }
    }
}

extension NamePopulation {
    /// The two names of which a text is made up, one of them at least an author elsewhere on the page; `nil` for other texts.
    fileprivate func parts(of text: String) -> (first: String, second: String)? {
        guard text.utf8.count < 80 else { return nil }
        // `Ann Lee, Bob Ray` as one of BibTeX's names.
        let sides = text.split(separator: ",").map { $0.drop { $0 == " " } }
        guard sides.count == 1 else {
            let (first, second) = (String(sides[0]), String(sides[1]))
            return sides.count == 2 && areNames(first, second) ? (first, second) : nil
        }
        let words = text.split(separator: " ")
        guard (3...7).contains(words.count) else { return nil }
        for split in 1..<words.count {
            let (first, second) = (words[..<split].joined(separator: " "), words[split...].joined(separator: " "))
            if areNames(first, second) { return (first, second) }
        }
        // `Cy DeeAnn Lee`
        for (index, word) in words.enumerated() {
            guard let capital = word.dropFirst().firstIndex(where: \.isUppercase),
                word[word.index(before: capital)].isLowercase
            else { continue }
            let first = (words[..<index] + [word[..<capital]]).joined(separator: " ")
            let second = ([word[capital...]] + words[(index + 1)...]).joined(separator: " ")
            if areNames(first, second) { return (first, second) }
        }
        return nil
    }

    /// Whether two texts are whole names, one of them known: `María José García López` is one person, unless the page knows a
    /// María José.
    private func areNames(_ first: String, _ second: String) -> Bool {
        let known = [first, second].count { isKnown($0) }
        return known == 2 || known == 1 && [first, second].allSatisfy(Self.isWhole)
    }

    private func isKnown(_ text: String) -> Bool {
        text.contains(" ") && person(NameKey(NameParser.parse(text))) != nil
    }

    /// A given and a family name, each of more than an initial.
    private static func isWhole(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...3).contains(words.count) && words.first?.first?.isUppercase == true
            && words.last?.first?.isUppercase == true && (words.last?.count ?? 0) > 2 && (words.first?.count ?? 0) > 1
    }
}
