import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let missingCoreField = LintRule(
        "BY509", "missing-core-field", .warning,
        summary: "An entry of a .bib file lacks its title, its authors, or the journal or book that it appeared in.",
        reason: "The printed entry has a hole, and nobody can find the work.",
        remedy: "None: only a person knows what is missing.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{⟦a⟧, title = {A Study of Studies}, author = {Ann Lee}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021}
                    """)
        ]
    ) { context, findings in
        guard context.page.format.name == "bibtex" else { return }
        for entry in context.page.entries where !entry.fields.isEmpty {
            let missing = entry.missingField(type: context.type(of: entry))
            guard let missing else { continue }
            findings.add("this entry has no \(missing.name)", at: context.place(of: entry), help: missing.help)
        }
    }
}

extension LintContext {
    /// `article` of `@Article{`.
    fileprivate func type(of entry: PageEntry) -> String {
        let bytes = source.bytes[entry.range.clamped(to: source.bytes.indices)].prefix(40)
        let word = bytes.drop { $0 != UInt8(ascii: "@") }.dropFirst().prefix(while: \.isASCIILetter)
        return String(decoding: word, as: UTF8.self).lowercased()
    }
}

extension PageEntry {
    fileprivate func missingField(type: String) -> (name: String, help: String)? {
        switch type {
        case "article", "inproceedings", "conference", "incollection", "inbook", "book", "phdthesis", "mastersthesis",
            "techreport", "proceedings":
            break
        default: return nil
        }
        if work.title.isEmpty { return ("title", "Add `title = {…}`.") }
        let hasPeople = !work.authors.contributors.isEmpty || !work.editors.contributors.isEmpty
        if !hasPeople, type != "proceedings", work.publisher.isEmpty { return ("authors", "Add `author = {…}`.") }
        guard work.venues.isEmpty, work.arxiv.isEmpty, field("howpublished") == nil, field("note") == nil,
            work.status.isEmpty
        else { return nil }
        switch type {
        case "article": return ("journal", "Add `journal = {…}`.")
        case "inproceedings", "conference", "incollection": return ("book title", "Add `booktitle = {…}`.")
        default: return nil
        }
    }
}
