import Bibliography
import DocumentTree
import StyleModel

/// A source of fields some of which hold blocks.
protocol BlockFieldSource: FieldSource {
    var settings: DocumentSettings { get }
    func blocks(of field: String) -> [Block]?
}

extension BlockFieldSource {
    var terms: Terms { settings.terms }

    /// A value with the words of the document's language around it: `Role: principal investigator`.
    func labelled(_ value: [Inline], as label: Terms.Label, isSeveral: Bool = false) -> [Inline] {
        guard !value.isEmpty else { return [] }
        let words = terms.words(around: label, isSeveral: isSeveral)
        return (words.before.isEmpty ? [] : [.text(words.before)]) + value
            + (words.behind.isEmpty ? [] : [.text(words.behind)])
    }
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
            return Self.lines(blocks, role: role, foldedAs: format == "folded" ? source.settings.terms.abstract : nil)
        }
        let inlines = pattern.filled(from: source)
        return inlines.isEmpty ? [] : [.paragraph(inlines, role: role)]
    }

    /// A field of blocks: shown, or folded under a title (`{abstract|folded}`).
    private static func lines(_ blocks: [Block], role: LineRole, foldedAs title: String?) -> [Block] {
        guard !blocks.isEmpty else { return [] }
        let lines = blocks.map { block in
            if case .paragraph(let inlines, _) = block { Block.paragraph(inlines, role: role) } else { block }
        }
        return title.map { [.disclosure(label: [.text($0)], lines, isOpen: false)] } ?? lines
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
