import CSLStyle
import DocumentTree

extension CompiledStyle {
    /// The cites of a citation joined: grouped and collapsed as the style wants it, with delimiters between them, and each
    /// with its own prefix and suffix.
    func joined(_ cites: [RenderedCite]) -> Output {
        var items = cites.filter { !$0.output.isEmpty }.map { JoinedCite($0) }
        switch style.citation.collapse {
        case .citationNumber: collapseNumbers(&items)
        case .year, .yearSuffix, .yearSuffixRanged:
            group(&items)
            collapseYears(&items)
        case nil: if style.citation.citeGroupDelimiter != nil { group(&items) }
        }
        var output = Output()
        for (index, item) in items.enumerated() where !item.isHidden {
            if !output.isEmpty { output.append(affix: delimiter(before: index, items)) }
            output.append(citePrefix: item.cite.cite.prefix)
            output.pieces += item.output.pieces
            output.append(citeSuffix: item.cite.cite.suffix)
        }
        return output
    }

    /// What stands before a cite that is not the first: nothing where the writer has put punctuation there.
    private func delimiter(before index: Int, _ items: [JoinedCite]) -> String {
        if let first = items[index].cite.cite.prefix.plainText().utf8.first, PunctuationTable.isSign(first) {
            return ""
        }
        let options = style.citation
        let usual = citation.layout.delimiter ?? ""
        if let last = items[index - 1].cite.cite.suffix.plainText().utf8.last, PunctuationTable.isSign(last) {
            return usual.isEmpty ? "" : " "
        }
        if let delimiter = items[index].delimiter { return delimiter }
        if items[index].isCollapsed || items[index].followsGroup {
            if items[index - 1].cite.hasLocator { return options.afterCollapseDelimiter ?? usual }
            return options.citeGroupDelimiter
                ?? (style.styleClass == .inText && items[index].isCollapsed ? ", " : usual)
        }
        // The first cite counts as collapsed, like the last of a group; but not the first of numbers.
        let isFirst = index == 1 && options.collapse != .citationNumber
        let isBehindGroup = isFirst || items[index - 1].isCollapsed
        return isBehindGroup ? options.afterCollapseDelimiter ?? usual : usual
    }

    /// Cite grouping: cites with the same names stand together, at the place of the first of them. Cites in the writer's own
    /// order are not moved: only neighbours are grouped.
    private func group(_ items: inout [JoinedCite]) {
        var places: [String: Int] = [:]
        var groups: [[JoinedCite]] = []
        for item in items {
            guard let names = item.names else {
                groups.append([item])
                continue
            }
            if let place = places[names], place == groups.count - 1 || !style.citation.sort.isEmpty {
                var member = item
                member.followsGroup = item.cite.cite.prefix.isEmpty
                groups[place].append(member)
            } else {
                places[names] = groups.count
                groups.append([item])
            }
        }
        items = groups.flatMap { $0 }
    }
}

/// A cite between its evaluation and the citation's text.
struct JoinedCite {
    let cite: RenderedCite
    var output: Output
    /// What its names read; `nil` for a cite without names.
    let names: String?
    /// Whether it has the names of the cite before it.
    var followsGroup = false
    /// Whether something was left out that the cite before it has too.
    var isCollapsed = false
    /// Whether nothing of it is printed: it lies within a range.
    var isHidden = false
    /// What stands before it, if that is nothing usual.
    var delimiter: String?

    init(_ cite: RenderedCite) {
        self.cite = cite
        output = cite.output
        names = cite.output.text(of: .names)
    }
}

extension RenderedCite {
    var hasLocator: Bool { !cite.locator.isEmpty }
}
