import AuthorMarkup
import Bibliography
import DocumentTree
public import PageModel

/// What a page becomes, before it is written.
struct ProfileDraft {
    let page: SourcePage
    /// Whose profile it is.
    private let owner: String
    private(set) var marks: MarkDraft
    private(set) var naming: WorkNaming
    /// Words about authors that are no role and so have no place in a profile.
    private(set) var droppedWords: [LineAuthor.RoleWords] = []

    init(
        _ page: SourcePage, owner: String = "", naming: WorkNaming = WorkNaming(), marks: MarkDraft = MarkDraft()
    ) {
        self.page = page
        self.owner = owner
        self.naming = naming
        self.marks = marks
        self.marks.reserveSigns(of: page)
    }

    struct Section {
        /// Empty where the page has no heading for it.
        var title: String
        var blocks: [Block]
        var records: [PageRecord] = []
        var works: [WorkDraft]
        var isByYear: Bool

        var isProse: Bool { works.isEmpty && records.isEmpty }
    }

    struct WorkDraft {
        var work: Work
        var authors: [AuthorMarkupWriter.Author]
    }

    /// - Parameter isWanted: whether a publication of the page, by its index, is taken.
    mutating func sections(where isWanted: (Int) -> Bool = { _ in true }) -> [Section] {
        page.sectionDrafts().map { draft in
            Section(
                title: draft.title, blocks: draft.blocks, records: draft.records,
                works: draft.entries.filter(isWanted).map { work($0) }, isByYear: draft.isByYear)
        }
    }

    mutating func work(_ index: Int) -> WorkDraft {
        let entry = page.entries[index]
        var work = entry.work
        if page.hasOwnerAsAdmin { nameOwner(in: &work) }
        work.id = naming.identifier(of: work)
        let contributors = work.authors.contributors
        let authors = (entry.authors?.authors ?? []).enumerated().map { position, author in
            var signs: [String] = []
            func add(_ sign: String) { if !signs.contains(sign) { signs.append(sign) } }
            for mark in author.marks { add(marks.sign(for: mark, of: index, in: page)) }
            if contributors.count == entry.authors?.authors.count {
                for role in contributors[position].roles { add(marks.sign(for: role, at: author.range)) }
            }
            for words in author.roleWords {
                if let sign = marks.sign(for: words) { add(sign) } else { droppedWords.append(words) }
            }
            let name = contributors.indices.contains(position) ? contributors[position].name : author.name
            return AuthorMarkupWriter.Author(name: name, signs: signs)
        }
        if authors.isEmpty { return WorkDraft(work: work, authors: authorsWithoutLine(of: work)) }
        return WorkDraft(work: work, authors: authors)
    }

    /// Of a work whose authors stand in no single place of the file.
    private mutating func authorsWithoutLine(of work: Work) -> [AuthorMarkupWriter.Author] {
        work.authors.contributors.map { author in
            AuthorMarkupWriter.Author(
                name: author.name, signs: author.roles.map { marks.sign(for: $0, at: 0..<0) })
        }
    }

    /// Hugo's themes write the site's owner as `admin`.
    private func nameOwner(in work: inout Work) {
        guard !owner.isEmpty else { return }
        for index in work.authors.contributors.indices
        where work.authors.contributors[index].name.asWritten == SourcePage.admin {
            work.authors.contributors[index].name = NameParser.parse(owner)
        }
    }
}

extension SourcePage {
    static let admin = "admin"

    /// Whether the file has the owner under the name that sites of Hugo give to all owners.
    public var hasOwnerAsAdmin: Bool { format.name == "hugo" && owner.first?.text == Self.admin }
}
