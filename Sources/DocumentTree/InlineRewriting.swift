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
    /// with the inlines within it. What has nothing to replace is not built anew.
    public func rewritten(_ replacement: (Inline) -> [Inline]?) -> [Inline] { changed(replacement) ?? self }

    fileprivate func changed(_ replacement: (Inline) -> [Inline]?) -> [Inline]? {
        replacingElements { inline in
            replacement(inline) ?? inline.children?.changed(replacement).map { [inline.around($0)] }
        }
    }
}

extension [Block] {
    /// The blocks with the inlines of their prose and entries rewritten; legends and badges stay as they are.
    public func rewritten(_ replacement: (Inline) -> [Inline]?) -> [Block] { changed(replacement) ?? self }

    fileprivate func changed(_ replacement: (Inline) -> [Inline]?) -> [Block]? {
        replacingElements { block in block.changed(replacement).map { [$0] } }
    }
}

extension Block {
    fileprivate func changed(_ replacement: (Inline) -> [Inline]?) -> Block? {
        switch self {
        case .section(let section): section.changed(replacement).map(Block.section)
        case .paragraph(let inlines, let role): inlines.changed(replacement).map { .paragraph($0, role: role) }
        case .list(let list):
            list.items.replacingElements { item in item.changed(replacement).map { [$0] } }.map { items in
                .list(List(marker: list.marker, isTight: list.isTight, items: items))
            }
        case .entries(let list):
            list.entries.replacingElements { entry in entry.changed(replacement).map { [$0] } }.map { entries in
                .entries(EntryList(layout: list.layout, entries: entries, bibliography: list.bibliography))
            }
        case .disclosure(let label, let blocks, let isOpen):
            either(label.changed(replacement), or: blocks.changed(replacement)) { newLabel, newBlocks in
                .disclosure(label: newLabel ?? label, newBlocks ?? blocks, isOpen: isOpen)
            }
        case .figure(let image, let caption): caption.changed(replacement).map { .figure(image, caption: $0) }
        case .quote(let blocks): blocks.changed(replacement).map(Block.quote)
        case .code, .thematicBreak, .legend, .raw: nil
        }
    }
}

extension Section {
    fileprivate func changed(_ replacement: (Inline) -> [Inline]?) -> Section? {
        let newHead = either(heading.changed(replacement), or: note.changed(replacement)) {
            ($0 ?? heading, $1 ?? note)
        }
        return either(newHead, or: blocks.changed(replacement)) { newHead, newBlocks in
            var section = self
            (section.heading, section.note) = newHead ?? (heading, note)
            section.blocks = newBlocks ?? blocks
            return section
        }
    }
}

extension Entry {
    fileprivate func changed(_ replacement: (Inline) -> [Inline]?) -> Entry? {
        let newMargins = either(label.changed(replacement), or: aside.changed(replacement)) {
            ($0 ?? label, $1 ?? aside)
        }
        return either(newMargins, or: blocks.changed(replacement)) { newMargins, newBlocks in
            var entry = self
            (entry.label, entry.aside) = newMargins ?? (label, aside)
            entry.blocks = newBlocks ?? blocks
            return entry
        }
    }
}

/// Puts two parts together of which one at least has changed; `nil` where both are as they were.
private func either<First, Second, Result>(
    _ first: First?, or second: Second?, _ combine: (First?, Second?) -> Result
) -> Result? {
    first == nil && second == nil ? nil : combine(first, second)
}

extension Array {
    /// The array with some elements replaced; `nil` where none is, and nothing was copied.
    fileprivate func replacingElements(_ replacement: (Element) -> [Element]?) -> [Element]? {
        var result: [Element]?
        for index in indices {
            guard let new = replacement(self[index]) else {
                result?.append(self[index])
                continue
            }
            if result == nil { result = Array(self[..<index]) }
            result?.append(contentsOf: new)
        }
        return result
    }
}
