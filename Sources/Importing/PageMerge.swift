import AuthorMarkup
import Bibliography
import DocumentTree
public import PageModel
public import ProfileModel
public import SourceDiagnostics
import YAMLTree

/// Adds what a page has to a profile that is there already, as edits of its text: works that are new. What the user wrote is
/// never touched; where the two disagree, a diagnostic says so.
public struct PageMerge: Sendable {
    /// The profile's text with what is new.
    public private(set) var bytes: [UInt8]
    /// How many works are new.
    public private(set) var addedCount = 0
    /// How many works the profile has already.
    public private(set) var knownCount = 0
    /// About the page: disagreements, marks that it does not explain.
    public private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - source: the profile's text, free of errors.
    ///   - profile: what was read from it.
    public init(_ page: SourcePage, into source: SourceText, of profile: Profile) {
        bytes = source.bytes
        let works = profile.sections.flatMap(\.works)
        let index = WorkIndex(works)
        let tree = YAMLTree.parse(source)
        guard let root = tree.root else { return }
        let declared = Self.declarations(root["marks"])
        var draft = ProfileDraft(
            page, owner: profile.name, naming: WorkNaming(taken: works.map(\.id)), marks: MarkDraft(declared))
        var additions: [Int: [ProfileDraft.WorkDraft]] = [:]
        let places = PublicationPlaces(tree, root)
        guard places.isOpen else {
            diagnostics.append(.closedProfile())
            return
        }
        for (number, entry) in page.entries.enumerated() {
            if let known = index.index(of: entry.work) {
                knownCount += 1
                diagnostics += entry.disagreements(with: works[known])
                diagnostics += page.markDisagreements(of: number, with: works[known], of: profile)
                continue
            }
            addedCount += 1
            let title = entry.section.map { page.sections[$0].title.text } ?? ""
            additions[places.index(for: title), default: []].append(draft.work(number))
        }
        let new = Array(draft.marks.declarations.dropFirst(declared.count))
        diagnostics += new.filter(\.isUnexplained).map(Diagnostic.unexplainedMark)
        let signs = DeclaredSigns(draft.marks.declarations.map(\.sign))
        var edits = TextEdits(length: source.bytes.count)
        for (place, works) in additions.sorted(by: { $0.key < $1.key }) {
            _ = edits.add(Fix(.safe, "", [places.insertion(of: works, at: place, signs: signs)]))
        }
        if !new.isEmpty { _ = edits.add(Fix(.safe, "", [MarkInsertion(tree, root).edit(adding: new)])) }
        bytes = edits.applied(to: source.bytes)
    }

    /// What the profile's `marks:` say, in their order.
    private static func declarations(_ node: YAMLNode?) -> [MarkDraft.Declaration] {
        (node?.pairs ?? []).map { pair in
            let role = pair.value.text ?? pair.value["role"]?.text
            return MarkDraft.Declaration(
                sign: pair.name, role: role.flatMap { $0 == "unexplained" ? nil : Role.ID(rawValue: $0) },
                legend: pair.value["legend"]?.text ?? "", range: 0..<0)
        }
    }
}

extension ProfileSection {
    fileprivate var works: [Work] {
        switch content {
        case .publications(let works), .projects(let works): works
        default: []
        }
    }
}
