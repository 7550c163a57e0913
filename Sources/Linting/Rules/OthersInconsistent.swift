import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let othersInconsistent = LintRule(
        "BY407", "others-inconsistent", .information,
        summary: "Shortened lists end in different ways on one page, or a BibTeX list ends in “et al.”.",
        reason: """
            “et al.” here, “…” there look like an oversight. BibTeX knows “and others” alone: it takes “et al.” for a person, \
            and prints it as one.
            """,
        remedy: "In BibTeX writes “others”; elsewhere none.", fix: .unsafe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob and ⟦et al.⟧},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob and others},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        var usual: [OthersForm: (count: Int, words: String)] = [:]
        var uses: [(form: OthersForm, place: Range<Int>)] = []
        for line in context.lines {
            guard let place = line.line.others else { continue }
            let words = context.text(place)
            if line.line.surface == .bibtex {
                guard words.lowercased() != "others" else { continue }
                let isItem = line.line.authors.last.map { $0.item.upperBound <= place.lowerBound } ?? false
                findings.add(
                    "BibTeX takes “\(words)” for a person", at: place, help: "Write “and others”.",
                    fixes: isItem ? [Fix(.unsafe, "write “others”", [TextEdit(place, "others")])] : [])
            } else {
                let form = OthersForm(words)
                uses.append((form, place))
                usual[form] = ((usual[form]?.count ?? 0) + 1, usual[form]?.words ?? words)
            }
        }
        guard usual.count > 1,
            let most = uses.max(by: { (usual[$0.form]?.count ?? 0) < (usual[$1.form]?.count ?? 0) }),
            let words = usual[most.form]?.words, let first = uses.first(where: { $0.form != most.form })
        else { return }
        findings.add(
            "this list is shortened by “\(context.text(first.place))”, others by “\(words)”", at: first.place,
            help: "Use one way for the whole page.")
    }
}

/// How a list says that there are more authors.
private enum OthersForm: Hashable {
    case etAl, etAlWithoutStop, others, ellipsis, number, other

    init(_ words: String) {
        let words = words.lowercased()
        if words.hasSuffix("et al.") {
            self = .etAl
        } else if words.hasSuffix("et al") {
            self = .etAlWithoutStop
        } else if words.contains("others") {
            self = .others
        } else if words.hasPrefix("…") || words.hasPrefix("...") {
            self = .ellipsis
        } else if words.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            self = .number
        } else {
            self = .other
        }
    }
}
