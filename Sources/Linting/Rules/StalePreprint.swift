import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let stalePreprint = LintRule(
        "BY507", "stale-preprint", .information,
        summary: "A work is listed as a preprint, and elsewhere with the place where it was published.",
        reason: "The list counts one work twice, or hides where it appeared.",
        remedy: "None: the two entries have to be made one by hand.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee1, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {⟦arXiv preprint arXiv:2101.00001⟧}, year = 2021}
                    @inproceedings{lee2, title = {A study of long studies}, author = {Ann Lee and Bob Ray}, booktitle = {Meeting of Examples}, year = 2022}
                    """,
                good: """
                    @inproceedings{lee2, title = {A study of long studies}, author = {Ann Lee and Bob Ray}, booktitle = {Meeting of Examples}, year = 2022}
                    """)
        ]
    ) { context, findings in
        let preprints = context.page.entries.filter(\.isPreprint)
        guard !preprints.isEmpty else { return }
        let sources = [(page: context.page, source: context.source)] + context.others
        let lists = sources.map { list in
            (list.source, list.page.entries.filter { !$0.work.venues.isEmpty && !$0.isPreprint })
        }.filter { !$0.1.isEmpty }
        let indices = lists.map { WorkIndex($0.1.map(\.work)) }
        for entry in preprints {
            let title = WorkIndex.title(of: entry.work)
            for (list, index) in zip(lists, indices) {
                guard let found = index.index(of: entry.work), WorkIndex.title(of: list.1[found].work) == title,
                    let venue = list.1[found].work.venues.first
                else { continue }
                let published = list.1[found]
                let name = venue.name.isEmpty ? venue.short : venue.name.plainText()
                let isHere = list.0.path == context.source.path
                let line = list.0.lineNumber(of: published.range.lowerBound)
                let place = (context.venueField(of: entry)?.range) ?? context.place(of: entry)
                findings.add(
                    "this preprint has appeared: \(name)", at: place,
                    notes: isHere
                        ? [Diagnostic.Note("listed here", at: .range(context.place(of: published)))]
                        : [Diagnostic.Note("listed at \(list.0.path):\(line)")],
                    help: "List the published version only.")
                break
            }
        }
    }
}
