import CSLStyle

extension CompiledStyle {
    /// `collapse="citation-number"`: `[1]–[3]` for three numbers or more that follow each other, where nothing but the number
    /// differs.
    func collapseNumbers(_ items: inout [JoinedCite]) {
        hideRanges(of: 0..<items.count, &items) { left, right in
            left.cite.isPlainNumber && right.cite.isPlainNumber
                && left.cite.state.citationNumber + 1 == right.cite.state.citationNumber
                && left.output.text(without: .citationNumber) == right.output.text(without: .citationNumber)
        }
        for index in items.indices.dropFirst() where items[index].delimiter != nil { items[index].isCollapsed = true }
    }
}

extension RenderedCite {
    /// Whether it has a number and nothing of the writer's.
    fileprivate var isPlainNumber: Bool {
        !hasLocator && cite.prefix.isEmpty && cite.suffix.isEmpty && output.range(of: .citationNumber) != nil
    }
}
