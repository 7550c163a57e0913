import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let duplicateKey = LintRule(
        "BY502", "duplicate-key", .error,
        summary: "Two entries of a .bib file have one key.",
        reason: "A citation finds the first of them only, and BibTeX stops at the second.",
        remedy: "None: which citations mean the second only a person knows.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2021, title = {A Study of Studies}, author = {Ann Lee}, journal = {J}, year = 2021}
                    @article{⟦lee2021⟧, title = {A Study of Trees}, author = {Ann Lee}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{lee2021, title = {A Study of Studies}, author = {Ann Lee}, journal = {J}, year = 2021}
                    @article{lee2021b, title = {A Study of Trees}, author = {Ann Lee}, journal = {J}, year = 2021}
                    """)
        ]
    ) { context, findings in
        guard context.page.format.name == "bibtex" else { return }
        var first: [String: Int] = [:]
        for (index, entry) in context.page.entries.enumerated() where !entry.work.id.isEmpty {
            guard let earlier = first[entry.work.id] else {
                first[entry.work.id] = index
                continue
            }
            findings.add(
                "the key “\(entry.work.id)” is another entry's", at: context.place(of: entry),
                notes: [
                    Diagnostic.Note(
                        "first used here", at: .range(context.place(of: context.page.entries[earlier])))
                ],
                help: "Give this entry a key of its own, or take it out if it is the same work.")
        }
    }
}
