import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let templateLeftover = LintRule(
        "BY508", "template-leftover", .error,
        summary: "An entry is a sample of the template that the page was made from.",
        reason: "The page claims a work that its owner never wrote.",
        remedy: "None: take the entry out.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {⟦Paper Title Number 1⟧}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021}
                    """),
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {⟦You R. Name⟧ and Ann Lee}, journal = {Journal of Examples}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021}
                    """),
        ]
    ) { context, findings in
        let isEinsteins = context.selfNames.contains { $0.contains("Einstein") }
        for entry in context.page.entries {
            let title = String(decoding: WorkIndex.title(of: entry.work), as: UTF8.self)
            let isSample =
                !isEinsteins && TemplateTextTable.samples.contains(title)
                && entry.work.authors.contributors.contains {
                    TemplateTextTable.sampleAuthors.contains($0.name.family.lowercased())
                }
            if isSample || TemplateTextTable.titles.contains(title) {
                findings.add(
                    "this entry is a sample of the template",
                    at: entry.field("title")?.range ?? context.place(of: entry),
                    help: "Take the entry out.")
                continue
            }
            for author in entry.authors?.authors ?? [] where author.name.isPlaceholder {
                findings.add(
                    "“\(author.text)” stands for a name", at: author.range, help: "Write the author's name.")
            }
        }
    }
}

extension Name {
    fileprivate var isPlaceholder: Bool {
        TemplateTextTable.names.contains(String(decoding: NameFolding.folded(asWritten), as: UTF8.self))
    }
}
