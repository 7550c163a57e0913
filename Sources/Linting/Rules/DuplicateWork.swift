import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let duplicateWork = LintRule(
        "BY501", "duplicate-work", .warning,
        summary: "One work is listed twice: title, authors, year and venue agree.",
        reason: "It is printed twice and counted twice.",
        remedy: "None: the two differ in what else they say, and a person has to choose.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee1, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal}, year = 2021}
                    @article{⟦lee2⟧, title = {A study of long studies}, author = {Ann Lee and Bob Ray}, journal = {Journal}, year = 2021}
                    """,
                good: """
                    @article{lee1, title = {A Study of Long Studies}, author = {Ann Lee and Bob Ray}, journal = {Journal}, year = 2021}
                    """)
        ]
    ) { context, findings in
        let entries = context.page.entries
        guard entries.count > 1 else { return }
        // A page may show a selection above the whole list; a .bib file has each work once.
        let isDatabase = context.page.format.name == "bibtex" || context.page.format.name == "csl-json"
        var byTitle: [TitleKey: [Int]] = [:]
        for index in entries.indices {
            let work = entries[index].work
            let title = WorkIndex.title(of: work)
            guard title.count >= 16 else { continue }
            let key = TitleKey(title: title, section: isDatabase ? nil : entries[index].section)
            // More than a few of one title are a series: a newsletter, a yearly report.
            if let first = byTitle[key]?.prefix(8).first(where: { context.isSameWork(entries[$0], entries[index]) }) {
                findings.add(
                    "this work is listed twice", at: context.place(of: entries[index]),
                    notes: [Diagnostic.Note("here it is, too", at: .range(context.place(of: entries[first])))],
                    help: "Take one of the two out.")
            }
            byTitle[key, default: []].append(index)
        }
    }
}

private struct TitleKey: Hashable {
    var title: [UInt8]
    var section: Int?
}

extension LintContext {
    fileprivate func isSameWork(_ first: PageEntry, _ second: PageEntry) -> Bool {
        first.isSameWork(second) && remainder(of: first) == remainder(of: second)
    }

    /// What stands behind the title in running text: the number of a part does.
    private func remainder(of entry: PageEntry) -> [UInt8] {
        guard ["markdown", "html", "latex", "text"].contains(page.format.name), let title = entry.field("title")?.range
        else {
            return []
        }
        let end = min(entry.range.upperBound, title.upperBound + 24)
        return end > title.upperBound ? NameFolding.folded(text(title.upperBound..<end)) : []
    }
}

extension PageEntry {
    /// Whether a work of the same title is the same in year, venue, kind and all of its authors.
    fileprivate func isSameWork(_ other: PageEntry) -> Bool {
        guard work.type == other.work.type, !work.authors.contributors.isEmpty,
            !other.work.authors.contributors.isEmpty,
            work.volume == other.work.volume || work.volume.isEmpty || other.work.volume.isEmpty,
            work.pages == other.work.pages || work.pages.isEmpty || other.work.pages.isEmpty,
            venueWords == other.venueWords, isPreprint == other.isPreprint
        else { return false }
        return work.differences(from: other.work).allSatisfy { difference in
            switch difference {
            case .title: true
            case .author, .missingAuthor, .addedAuthor, .order, .year, .venue: false
            }
        }
    }

    /// On pages the venue is all that stands between title and links, part numbers and pages included.
    private var venueWords: [UInt8]? { field("venue").map { NameFolding.folded($0.text) } }
}
