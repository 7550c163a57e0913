import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let nameCapitals = LintRule(
        "BY305", "name-capitals", .warning,
        summary: "A name is written in capitals throughout, among names that are not.",
        reason: "It comes from a form or a database, and shouts.",
        remedy: "Keeps the first letter of each part as a capital; names such as McDonald need a look.", fix: .unsafe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and ⟦RAYMOND, ROBERT⟧ and Cy Dee}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Raymond, Robert and Cy Dee}, journal = {J}, year = 2021}
                    """)
        ]
    ) { context, findings in
        var shouted: [LineAuthor] = []
        var names = 0
        for line in context.lines {
            names += line.line.authors.count
            shouted += line.line.authors.filter(\.isInCapitals)
        }
        guard 2 * shouted.count < names else { return }
        for author in shouted {
            let quiet = author.text.capitalizedParts
            let isPlain = context.text(author.range) == author.text
            findings.add(
                "“\(author.text)” is written in capitals", at: author.range, help: "Write “\(quiet)”.",
                fixes: isPlain ? [Fix(.unsafe, "write “\(quiet)”", [TextEdit(author.range, quiet)])] : [])
        }
    }
}

extension LineAuthor {
    /// Two words at least of three letters or more, all of them capitals. Shorter ones may be initials or a group's name.
    fileprivate var isInCapitals: Bool {
        guard !text.utf8.contains(where: { (0x61...0x7A).contains($0) }), !name.given.isEmpty, !name.family.isEmpty
        else {
            return false
        }
        let words = text.split { !$0.isLetter }
        return words.count { $0.count >= 3 } >= 2 && words.allSatisfy { $0.allSatisfy(\.isUppercase) }
    }
}

extension String {
    /// `ANN-SOFIE LEE` → `Ann-Sofie Lee`
    fileprivate var capitalizedParts: String {
        var result = ""
        var isInside = false
        for character in self {
            result += isInside ? character.lowercased() : String(character)
            isInside = character.isLetter
        }
        return result
    }
}
