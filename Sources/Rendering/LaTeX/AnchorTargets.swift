import DocumentTree

extension Document {
    /// The anchors that links of this document lead to.
    var anchorTargets: Set<String> {
        var targets: Set<String> = []
        for block in blocks { block.collectTargets(in: &targets) }
        return targets
    }
}

extension Block {
    fileprivate func collectTargets(in targets: inout Set<String>) {
        switch self {
        case .section(let section):
            for inlines in [section.label, section.heading, section.note] { inlines.collectTargets(in: &targets) }
            for block in section.blocks { block.collectTargets(in: &targets) }
        case .paragraph(let inlines, _), .legend(let inlines), .figure(_, let inlines):
            inlines.collectTargets(in: &targets)
        case .list(let list):
            for item in list.items { for block in item { block.collectTargets(in: &targets) } }
        case .entries(let list):
            for entry in list.entries {
                for inlines in [entry.label, entry.aside, entry.figureBadge] { inlines.collectTargets(in: &targets) }
                for block in entry.blocks { block.collectTargets(in: &targets) }
            }
        case .disclosure(let label, let blocks, _):
            label.collectTargets(in: &targets)
            for block in blocks { block.collectTargets(in: &targets) }
        case .quote(let blocks):
            for block in blocks { block.collectTargets(in: &targets) }
        case .code, .thematicBreak, .raw: break
        }
    }
}

extension [Inline] {
    fileprivate func collectTargets(in targets: inout Set<String>) {
        for inline in self {
            switch inline {
            case .link(let destination, let inner):
                if destination.text.hasPrefix("#") { targets.insert(String(destination.text.dropFirst())) }
                inner.collectTargets(in: &targets)
            case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner),
                .superscript(let inner), .subscript(let inner), .span(_, let inner):
                inner.collectTargets(in: &targets)
            case .badge(let badge):
                if let text = badge.destination?.text, text.hasPrefix("#") { targets.insert(String(text.dropFirst())) }
            case .text, .code, .image, .mark, .softBreak, .lineBreak: break
            }
        }
    }
}
