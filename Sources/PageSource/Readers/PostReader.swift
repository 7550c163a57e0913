import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics
import Surfaces

/// One post per paper, as Jekyll themes have them: the paper is the post's front matter, the abstract its text.
struct PostReader: PageReader {
    let format = PageFormat("post", surface: .markdown)
    let summary = "one post per paper: front matter with title and authors"
    let fileExtensions = ["md", "markdown"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let matter = FrontMatterBlock(source), matter.notation == .yaml,
            let names = YAMLOutline(source, matter.data)?.topNames, names.contains("title")
        else { return false }
        let isPost = names.contains("date") || names.contains("collection") || names.contains("year")
        return isPost && !names.isDisjoint(with: Self.words)
            || names.contains("authors") && !names.isDisjoint(with: Self.projectWords)
    }

    /// Only a post about a paper has them.
    private static let words: Set<String> = ["authors", "venue", "citation", "paperurl", "journal", "booktitle"]
    /// What a paper's own page has, which may have no date.
    private static let projectWords: Set<String> = [
        "affiliation", "affiliations", "conference", "venue", "journal", "abstract", "arxiv", "paper", "pdf", "code",
        "teaser", "bibtex", "doi",
    ]

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        FrontMatterPage.read(source, format, into: &diagnostics) { page, root in
            // `author` beside `authors` is whoever writes the posts: or whoever wrote those of the site that was copied.
            guard let authors = page.entries.first?.work.authors.contributors, root["authors"] != nil,
                let author = root["author"]?.pageText, authors.contains(where: { $0.name.asWritten == author.text })
            else { return }
            page.owner = [author]
        }
    }
}
