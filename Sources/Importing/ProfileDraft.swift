import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel

/// What a page becomes, before it is written.
struct ProfileDraft {
    let page: SourcePage
    private(set) var marks: MarkDraft
    private var naming: WorkNaming

    init(_ page: SourcePage, naming: WorkNaming = WorkNaming(), marks: MarkDraft = MarkDraft()) {
        self.page = page
        self.naming = naming
        self.marks = marks
    }

    struct Section {
        /// Unique among the sections' titles.
        var id: String
        var title: String
        var blocks: [Block]
        var works: [WorkDraft]
        var isByYear: Bool
    }

    struct WorkDraft {
        var work: Work
        var authors: [AuthorMarkupWriter.Author]
        /// What the page has and a profile has no place for.
        var leftovers: [String]
    }

    mutating func sections() -> [Section] {
        var titles: [String: Int] = [:]
        return page.sectionDrafts().map { draft in
            let usual = draft.entries.isEmpty ? "About" : SourcePage.usualTitle
            let title = draft.title.isEmpty ? usual : draft.title
            let count = titles[title, default: 0] + 1
            titles[title] = count
            return Section(
                id: count == 1 ? "" : "\(title) \(count)", title: title, blocks: draft.blocks,
                works: draft.entries.map { work($0) }, isByYear: draft.isByYear)
        }
    }

    mutating func work(_ index: Int) -> WorkDraft {
        let entry = page.entries[index]
        var work = entry.work
        work.id = naming.identifier(of: work)
        let authors = (entry.authors?.authors ?? []).map { author in
            var signs: [String] = []
            for mark in author.marks {
                let sign = marks.sign(for: mark, of: index, in: page)
                if !signs.contains(sign) { signs.append(sign) }
            }
            return AuthorMarkupWriter.Author(name: author.name, signs: signs)
        }
        return WorkDraft(work: work, authors: authors, leftovers: [])
    }
}
