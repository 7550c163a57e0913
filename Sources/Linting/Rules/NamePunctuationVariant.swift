import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let namePunctuationVariant = LintRule(
        "BY301", "name-punctuation-variant", .warning,
        summary: "One name is written with other capitals, accents, hyphens or dots than elsewhere in the file.",
        reason: "Readers and search engines take the two spellings for two people.",
        remedy: "Writes the name as most places of the file have it; which spelling is right only a person knows.",
        fix: .unsafe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Lee, Ann-Sofie and Ray, Bob}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {Lee, Ann-Sofie and Dee, Cy}, journal = {J}, year = 2022}
                    @article{c, title = {A Study of Birds}, author = {⟦Lee, Annsofie⟧ and Dee, Cy}, journal = {J}, year = 2023}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Lee, Ann-Sofie and Ray, Bob}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {Lee, Ann-Sofie and Dee, Cy}, journal = {J}, year = 2022}
                    @article{c, title = {A Study of Birds}, author = {Lee, Ann-Sofie and Dee, Cy}, journal = {J}, year = 2023}
                    """)
        ]
    ) { context, findings in
        for person in context.people.people where person.places.count > 1 {
            let first = context.author(at: person.places[0]).name.asWritten
            guard person.places.contains(where: { context.author(at: $0).name.asWritten != first }) else { continue }
            var counts: [String: (count: Int, first: NamePopulation.Place)] = [:]
            for place in person.places {
                counts[context.author(at: place).name.spelling, default: (0, place)].count += 1
            }
            guard counts.count > 1 else { continue }
            let usual = counts.max { left, right in
                let (first, second) = (left.value.first, right.value.first)
                return (left.value.count, second.line, second.author) < (right.value.count, first.line, first.author)
            }
            guard let usual else { continue }
            let model = context.author(at: usual.value.first)
            guard model.name.isWords else { continue }
            for place in person.places {
                let author = context.author(at: place)
                guard author.name.spelling != usual.key, author.name.isWords, author.name.suffix == model.name.suffix
                else { continue }
                // Lists of initials follow the style of their list.
                guard !author.name.isGivenByInitials || !model.name.isGivenByInitials else { continue }
                findings.add(
                    "“\(author.name.asWritten)” is “\(model.name.asWritten)” elsewhere in the file", at: author.range,
                    notes: [Diagnostic.Note("for example here", at: .range(model.range))],
                    help: "Write the name in one way throughout.",
                    fixes: context.replacement(of: author, like: person.places, spelling: usual.key))
            }
        }
    }
}

extension LintContext {
    /// Copies the usual spelling from a place that has the same order of family and given name.
    fileprivate func replacement(
        of author: LineAuthor, like places: [NamePopulation.Place], spelling: String
    ) -> [Fix] {
        let isInverted = author.text.contains(",")
        let models = places.lazy.map { self.author(at: $0) }
        let model = models.first { $0.name.spelling == spelling && $0.text.contains(",") == isInverted }
        guard let model else { return [] }
        let written = text(model.range)
        guard !written.contains(where: { "<>*_[]\n".contains($0) }), !text(author.range).contains("<") else {
            return []
        }
        return [Fix(.unsafe, "write “\(written)”", [TextEdit(author.range, written)])]
    }
}

extension Name {
    /// Whether it is letters of one script and what stands between them in names: no remnant of markup.
    fileprivate var isWords: Bool {
        let isLatin = asWritten.unicodeScalars.contains { (0x41...0x24F).contains($0.value) }
        return asWritten.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic && !(isLatin && scalar.value > 0x2E80)
                || " .-,'’‘ʼ‐‑–~\u{A0}".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// As written, without what depends on the list alone: the space between initials, and the form of apostrophe and hyphen.
    fileprivate var spelling: String {
        var result = String.UnicodeScalarView()
        var afterDot = false
        for scalar in asWritten.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "~": if !afterDot { result.append(" ") }
            case "’", "‘", "ʼ", "`": result.append("'")
            case "‐", "‑", "–": result.append("-")
            default: result.append(scalar)
            }
            afterDot = scalar == "."
        }
        return String(result)
    }
}
