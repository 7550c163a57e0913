import DocumentTree

extension Sequence where Element == Inline {
    /// The works mentioned, in order.
    var mentionedIDs: [String] { flatMap(\.mentionedIDs) }
}

extension Sequence where Element == Block {
    /// The works mentioned, in order.
    var mentionedIDs: [String] { flatMap(\.mentionedIDs) }
}

extension Inline {
    fileprivate var mentionedIDs: [String] {
        switch self {
        case .span(.mention(let id), _): [id]
        case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner),
            .superscript(let inner), .subscript(let inner), .link(_, let inner), .span(_, let inner):
            inner.mentionedIDs
        case .text, .code, .image, .badge, .mark, .softBreak, .lineBreak: []
        }
    }
}

extension Block {
    fileprivate var mentionedIDs: [String] {
        switch self {
        case .section(let section): section.heading.mentionedIDs + section.blocks.mentionedIDs
        case .paragraph(let inlines, _), .legend(let inlines), .figure(_, let inlines): inlines.mentionedIDs
        case .list(let list): list.items.flatMap(\.mentionedIDs)
        case .entries(let list): list.entries.flatMap(\.blocks.mentionedIDs)
        case .disclosure(let label, let blocks, _): label.mentionedIDs + blocks.mentionedIDs
        case .quote(let blocks): blocks.mentionedIDs
        case .code, .thematicBreak, .raw: []
        }
    }
}
