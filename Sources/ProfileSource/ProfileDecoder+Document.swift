import Bibliography
import DocumentTree
import ProfileModel
import SourceDiagnostics
import StyleModel
import StyleSource
import YAMLTree

extension ProfileDecoder {
    /// The documents that the profile asks for; `cv` and `publications` where it names none.
    mutating func documents(_ node: YAMLNode?, of profile: Profile) -> [DocumentRequest] {
        guard let pairs = node?.pairs else { return defaultDocuments(of: profile) }
        reportRepeatedNames(pairs)
        let sections = SectionTable(profile.sections)
        return pairs.map { document($0.name, $0.value, of: profile, sections) }
    }

    /// Many disks cannot hold `cv.html` beside `CV.html`.
    private mutating func reportRepeatedNames(_ pairs: [YAMLPair]) {
        var first: [String: YAMLNode] = [:]
        for pair in pairs {
            guard let earlier = first.updateValue(pair.key, forKey: pair.name.lowercased()) else { continue }
            report(
                "repeated-id", "“\(pair.name.shortened)” and “\(text(earlier).shortened)” name the same files",
                at: tree.range(of: pair.key),
                notes: [Diagnostic.Note("the first is here", at: .range(tree.range(of: earlier)))],
                help: "On many computers capital and small letters make no difference in the names of files.")
        }
    }

    private func defaultDocuments(of profile: Profile) -> [DocumentRequest] {
        let cv = DocumentRequest(name: "cv", sections: profile.sections.indices.map(SectionRequest.init))
        let publications = DocumentRequest(name: "publications", sections: publicationSections(of: profile))
        return publications.sections.isEmpty ? [cv] : [cv, publications]
    }

    private func publicationSections(of profile: Profile) -> [SectionRequest] {
        profile.sections.indices.compactMap { index in
            guard case .publications = profile.sections[index].content else { return nil }
            return SectionRequest(section: index)
        }
    }

    private mutating func document(
        _ name: String, _ node: YAMLNode, of profile: Profile, _ table: SectionTable
    ) -> DocumentRequest {
        var sections = (node["sections"]?.items ?? []).compactMap { sectionRequest($0, table, of: profile) }
        if node["sections"] == nil {
            sections = name == "publications" ? publicationSections(of: profile) : []
            if sections.isEmpty { sections = profile.sections.indices.map(SectionRequest.init) }
        }
        var request = DocumentRequest(name: name, sections: sections)
        request.title = inline(node["title"])
        request.style = node["style"]?.text
        request.language = node["language"]?.text
        request.frontMatter = text(node["front-matter"])
        if node.pairs != nil { request.options = StyleOptionsDecoder.decode(node) }
        reportUnknownRoles(node["marks"]?["signs"])
        reportUnknownRoles(node["legend"]?["wording"])
        return request
    }

    /// Signs and wordings of roles that nobody can have.
    private mutating func reportUnknownRoles(_ node: YAMLNode?) {
        for pair in node?.pairs ?? [] { _ = declaredRole(pair.key) }
    }

    private mutating func sectionRequest(
        _ node: YAMLNode, _ sections: SectionTable, of profile: Profile
    ) -> SectionRequest? {
        guard let named = node.pairs == nil ? node : node["section"], let name = named.text else { return nil }
        guard let index = sections.index(named: name) else {
            reportUnknownSection(name, at: named, sections)
            return nil
        }
        var request = SectionRequest(section: index)
        guard node.pairs != nil else { return request }
        if let title = node["title"] { request.title = inline(title) }
        if let condition = node["where"] { request.selection = selection(condition) }
        reportUselessOptions(node, profile.sections[index].content)
        let options = StyleOptionsDecoder.decode(node)
        request.grouping = options.grouping
        request.numbering = options.numbering
        request.order = options.order
        request.etAl = options.etAl
        request.limit = node["limit"]?.text.flatMap { Int($0) }
        return request
    }

    private mutating func reportUnknownSection(_ name: String, at node: YAMLNode, _ sections: SectionTable) {
        let nearest = suggestions.nearest(name, among: sections.names).map { "Did you mean “\($0.shortened)”? " } ?? ""
        report(
            "unknown-section", "no section is called “\(name.shortened)”", at: tree.range(of: node),
            help: nearest + "The sections are: \(sections.listed).")
    }
}
