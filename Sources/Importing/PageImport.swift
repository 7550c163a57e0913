import AuthorMarkup
import Bibliography
import DocumentTree
public import PageModel
public import SourceDiagnostics
import Surfaces

/// Makes a profile of pages that were read.
public struct PageImport: Sendable {
    /// The profile, in commented YAML.
    public private(set) var text = ""
    /// For each page what the user has to look at: marks that the page does not explain, a name that nobody gave.
    public private(set) var diagnosticsOfPages: [[Diagnostic]]

    /// What is said of all the pages.
    public var diagnostics: [Diagnostic] { diagnosticsOfPages.flatMap(\.self) }

    /// - Parameters:
    ///   - page: what a reader found.
    ///   - path: what the file is called in comments.
    ///   - selfName: whose profile it is; `nil` to take the page's word for it.
    public init(_ page: SourcePage, path: String, selfName: String? = nil) {
        self.init([page], path: path, selfName: selfName)
    }

    /// - Parameters:
    ///   - pages: the pages of one site, such as one for each paper. What two of them have is taken once.
    ///   - path: what the file or the folder is called in comments.
    ///   - selfName: whose profile it is; `nil` to take the pages' word for it.
    public init(_ pages: [SourcePage], path: String, selfName: String? = nil) {
        diagnosticsOfPages = pages.map { _ in [] }
        let name = selfName ?? Self.ownName(of: pages)
        if selfName == nil, let trouble = Self.trouble(with: name, of: pages) { say(trouble) }
        let (sections, marks) = draft(of: pages, owner: name ?? "")
        var yaml = YAMLWriter()
        yaml.comment("Made from \(path). See “The profile” in Byline's README for all that can stand here.")
        yaml.blankLine()
        yaml.pair("name", name ?? "Your Name", comment: name == nil ? "the file does not say whose list it is" : "")
        yaml.list("also", Self.otherNames(of: pages, than: name))
        ProfileHead.write(pages.flatMap(\.facts), to: &yaml)
        MarksWriter.write(marks, to: &yaml)
        yaml.blankLine()
        write(sections, marks, isMarkdown: pages.first?.format.surface == .markdown, to: &yaml)
        text = yaml.text
    }

    private mutating func say(_ diagnostic: Diagnostic) {
        if diagnosticsOfPages.isEmpty { diagnosticsOfPages.append([]) }
        diagnosticsOfPages[0].append(diagnostic)
    }

    // MARK: The owner

    private static func ownName(of pages: [SourcePage]) -> String? {
        let owner = pages.lazy.filter { !$0.hasOwnerAsAdmin }.compactMap { $0.owner.first?.text }.first
        return owner ?? pages.lazy.compactMap(\.highlightedName).first ?? pages.lazy.compactMap(\.introducedName).first
    }

    private static func trouble(with name: String?, of pages: [SourcePage]) -> Diagnostic? {
        guard let name else { return pages.contains(where: \.hasOwnerAsAdmin) ? .ownerAsAdmin() : .noName() }
        return pages.contains { $0.owner.contains { $0.text == name } } ? nil : .guessedName(name)
    }

    /// `admin` stays findable where nobody says who that is.
    private static func otherNames(of pages: [SourcePage], than name: String?) -> [String] {
        var seen: Set<String> = [name ?? ""]
        let owners = pages.filter { name == nil || !$0.hasOwnerAsAdmin }.flatMap(\.owner)
        return owners.map(\.text).filter { seen.insert($0).inserted }
    }

    // MARK: Sections

    private mutating func draft(of pages: [SourcePage], owner: String) -> (SectionJoin, MarkDraft) {
        var sections = SectionJoin()
        var naming = WorkNaming()
        var marks = MarkDraft()
        let index = pages.count > 1 ? WorkIndex(pages.flatMap { $0.entries.map(\.work) }) : nil
        // Before the index of the page's first work there are those of the pages before it.
        var first = 0
        for (number, page) in pages.enumerated() {
            var draft = ProfileDraft(page, owner: owner, naming: naming, marks: marks)
            var repeated = 0
            let found = draft.sections { entry in
                guard let known = index?.index(of: page.entries[entry].work), known < first else { return true }
                repeated += 1
                return false
            }
            sections.add(found, isFurtherPage: number > 0)
            if repeated > 0 { diagnosticsOfPages[number].append(.alreadyThere(repeated)) }
            if let first = page.unread.first {
                diagnosticsOfPages[number].append(.unreadItems(page.unread.count, at: first))
            }
            if !draft.droppedWords.isEmpty { diagnosticsOfPages[number].append(.droppedWords(draft.droppedWords)) }
            let new = draft.marks.declarations.dropFirst(marks.declarations.count)
            diagnosticsOfPages[number] += new.filter(\.isUnexplained).map(Diagnostic.unexplainedMark)
            (naming, marks) = (draft.naming, draft.marks)
            first += page.entries.count
        }
        if pages.count > 1 { sections.sortByDate() }
        return (sections, marks)
    }

    private mutating func write(
        _ join: SectionJoin, _ marks: MarkDraft, isMarkdown: Bool, to yaml: inout YAMLWriter
    ) {
        let signs = DeclaredSigns(marks.declarations.map(\.sign))
        let writer = SectionWriter(signs: signs, isMarkdown: isMarkdown)
        yaml.group("sections") { yaml in
            for (index, (section, id)) in zip(join.sections, join.identifiers).enumerated() {
                if index > 0 { yaml.blankLine() }
                yaml.item { writer.write(section, id: id, to: &$0) }
            }
        }
        guard join.sections.isEmpty else { return }
        say(.nothingFound())
        // A profile has at least one.
        yaml.group("sections") { yaml in
            yaml.item { yaml in
                yaml.pair("title", SourcePage.usualTitle)
                yaml.bare("publications", "[]")
            }
        }
    }
}
