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
        return pairs.map { document($0.name, $0.value, of: profile) }
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

    private mutating func document(_ name: String, _ node: YAMLNode, of profile: Profile) -> DocumentRequest {
        var sections = (node["sections"]?.items ?? []).compactMap { sectionRequest($0, of: profile) }
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
        return request
    }

    private mutating func sectionRequest(_ node: YAMLNode, of profile: Profile) -> SectionRequest? {
        guard let named = node.pairs == nil ? node : node["section"], let name = named.text else { return nil }
        guard let index = profile.sections.firstIndex(named: name) else {
            reportUnknownSection(name, at: named, profile)
            return nil
        }
        var request = SectionRequest(section: index)
        guard node.pairs != nil else { return request }
        if let title = node["title"] { request.title = inline(title) }
        if let condition = node["where"] { request.selection = selection(condition) }
        let options = StyleOptionsDecoder.decode(node)
        request.grouping = options.grouping
        request.numbering = options.numbering
        request.order = options.order
        request.limit = node["limit"]?.text.flatMap { Int($0) }
        return request
    }

    private mutating func reportUnknownSection(_ name: String, at node: YAMLNode, _ profile: Profile) {
        let known = profile.sections.map(\.id)
        let titles = profile.sections.map { $0.title.plainText() }
        let nearest = NearestWord.find(name, among: known + titles).map { "Did you mean “\($0)”? " } ?? ""
        report(
            "unknown-section", "no section is called “\(name.shortened)”", at: tree.range(of: node),
            help: nearest + "The sections are: \(known.prefix(30).map { "“\($0)”" }.joined(separator: ", ")).")
    }
}

extension [ProfileSection] {
    /// By id first, then by title.
    fileprivate func firstIndex(named name: String) -> Int? {
        firstIndex { $0.id == name } ?? firstIndex { $0.title.plainText() == name }
    }
}
