extension Inline {
    /// The inlines within this one; `nil` for one that has none.
    public var children: [Inline]? {
        switch self {
        case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner),
            .superscript(let inner), .subscript(let inner), .link(_, let inner), .span(_, let inner):
            inner
        case .text, .code, .image, .badge, .mark, .softBreak, .lineBreak: nil
        }
    }

    /// The same inline around other inlines.
    func around(_ inner: [Inline]) -> Inline {
        switch self {
        case .emphasis: .emphasis(inner)
        case .strong: .strong(inner)
        case .underline: .underline(inner)
        case .smallCaps: .smallCaps(inner)
        case .superscript: .superscript(inner)
        case .subscript: .subscript(inner)
        case .link(let destination, _): .link(destination, inner)
        case .span(let role, _): .span(role, inner)
        case .text, .code, .image, .badge, .mark, .softBreak, .lineBreak: self
        }
    }
}

extension [Inline] {
    /// The inlines with some of them replaced: the closure gives the replacement of an inline, or `nil` to keep it and go on
    /// with the inlines within it.
    public func rewritten(_ replacement: (Inline) -> [Inline]?) -> [Inline] {
        var result: [Inline] = []
        result.reserveCapacity(count)
        for inline in self {
            if let replaced = replacement(inline) {
                result += replaced
            } else if let inner = inline.children {
                result.append(inline.around(inner.rewritten(replacement)))
            } else {
                result.append(inline)
            }
        }
        return result
    }
}

extension [Block] {
    /// The blocks with the inlines of their prose and entries rewritten; legends, labels and badges stay as they are.
    public func rewritten(_ replacement: (Inline) -> [Inline]?) -> [Block] { map { $0.rewritten(replacement) } }
}

extension Block {
    func rewritten(_ replacement: (Inline) -> [Inline]?) -> Block {
        switch self {
        case .section(var section):
            section.heading = section.heading.rewritten(replacement)
            section.blocks = section.blocks.rewritten(replacement)
            return .section(section)
        case .paragraph(let inlines, let role): return .paragraph(inlines.rewritten(replacement), role: role)
        case .list(var list):
            list.items = list.items.map { $0.rewritten(replacement) }
            return .list(list)
        case .entries(var list):
            for index in list.entries.indices {
                list.entries[index].blocks = list.entries[index].blocks.rewritten(replacement)
            }
            return .entries(list)
        case .disclosure(let label, let blocks, let isOpen):
            return .disclosure(label: label.rewritten(replacement), blocks.rewritten(replacement), isOpen: isOpen)
        case .figure(let image, let caption): return .figure(image, caption: caption.rewritten(replacement))
        case .quote(let blocks): return .quote(blocks.rewritten(replacement))
        case .code, .thematicBreak, .legend, .raw: return self
        }
    }
}
