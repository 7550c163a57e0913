/// A line of an entry with places for its fields: `{authors}. **{title}**[, *{venue}*][, {pages}].`
///
/// `{field}` is a field, `{field|format}` one with a format; `[…]` is printed only if one of the fields in it has a value;
/// `*…*`, `**…**` and `***…***` are emphasis, strong and both, as in Markdown. A backslash takes the next character as it is.
public struct Pattern: Sendable, Equatable {
    public indirect enum Node: Sendable, Equatable {
        case text(String)
        case field(String, format: String)
        case optional([Node])
        case emphasis([Node])
        case strong([Node])
    }
    public var nodes: [Node]

    public init(nodes: [Node] = []) { self.nodes = nodes }

    public var isEmpty: Bool { nodes.isEmpty }

    /// Every field named, in order.
    public var fields: [String] { fieldsWithFormats.map(\.name) }

    /// Every field named, in order, with the format behind it; an empty one for none.
    package var fieldsWithFormats: [(name: String, format: String)] { nodes.flatMap(\.fields) }
}

extension Pattern.Node {
    fileprivate var fields: [(name: String, format: String)] {
        switch self {
        case .text: []
        case .field(let name, let format): [(name, format)]
        case .optional(let inner), .emphasis(let inner), .strong(let inner): inner.flatMap(\.fields)
        }
    }
}
