import Bibliography
import DocumentTree
import YAMLTree

extension ProfileDecoder {
    /// A publication or a project; its identifier is empty where the file gives none.
    mutating func work(_ node: YAMLNode, isProject: Bool) -> Work {
        let type = node["type"]?.text.flatMap(WorkType.init) ?? (isProject ? .software : .article)
        var work = Work(id: text(node["id"]), type: type)
        work.title = inline(node["title"])
        work.titleShort = inline(node["short"])
        work.titleNote = inline(node["title-note"])
        let listsWithSelf = authorLists.withSelf
        work.authors = contributors(node["authors"], areAuthors: true)
        work.editors = contributors(node["editors"], areAuthors: false)
        work.venues = items(node["venue"]).map { venue($0) }
        work.date = date(node["date"])
        readPlace(node, into: &work)
        work.links = links(node["links"])
        work.badges = badges(node)
        work.abstract = blocks(node["abstract"])
        work.summary = blocks(node["summary"])
        work.note = inline(node["note"])
        work.image = image(node["image"])
        work.isSelected = boolean(node["selected"]) ?? false
        work.tags = texts(node["tags"])
        work.language = text(node["language"])
        readVariables(node["csl"], into: &work)
        if !isProject, node["authors"] == nil, node["editors"] == nil { worksWithoutAuthors.append(node) }
        if !isProject, authorLists.withSelf == listsWithSelf { noteWithoutSelf(work, node["authors"]) }
        return work
    }

    /// What a work has in CSL's own variables.
    private mutating func readVariables(_ node: YAMLNode?, into work: inout Work) {
        for pair in node?.pairs ?? [] {
            let value = text(pair.value)
            guard let variable = Variable(pair.name), !value.isEmpty else { continue }
            switch variable {
            case .text(let variable): work.variables[variable] = [.text(value)]
            case .name(let variable): work.variables[variable] = contributors(pair.value, areAuthors: false)
            case .date(let variable): work.variables[variable] = ReferenceDate(raw: value)
            }
        }
    }

    /// A list that ends in "et al." may well have the person in its rest.
    private mutating func noteWithoutSelf(_ work: Work, _ node: YAMLNode?) {
        guard let node, !work.authors.contributors.isEmpty, !work.authors.endsWithOthers,
            !work.editors.contributors.contains(where: \.isSelf)
        else { return }
        listsWithoutSelf.append(node)
    }

    private mutating func readPlace(_ node: YAMLNode, into work: inout Work) {
        work.volume = text(node["volume"])
        work.issue = text(node["issue"])
        work.pages = text(node["pages"])
        work.number = text(node["number"])
        work.edition = text(node["edition"])
        work.genre = text(node["genre"])
        work.publisher = text(node["publisher"])
        work.publisherPlace = text(node["publisher-place"])
        work.status = inline(node["status"])
        work.presentation = inline(node["presentation"])
        work.awards = items(node["award"]).map { inline($0) }
        work.citations = text(node["citations"])
        work.doi = Identifiers.doi(text(node["doi"]))
        work.arxiv = Identifiers.arxiv(text(node["arxiv"]))
        work.isbn = text(node["isbn"])
        work.url = url(node["url"])
    }

    private mutating func venue(_ node: YAMLNode) -> Venue {
        guard node.pairs != nil else { return Venue(name: inline(node)) }
        return Venue(
            name: inline(node["name"]), short: text(node["short"]), year: node["year"]?.text.flatMap { Int($0) },
            url: url(node["url"]))
    }

    private func badges(_ node: YAMLNode) -> [Badge] {
        var badges = (node["badges"]?.items ?? []).map { badge in
            Badge(
                kind: badge["kind"]?.text.flatMap(Badge.Kind.init) ?? .resource, text: text(badge["text"]),
                destination: url(badge["url"]), image: url(badge["image"]))
        }
        if let repository = node["repository"]?.text {
            badges.append(
                Badge(
                    kind: .stars, text: repository, destination: LinkDestination("https://github.com/" + repository),
                    image: LinkDestination("https://img.shields.io/github/stars/\(repository)?style=social")))
        }
        return badges
    }
}
