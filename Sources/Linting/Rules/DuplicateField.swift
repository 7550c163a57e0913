import PageModel
import SourceDiagnostics

extension LintRule {
    static let duplicateField = LintRule(
        "BY512", "duplicate-field", .error,
        summary: "An entry of a .bib file has one field twice.",
        reason: "Programs keep one of the two and drop the other, and not all of them the same one.",
        remedy: "None: where the two differ, a person has to choose.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021, ⟦year⟧ = 2022}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2022}
                    """)
        ]
    ) { context, findings in
        guard context.page.format.name == "bibtex" else { return }
        for entry in context.page.entries {
            var earlier: [String: Range<Int>] = [:]
            earlier.reserveCapacity(entry.fields.count)
            for field in entry.fields {
                guard let first = earlier[field.name] else {
                    earlier[field.name] = field.nameRange
                    continue
                }
                findings.add(
                    "the entry has “\(field.name)” already", at: field.nameRange,
                    notes: [Diagnostic.Note("first here", at: .range(first))],
                    help: "Keep the one that is right.")
            }
        }
    }
}
