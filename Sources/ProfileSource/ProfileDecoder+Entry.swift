import DocumentTree
import ProfileModel
import StyleModel
import YAMLTree

extension ProfileDecoder {
    /// An entry; a bare line is its `text`.
    mutating func entry(_ node: YAMLNode) -> ProfileEntry {
        var entry = ProfileEntry()
        guard let pairs = node.pairs else {
            entry.fields[.text] = inline(node)
            return entry
        }
        for pair in pairs where !pair.value.isEmpty {
            if let field = EntryField(rawValue: pair.name) { entry.fields[field] = inline(pair.value) }
        }
        entry.date = date(node["date"])
        entry.url = url(node["url"])
        entry.links = links(node["links"])
        entry.details = blocks(node["details"])
        entry.items = items(node["items"]).map { inline($0) }
        entry.tags = texts(node["tags"])
        entry.isSelected = boolean(node["selected"]) ?? false
        return entry
    }
}

extension EntryKind {
    /// The kind that a section declares; else the one that the first telling field of its entries shows.
    init(of entries: [YAMLNode], declared: String?) {
        if let kind = declared.flatMap(EntryKind.init) {
            self = kind
            return
        }
        for entry in entries {
            if let kind = Self.signs.first(where: { entry[$0.field] != nil })?.kind {
                self = kind
                return
            }
        }
        self = Self.areNews(entries) ? .news : .other
    }

    /// The fields in which kinds differ, the most telling first.
    private static let signs: [(field: String, kind: EntryKind)] = [
        ("degree", .education), ("position", .positions), ("event", .talks), ("funder", .grants), ("service", .service),
        ("course", .teaching), ("student", .supervision), ("award", .awards), ("body", .awards),
    ]

    /// Lines of text, with dates.
    private static func areNews(_ entries: [YAMLNode]) -> Bool {
        let areLines = entries.allSatisfy { entry in
            guard let pairs = entry.pairs else { return true }
            return pairs.allSatisfy { $0.name == "text" || $0.name == "date" }
        }
        return areLines && entries.contains { $0["date"] != nil }
    }
}
