/// Looks at all parts of a document, in the order of the text: `document.accept(&visitor)`.
///
/// For those who have to know something of a whole document before its first line is printed. A visitor implements what it
/// looks for; what is within a part is visited after it.
package protocol DocumentVisitor {
    mutating func visit(_ block: Block)
    mutating func visit(_ entry: Entry)
    mutating func visit(_ inline: Inline)
}

extension DocumentVisitor {
    package mutating func visit(_ block: Block) {}
    package mutating func visit(_ entry: Entry) {}
    package mutating func visit(_ inline: Inline) {}
}

extension Document {
    /// Shows everything to a visitor: the running text of the header, and all blocks.
    package func accept(_ visitor: inout some DocumentVisitor) {
        header.headline.accept(&visitor)
        header.subtitle.accept(&visitor)
        blocks.accept(&visitor)
    }
}

extension [Block] {
    package func accept(_ visitor: inout some DocumentVisitor) {
        for block in self { block.accept(&visitor) }
    }
}

extension [Inline] {
    fileprivate func accept(_ visitor: inout some DocumentVisitor) {
        for inline in self {
            visitor.visit(inline)
            inline.children?.accept(&visitor)
        }
    }
}

extension Block {
    fileprivate func accept(_ visitor: inout some DocumentVisitor) {
        visitor.visit(self)
        switch self {
        case .section(let section):
            section.label.accept(&visitor)
            section.heading.accept(&visitor)
            section.note.accept(&visitor)
            section.blocks.accept(&visitor)
        case .paragraph(let inlines, _), .legend(let inlines), .figure(_, let inlines): inlines.accept(&visitor)
        case .list(let list): for item in list.items { item.accept(&visitor) }
        case .entries(let list): for entry in list.entries { entry.accept(&visitor) }
        case .disclosure(let label, let blocks, _):
            label.accept(&visitor)
            blocks.accept(&visitor)
        case .quote(let blocks): blocks.accept(&visitor)
        case .code, .thematicBreak, .raw: break
        }
    }
}

extension Entry {
    fileprivate func accept(_ visitor: inout some DocumentVisitor) {
        visitor.visit(self)
        label.accept(&visitor)
        figureBadge.accept(&visitor)
        blocks.accept(&visitor)
        aside.accept(&visitor)
    }
}
