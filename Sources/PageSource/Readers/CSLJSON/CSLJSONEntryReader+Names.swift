import AuthorMarkup
import Bibliography
import JSONTree
import PageModel
import SourceDiagnostics
import Surfaces

extension CSLJSONEntryReader {
    mutating func readNames(
        _ node: JSONNode, _ variable: String, into list: inout ContributorList, _ line: inout AuthorLine?
    ) {
        guard let items = node.items else {
            report(
                "wrong-type", "`\(variable)` is a list of names, and \(node.kind) stands here", at: node.range,
                help: "Write [{\"family\": \"Lee\", \"given\": \"Ann\"}].")
            return
        }
        var result = AuthorLine(range: node.range, surface: .items(.plain))
        for item in items {
            guard let name = name(of: item) else {
                report(
                    item.members == nil ? "wrong-type" : "empty-name",
                    item.members == nil
                        ? "a name is expected here, and \(item.kind) stands here" : "this name is empty",
                    at: item.range,
                    help: "Write {\"family\": \"Lee\", \"given\": \"Ann\"}, or {\"literal\": \"The Group\"}.")
                continue
            }
            if name.literal.lowercased() == "others" || name.family.lowercased() == "others" {
                result.others = item.range
                continue
            }
            result.authors.append(marked(item) ?? author(name, item))
        }
        list = ContributorList(result)
        line = result
    }

    private func author(_ name: Name, _ item: JSONNode) -> LineAuthor {
        LineAuthor(name: name, text: name.asWritten, range: item.range, item: item.range)
    }

    private func name(of node: JSONNode) -> Name? {
        if let text = node.string { return NameParser.parse(text) }
        guard node.members != nil else { return nil }
        func part(_ key: String) -> String { node[key]?.text ?? "" }
        let literal = part("literal").isEmpty ? part("name") : part("literal")
        let (family, given) = (part("family"), part("given"))
        guard !family.isEmpty || !given.isEmpty else {
            return literal.isEmpty ? nil : Name(literal: literal, asWritten: literal)
        }
        let particles = (part("dropping-particle"), part("non-dropping-particle"))
        if particles == ("", ""), family.first?.isLowercase == true, !given.isEmpty {
            // Particles that stand with the family name, as Crossref gives them.
            return NameParser.parse("\(family), \(given)")
        }
        guard !family.isEmpty else { return Name(literal: given, asWritten: given) }
        let suffix = part("suffix")
        let hasComma = node["comma-suffix"].map { $0.content == .boolean(true) || $0.text == "1" } ?? false
        var name = Name(
            given: given, family: family, droppingParticle: particles.0, nonDroppingParticle: particles.1,
            suffix: suffix, hasCommaSuffix: hasComma, asWritten: "")
        name.asWritten = [given, particles.0, particles.1, family].filter { !$0.isEmpty }.joined(separator: " ")
        if !suffix.isEmpty { name.asWritten += (hasComma ? ", " : " ") + suffix }
        return name
    }

    /// A name with marks typed into its parts: `{"family": "Lee*", "given": "Ann"}`.
    private func marked(_ node: JSONNode) -> LineAuthor? {
        let keys = node["literal"] == nil ? ["family", "given"] : ["literal"]
        let parts = keys.compactMap { node[$0] }.filter { $0.string?.isEmpty == false }
        guard parts.contains(where: { $0.string?.utf8.last.map(Self.mayEndMark) ?? false }) else { return nil }
        var text = SurfaceText(sourceRange: node.range)
        for (index, part) in parts.enumerated() {
            let start = text.bytes.count
            if index > 0 {
                text.origins.append(
                    SurfaceText.Origin(start: start, source: part.range.lowerBound..<part.range.lowerBound))
                text.bytes += ", ".utf8
            }
            text.origins.append(SurfaceText.Origin(start: text.bytes.count, source: part.textRange))
            text.bytes += (part.string ?? "").utf8
        }
        let line = AuthorLineReader.read(items: [text], .plain)
        guard line.authors.count == 1, let author = line.authors.first, !author.marks.isEmpty else { return nil }
        return author
    }

    /// Whether a name that ends in this byte may have a mark: a sign or a digit of ASCII, or the end of another character.
    private static func mayEndMark(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || "*#+^~$&=|)".utf8.contains(byte)
    }

    /// `"custom": {"roles": {"Ann Lee": ["equal-contribution"]}}`
    mutating func readRoles(_ node: JSONNode, of entry: inout PageEntry) {
        guard let members = node.members else {
            report(
                "wrong-type", "`roles` is a group of names, and \(node.kind) stands here", at: node.range,
                help: "Write {\"Ann Lee\": [\"equal-contribution\"]}.")
            return
        }
        for member in members {
            let ids = (member.value.items ?? [member.value]).compactMap(\.string).map { Role.ID(rawValue: $0) }
            let names = entry.work.authors.contributors.map(\.name)
            guard let index = PersonIndex([(member.name, [])]).first(in: names) else {
                let nearest = suggestions.nearest(member.name, among: names.map(\.asWritten))
                report(
                    "unknown-author", "“\(member.name.prefix(60))” is not among the authors", at: member.nameRange,
                    severity: .warning,
                    help: nearest.map { "Did you mean “\($0)”?" } ?? "Write the name as it stands in the list.")
                continue
            }
            for id in ids where !entry.work.authors.contributors[index].roles.contains(id) {
                entry.work.authors.contributors[index].roles.append(id)
            }
        }
    }
}

extension PersonIndex {
    /// The first of the names that is one of these people's.
    fileprivate func first(in names: [Name]) -> Int? { names.firstIndex { index(of: $0) != nil } }
}
