import AuthorMarkup
import Bibliography
import DocumentTree
import SourceDiagnostics
import YAMLTree

extension ProfileDecoder {
    /// An author with its place in the file.
    private struct Found {
        let contributor: Contributor
        let node: YAMLNode
        let range: Range<Int>
    }

    /// An author line, or a list of authors.
    mutating func contributors(_ node: YAMLNode?, areAuthors: Bool) -> ContributorList {
        guard let node else { return ContributorList() }
        var found: [Found] = []
        var endsWithOthers = false
        if let items = node.items {
            for item in items { read(item, isSingleName: true, into: &found, &endsWithOthers) }
        } else {
            read(node, isSingleName: false, into: &found, &endsWithOthers)
        }
        var contributors = found.map(\.contributor)
        markSelf(in: &contributors, found, areAuthors: areAuthors)
        return ContributorList(contributors, endsWithOthers: endsWithOthers)
    }

    private mutating func read(
        _ node: YAMLNode, isSingleName: Bool, into found: inout [Found], _ endsWithOthers: inout Bool
    ) {
        let line = node.pairs == nil ? node : node["name"]
        guard let line, let text = line.text else { return }
        reportCut(line)
        guard !reportCurlyQuotes(around: text, line) else { return }
        let reading = AuthorListParser.parse(text, signs: signs, isSingleName: isSingleName)
        report(reading.problems, in: line)
        let moreRoles = items(node["roles"]).compactMap { declaredRole($0) }
        let url = url(node["url"])?.text
        for author in reading.authors {
            var contributor = contributor(author, moreRoles)
            if let url { contributor.url = url }
            found.append(Found(contributor: contributor, node: line, range: author.range))
        }
        endsWithOthers = endsWithOthers || reading.endsWithOthers
    }

    private mutating func report(_ problems: [AuthorMarkupProblem], in line: YAMLNode) {
        let placed = problems.map { (problem: $0, place: place(of: $0.range, in: line)) }
        authorProblems.report(placed, in: &diagnostics)
    }

    private func contributor(_ author: ParsedAuthor, _ moreRoles: [Role.ID]) -> Contributor {
        let person = people.person(named: author.name)
        var ids: [Role.ID] = []
        for sign in author.signs {
            if let id = roles.bySign[sign.sign], !ids.contains(id) { ids.append(id) }
        }
        for id in moreRoles where !ids.contains(id) { ids.append(id) }
        if let id = person?.role, !ids.contains(id) { ids.append(id) }
        return Contributor(name: author.name, roles: ids, url: person?.url)
    }

    /// Everything behind ` #` is lost to YAML: an author line that was cut in this way is an error.
    private mutating func reportCut(_ node: YAMLNode) {
        guard let comment = tree.comment(behind: node) else { return }
        report(
            "cut-by-comment", "everything behind “ #” is a comment in YAML: these authors are lost", at: comment,
            help: "Put the author line in quotes: authors: \"\(text(node).shortened) #…\". "
                + "If it is a comment, move it to a line of its own.")
    }

    /// `“Ann Lee, Bo Xu”`: the quotation marks of a word processor quote nothing in YAML and would be printed.
    private mutating func reportCurlyQuotes(around text: String, _ node: YAMLNode) -> Bool {
        guard let first = text.first, "“”„‟«»‘’".contains(first), let last = text.last else { return false }
        let inner = text.dropFirst()
        guard "“”‟«»’".contains(last) || !inner.contains(where: { "”“»«’".contains($0) }) else { return false }
        report(
            "curly-quotes", "a curly quotation mark quotes nothing here: it would be printed as part of a name",
            at: place(of: 0..<String(first).utf8.count, in: node),
            help:
                "Put straight quotation marks around the author line: authors: \"Ann Lee, Bo Xu\". Word processors turn them."
        )
        return true
    }

    /// `Chen Wei` in the profile of Wei Chen: each spelling is reported once, where it stands first.
    private mutating func noteInOtherOrder(_ name: String, _ part: Range<Int>, _ node: YAMLNode) {
        guard namesInOtherOrder.insert(name).inserted else { return }
        report(
            "self-in-other-order", "“\(name.shortened)” may be you, or somebody else", at: place(of: part, in: node),
            severity: .warning,
            help:
                "If it is you, add this spelling: `also: [\(name.shortened)]`. It is taken for another person until then."
        )
    }

    private mutating func markSelf(in contributors: inout [Contributor], _ found: [Found], areAuthors: Bool) {
        if areAuthors, !contributors.isEmpty { authorLists.read += 1 }
        switch selfMatcher.find(in: contributors.map(\.name)) {
        case .none: break
        case .inOtherOrder(let indices):
            if areAuthors { authorLists.withSelf += 1 }
            for index in indices {
                noteInOtherOrder(contributors[index].name.asWritten, found[index].range, found[index].node)
            }
        case .one(let index):
            contributors[index].isSelf = true
            if areAuthors { authorLists.withSelf += 1 }
        case .ambiguous(let indices):
            if areAuthors { authorLists.withSelf += 1 }
            let places = indices.map { place(of: found[$0].range, in: found[$0].node) }
            guard let first = places.first else { return }
            let name = contributors[indices[0]].name.asWritten
            report(
                "namesake", "two of these authors may be you: “\(name.shortened)” is one", at: first,
                notes: places.dropFirst().map { Diagnostic.Note("and this is another", at: .range($0)) },
                help: "Write your own name in full here, in a spelling that `name` or `also` has and the other has not."
            )
        }
    }
}
