import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let titleOrVenueDiffers = LintRule(
        "BY702", "title-or-venue-differs", .warning,
        summary: "The title, the year or the venue of a work is not the one that another source has.",
        reason: "Readers who look for the work do not find it, or find a mistake.",
        remedy: "None: the sources disagree, and only a person knows which is right.",
        examples: [
            RuleExample(
                "bibtex",
                against: """
                    @article{lee, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal of Examples}, year = 2021}
                    """,
                bad: """
                    @article{a, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal of Examples}, year = {⟦2012⟧}}
                    """,
                good: """
                    @article{a, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal of Examples}, year = {2021}}
                    """)
        ]
    ) { context, findings in
        for pair in context.counterparts {
            // A preprint and what was made of it differ by nature.
            guard pair.entry.isPreprint == pair.other.isPreprint else { continue }
            for difference in pair.entry.work.differences(from: pair.other.work) {
                let found: (words: String, place: Range<Int>?)
                switch difference {
                case .title(let first, let second):
                    found = (
                        "the title “\(first)” is “\(second)” in the other source", pair.entry.field("title")?.range
                    )
                case .year(let first, let second):
                    found = (
                        "the year \(first) is \(second) in the other source", context.dateField(of: pair.entry)?.range
                    )
                case .venue(let first, let second):
                    found = (
                        "the venue “\(first)” is “\(second)” in the other source",
                        context.venueField(of: pair.entry)?.range
                    )
                case .author, .missingAuthor, .addedAuthor, .order: continue
                }
                findings.add(
                    found.words, at: found.place ?? context.place(of: pair.entry), notes: [pair.place],
                    help: "Correct the one that is wrong.")
            }
        }
    }
}
