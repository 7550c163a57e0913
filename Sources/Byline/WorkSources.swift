import AuthorMarkup
import Bibliography
import DocumentTree
import Foundation
import PageModel
import PageSource
import ProfileModel
import ProfileSource
import ReferenceSource
import SourceDiagnostics

/// Fills in the publications that a profile takes from other files: `from: papers.bib`.
struct WorkSources {
    /// The folder of the profile.
    let folder: URL
    let names: ProfileNames
    /// What the files are read as, and where their trouble goes.
    private(set) var trouble: [(source: SourceText, diagnostics: [Diagnostic])] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The works of the profile and of the files so far.
    private var identifiers: Set<String> = []
    /// How many author lists of files were read, and in how many the person was found.
    private var authorLists = (read: 0, withSelf: 0)

    init(folder: URL, names: ProfileNames) {
        self.folder = folder
        self.names = names
    }

    mutating func fill(_ profile: inout Profile) {
        for section in profile.sections { identifiers.formUnion(section.content.works.map(\.id)) }
        for index in profile.sections.indices {
            guard case .publications(var works) = profile.sections[index].content else { continue }
            let sources = profile.sections[index].sources
            for (number, path) in sources.enumerated() {
                let place = FieldPath([.key("sections"), .index(index), .key("from")])
                works += self.works(of: path, at: sources.count > 1 ? place.appending(number) : place)
            }
            profile.sections[index].content = .publications(works)
        }
        assignRoles(of: profile.assignedRoles, in: &profile)
        if authorLists.read > 0, authorLists.withSelf == 0 {
            diagnostics.append(.selfInNoSource(profile.name, lists: authorLists.read))
        }
    }

    /// Whether a work has this identifier.
    func contains(_ id: String) -> Bool { identifiers.contains(id) }

    private mutating func works(of path: String, at place: FieldPath) -> [Work] {
        let url = URL(fileURLWithPath: path, relativeTo: folder)
        let decoded: DecodedSource
        do {
            let shown = path.hasPrefix("/") || folder.relativePath == "." ? path : folder.relativePath + "/" + path
            decoded = DecodedSource(path: shown, bytes: Array(try Data(contentsOf: url)))
        } catch {
            diagnostics.append(.unreadableSource(path, because: error, at: place))
            return []
        }
        let source = decoded.source
        guard let reader = PageReaders.reader(for: source) else {
            if !decoded.diagnostics.isEmpty { trouble.append((source, decoded.diagnostics)) }
            diagnostics.append(.unknownSourceFormat(path, at: place))
            return []
        }
        var found = decoded.diagnostics
        let page = reader.read(source, into: &found)
        var works = works(of: page, into: &found)
        if reader.format.name == "csl-json" { addVariables(of: source, to: &works) }
        if !found.isEmpty { trouble.append((source, found.sorted { $0.start < $1.start })) }
        return works
    }

    /// CSL-JSON says more of a work than a work has fields for.
    private func addVariables(of source: SourceText, to works: inout [Work]) {
        let references = Dictionary(ReferenceSource.read(source).references.map { ($0.id, $0) }) { first, _ in first }
        for index in works.indices {
            guard let reference = references[works[index].id] else { continue }
            works[index].variables = WorkVariables(reference)
            for variable in reference.nameVariables {
                var list = reference[variable]
                _ = names.complete(&list)
                works[index].variables[variable] = list
            }
        }
    }

    private mutating func works(of page: SourcePage, into found: inout [Diagnostic]) -> [Work] {
        var works: [Work] = []
        works.reserveCapacity(page.entries.count)
        var roles = SourceRoles(page, names: names)
        var own: Set<String> = []
        for (index, entry) in page.entries.enumerated() {
            var work = entry.work
            if work.id.isEmpty { work.id = identifier(from: work.title.plainText()) }
            guard identifiers.insert(work.id).inserted else {
                // One that stands in the profile too is replaced there; one that stands in the file twice is a mistake.
                if own.contains(work.id) { found.append(.repeatedKey(work.id, at: entry.range)) }
                continue
            }
            own.insert(work.id)
            roles.read(entry, index, into: &work)
            let match = names.complete(&work.authors)
            _ = names.complete(&work.editors)
            for variable in work.variables.reference?.nameVariables ?? [] {
                _ = names.complete(&work.variables[variable])
            }
            if !work.authors.contributors.isEmpty {
                authorLists.read += 1
                if match != .none { authorLists.withSelf += 1 }
            }
            works.append(work)
        }
        found += roles.diagnostics
        return works
    }

    /// `A Study of Everything` → `a-study-of-everything`, made unique by a number.
    private func identifier(from title: String) -> String {
        let slug = Slug.make(from: title)
        let stem = slug.isEmpty ? "work" : slug
        guard identifiers.contains(stem) else { return stem }
        return "\(stem)-\(identifiers.count)"
    }

    // MARK: roles of the profile

    /// Roles that the profile gives stand in the place of those that the file gives the same author.
    private mutating func assignRoles(of assignments: [WorkRoles], in profile: inout Profile) {
        guard !assignments.isEmpty else { return }
        var places: [String: (section: Int, work: Int)] = [:]
        for (section, content) in profile.sections.map(\.content).enumerated() {
            for (index, work) in content.works.enumerated() {
                for key in [work.id, work.doi.lowercased(), work.arxiv] where !key.isEmpty && places[key] == nil {
                    places[key] = (section, index)
                }
            }
        }
        for assignment in assignments {
            let path = FieldPath([.key("roles"), .key(assignment.work)])
            guard let place = places[assignment.work] ?? places[assignment.work.lowercased()] else {
                diagnostics.append(.unknownWork(assignment.work, known: identifiers.sorted(), at: path))
                continue
            }
            profile.sections[place.section].content.modifyWork(place.work) { work in
                let authors = work.authors.contributors.map(\.name)
                let person = PersonIndex([(assignment.name, [])])
                guard let author = authors.firstIndex(where: { person.index(of: $0) != nil }) else {
                    diagnostics.append(
                        .unknownAuthor(
                            assignment.name, of: work.id, known: authors.map(\.asWritten),
                            at: path.appending(assignment.name)))
                    return
                }
                work.authors.contributors[author].roles = assignment.roles
            }
        }
    }
}

extension ProfileSection.Content {
    /// The works of a section that has any.
    fileprivate var works: [Work] {
        switch self {
        case .publications(let works), .projects(let works): works
        case .prose, .entries, .topics, .raw: []
        }
    }

    fileprivate mutating func modifyWork(_ index: Int, _ change: (inout Work) -> Void) {
        switch self {
        case .publications(var works):
            self = .publications([])
            change(&works[index])
            self = .publications(works)
        case .projects(var works):
            self = .projects([])
            change(&works[index])
            self = .projects(works)
        case .prose, .entries, .topics, .raw: break
        }
    }
}

extension Diagnostic {
    fileprivate var start: Int { if case .range(let range) = location { range.lowerBound } else { 0 } }
}
