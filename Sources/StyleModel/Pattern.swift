/// A line of an entry with places for its fields: `{authors}. **{title}**[, *{venue}*][, {pages}].`
///
/// `{field}` is a field, `{field|format}` one with a format; `{term:in}` is a word of the document's language; `[…]` is printed only if one of the fields in it has a value;
/// `*…*`, `**…**` and `***…***` are emphasis, strong and both, as in Markdown. A backslash takes the next character as it is.
public struct Pattern: Sendable, Equatable {
    public enum Node: Sendable, Equatable {
        case text(String)
        case field(String, format: String)
        /// A word of the document's language, by its CSL name.
        case term(String, format: String)
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
    package var fieldsWithFormats: [(name: String, format: String)] {
        leaves.compactMap { if case .field(let name, let format) = $0 { (name, format) } else { nil } }
    }

    /// Every term named, in order, with the format behind it.
    package var termsWithFormats: [(name: String, format: String)] {
        leaves.compactMap { if case .term(let name, let format) = $0 { (name, format) } else { nil } }
    }

    private var leaves: [Node] { nodes.flatMap(\.leaves) }
}

extension Pattern.Node {
    fileprivate var leaves: [Pattern.Node] {
        switch self {
        case .text, .field, .term: [self]
        case .optional(let inner), .emphasis(let inner), .strong(let inner): inner.flatMap(\.leaves)
        }
    }
}
