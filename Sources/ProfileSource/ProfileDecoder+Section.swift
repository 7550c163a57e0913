import Bibliography
import DocumentTree
import Parallelism
import ProfileModel
import SourceDiagnostics
import StyleModel
import YAMLTree

extension ProfileDecoder {
    mutating func sections(_ node: YAMLNode?) -> [ProfileSection] {
        let items = node?.items ?? []
        var identifiers = WorkIdentifiers(items)
        var sections: [ProfileSection] = []
        for (index, item) in items.enumerated() where item.pairs != nil {
            sections.append(section(item, index, &identifiers))
        }
        for repeated in identifiers.repeated { reportRepeated("work", repeated) }
        reportRepeatedSections(items)
        return sections
    }

    private mutating func section(_ node: YAMLNode, _ index: Int, _ identifiers: inout WorkIdentifiers)
        -> ProfileSection
    {
        let title = inline(node["title"])
        let titleText = title.plainText()
        let id = node["id"]?.text ?? (titleText.isEmpty ? "section-\(index + 1)" : titleText)
        let introduction = blocks(node["introduction"])
        let content = content(node, index, &identifiers)
        var section = ProfileSection(id: id, title: title, content: content, introduction: introduction)
        section.sources = texts(node["from"])
        return section
    }

    private mutating func content(
        _ node: YAMLNode, _ index: Int, _ identifiers: inout WorkIdentifiers
    ) -> ProfileSection.Content {
        if let entries = node["entries"]?.items {
            return .entries(EntryKind(of: entries, declared: node["kind"]?.text), entries.map { entry($0) })
        }
        if let works = node["publications"]?.items {
            return .publications(self.works(works, section: index, isProject: false, &identifiers))
        }
        if node["from"] != nil { return .publications([]) }
        if let works = node["projects"]?.items {
            return .projects(self.works(works, section: index, isProject: true, &identifiers))
        }
        if let topics = node["topics"]?.items { return .topics(topics.map { topic($0, depth: 1) }) }
        if let raw = node["raw"]?.pairs {
            return .raw(Dictionary(raw.map { ($0.name, text($0.value)) }) { first, _ in first })
        }
        return .prose(blocks(node["text"]))
    }

    private mutating func works(
        _ nodes: [YAMLNode], section: Int, isProject: Bool, _ identifiers: inout WorkIdentifiers
    ) -> [Work] {
        let items = nodes.indices.filter { nodes[$0].pairs != nil }
        var works = works(items.map { nodes[$0] }, isProject: isProject)
        for (index, item) in items.enumerated() {
            if works[index].id.isEmpty { works[index].id = identifiers.make(from: works[index].title.plainText()) }
            let id = works[index].id
            if workPlaces[id] == nil { workPlaces[id] = SourceMap.WorkPlace(section: section, item: item) }
        }
        return works
    }

    /// The works of a list, of which the parts of a long one are read side by side. A part in which there is something to
    /// report is read again in its turn, because what is reported depends on what was reported before.
    private mutating func works(_ nodes: [YAMLNode], isProject: Bool) -> [Work] {
        let start = forked()
        let parts = Parallel.mapSlices(count: nodes.count) { slice in
            var decoder = start
            return (slice, nodes[slice].map { decoder.work($0, isProject: isProject) }, decoder)
        }
        var works: [Work] = []
        works.reserveCapacity(nodes.count)
        for (slice, part, decoder) in parts {
            if decoder.diagnostics.isEmpty {
                works += part
                join(decoder)
            } else {
                works += nodes[slice].map { work($0, isProject: isProject) }
            }
        }
        return works
    }

    private mutating func topic(_ node: YAMLNode, depth: Int) -> Topic {
        Topic(
            title: inline(node["title"]), lead: inline(node["lead"]), hint: inline(node["hint"]),
            isCollapsed: boolean(node["collapsed"]), text: blocks(node["text"]),
            topics: (node["topics"]?.items ?? []).map { topic($0, depth: depth + 1) })
    }

    /// Sections of one id cannot be told apart by documents.
    private mutating func reportRepeatedSections(_ nodes: [YAMLNode]) {
        var first: [String: YAMLNode] = [:]
        for node in nodes {
            guard let named = node["id"] ?? node["title"], let name = named.text else { continue }
            if let earlier = first[name] {
                reportRepeated("section", (name, earlier, named))
            } else {
                first[name] = named
            }
        }
    }

    private mutating func reportRepeated(_ what: String, _ repeated: WorkIdentifiers.Repeated) {
        report(
            "repeated-id", "a second \(what) has the id “\(repeated.id.shortened)”", at: tree.range(of: repeated.again),
            notes: [Diagnostic.Note("the first is here", at: .range(tree.range(of: repeated.first)))],
            help: what == "section" ? "Give one of them an `id` of its own." : "Change one of them.")
    }
}
