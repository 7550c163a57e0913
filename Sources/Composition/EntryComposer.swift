import Bibliography
import DocumentTree
import StyleModel

/// A source of fields some of which hold blocks.
protocol BlockFieldSource: FieldSource {
    func blocks(of field: String) -> [Block]?
}

extension WorkFields: BlockFieldSource {}
extension EntryFields: BlockFieldSource {}

extension EntryPattern {
    /// The lines of an entry from top to bottom; lines without content are left out.
    func blocks(from source: some BlockFieldSource) -> [Block] {
        lines.flatMap { $0.blocks(from: source) }
    }
}

extension LinePattern {
    fileprivate func blocks(from source: some BlockFieldSource) -> [Block] {
        let role = LineRole(rawValue: name) ?? .details
        if pattern.nodes.count == 1, case .field(let field, let format)? = pattern.nodes.first,
            let blocks = source.blocks(of: field)
        {
            return Self.lines(blocks, role: role, format: format)
        }
        let inlines = pattern.filled(from: source)
        return inlines.isEmpty ? [] : [.paragraph(inlines, role: role)]
    }

    /// A field of blocks: shown, or folded under its name (`{abstract|folded}`).
    private static func lines(_ blocks: [Block], role: LineRole, format: String) -> [Block] {
        guard !blocks.isEmpty else { return [] }
        let lines = blocks.map { block in
            if case .paragraph(let inlines, _) = block { Block.paragraph(inlines, role: role) } else { block }
        }
        guard format == "folded" else { return lines }
        return [.disclosure(label: [.text(role.rawValue.capitalizingFirst())], lines, isOpen: false)]
    }
}

extension EntryLayout {
    var documentLayout: EntryList.Layout {
        switch self {
        case .plain: .plain
        case .bulleted: .bulleted
        case .labelled: .labelled
        case .illustrated: .illustrated
        }
    }
}
