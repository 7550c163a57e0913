import Bibliography
import ProfileModel
import YAMLTree

extension ProfileDecoder {
    /// `where`: a word, conditions that all hold, or a list of these.
    mutating func selection(_ node: YAMLNode) -> Selection {
        if let items = node.items { return .all(items.map { selection($0) }) }
        guard let pairs = node.pairs else { return word(node) ?? .all([]) }
        let conditions = pairs.filter { !$0.value.isEmpty }.compactMap { condition($0) }
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func condition(_ pair: YAMLPair) -> Selection? {
        let node = pair.value
        switch pair.name {
        case "selected": return boolean(node).map { $0 ? .selected : .not(.selected) }
        case "tag":
            let tags = texts(node).map(Selection.tag)
            return tags.count == 1 ? tags[0] : .all(tags)
        case "type":
            let types = texts(node).compactMap(WorkType.init).map(Selection.type)
            return types.count == 1 ? types[0] : .any(types)
        case "year": return node.text.flatMap(YearSpan.init).map { .years(from: $0.first, through: $0.last) }
        case "role": return word(node)
        case "any": return .any((node.items ?? []).map { selection($0) })
        case "not": return .not(selection(node))
        default: return nil
        }
    }

    private mutating func word(_ node: YAMLNode) -> Selection? {
        switch node.text {
        case nil: return nil
        case "selected": return .selected
        case "first-author": return .ownRole(.firstAuthor)
        case "last-author": return .ownRole(.lastAuthor)
        case let text?:
            let id = Role.ID(rawValue: text)
            if roles.contains(id) { return .ownRole(.marked(id)) }
            let others = ["selected", "first-author", "last-author"]
            reportUnknownRole(
                text, at: tree.range(of: node), others: others,
                otherwise: "Possible are: \(others.joined(separator: ", ")), \(roles.listed).")
            return nil
        }
    }
}
