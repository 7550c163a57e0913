import DocumentTree

/// What has to be known of a whole document before its first line is printed.
enum DocumentScan {
    /// The identifiers that links lead to: `moe` of `#moe`.
    static func anchors(of blocks: [Block]) -> Set<String> {
        var anchors: Set<String> = []
        for block in blocks { addAnchors(of: block, to: &anchors) }
        return anchors
    }

    static func entryLists(of blocks: [Block]) -> [EntryList] {
        blocks.flatMap { block -> [EntryList] in
            switch block {
            case .entries(let list): [list]
            case .section(let section): entryLists(of: section.blocks)
            case .paragraph, .list, .disclosure, .figure, .quote, .code, .thematicBreak, .legend, .raw: []
            }
        }
    }

    private static func addAnchors(of block: Block, to anchors: inout Set<String>) {
        switch block {
        case .section(let section):
            addAnchors(of: section.label + section.heading + section.note, to: &anchors)
            for block in section.blocks { addAnchors(of: block, to: &anchors) }
        case .paragraph(let inlines, _), .legend(let inlines), .figure(_, let inlines):
            addAnchors(of: inlines, to: &anchors)
        case .list(let list): for block in list.items.joined() { addAnchors(of: block, to: &anchors) }
        case .entries(let list):
            for entry in list.entries {
                addAnchors(of: entry.label + entry.aside, to: &anchors)
                for block in entry.blocks { addAnchors(of: block, to: &anchors) }
            }
        case .disclosure(_, let blocks, _), .quote(let blocks):
            for block in blocks { addAnchors(of: block, to: &anchors) }
        case .code, .thematicBreak, .raw: break
        }
    }

    private static func addAnchors(of inlines: [Inline], to anchors: inout Set<String>) {
        for inline in inlines {
            switch inline {
            case .link(let destination, let inner):
                if destination.text.hasPrefix("#") { anchors.insert(String(destination.text.dropFirst())) }
                addAnchors(of: inner, to: &anchors)
            case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner),
                .superscript(let inner), .subscript(let inner), .span(_, let inner):
                addAnchors(of: inner, to: &anchors)
            case .text, .code, .image, .badge, .mark, .softBreak, .lineBreak: break
            }
        }
    }
}
