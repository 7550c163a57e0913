import Surfaces

/// A value of a TOML text, with its place.
struct TOMLNode {
    enum Content {
        /// Strings with their escapes undone; numbers, dates and truth values as they are written.
        case text(SurfaceText)
        case list([TOMLNode])
        case table([TOMLMember])
    }
    var content: Content
    var range: Range<Int>

    /// The members of a table, in the order of the text; empty for other values.
    var members: [TOMLMember] {
        if case .table(let members) = content { members } else { [] }
    }

    var items: [TOMLNode]? {
        if case .list(let items) = content { items } else { nil }
    }

    var text: SurfaceText? {
        if case .text(let text) = content { text } else { nil }
    }

    var isTable: Bool {
        if case .table = content { true } else { false }
    }
}

/// A key and its value.
struct TOMLMember {
    var name: String
    var nameRange: Range<Int>
    var value: TOMLNode
}

/// What stands under one header: `[links]`, `[[links]]`.
struct TOMLSection {
    /// Empty for what stands before the first header.
    var path: [String]
    var pathRange: Range<Int>
    /// Whether it is one more item of a list of tables.
    var isItem: Bool
    var members: [TOMLMember] = []
}

extension TOMLNode {
    /// A table of sections that lie in it; each level takes one name off their paths.
    init(_ sections: ArraySlice<TOMLSection>, level: Int, _ range: Range<Int>) {
        var members: [TOMLMember] = []
        var order: [String] = []
        var groups: [String: [TOMLSection]] = [:]
        for section in sections {
            guard section.path.count > level else {
                members += section.members
                continue
            }
            if groups[section.path[level]] == nil { order.append(section.path[level]) }
            groups[section.path[level], default: []].append(section)
        }
        for name in order {
            let group = groups[name] ?? []
            guard let first = group.first else { continue }
            members.append(
                TOMLMember(
                    name: name, nameRange: first.pathRange,
                    value: Self.value(of: group, level: level + 1, first.pathRange)))
        }
        self.init(content: .table(members), range: range)
    }

    /// One table, or one for each time that its header stands in double brackets.
    private static func value(of group: [TOMLSection], level: Int, _ range: Range<Int>) -> TOMLNode {
        let starts = group.indices.filter { group[$0].isItem && group[$0].path.count == level }
        guard let first = starts.first else { return TOMLNode(group[...], level: level, range) }
        let ends = starts.dropFirst() + [group.count]
        let items = zip(starts, ends).map { TOMLNode(group[$0..<$1], level: level, group[$0].pathRange) }
        return TOMLNode(content: .list(items), range: group[first].pathRange)
    }
}
