import AuthorMarkup
import DocumentTree
import PageModel
import Surfaces

/// Finds sections, publications and legends in the tree of a document.
struct LaTeXPageBuilder {
    var page: SourcePage
    let layout: LaTeXLayout
    /// Sections that are not at their end, the highest first.
    var open: [Int] = []
    /// The level of the last heading that is a command, not only bold text.
    var commandLevel = 0
    var legends: [FoundLegend] = []
    /// For every section what its heading, or the one above it, says.
    var topics: [SectionTopic?] = []

    /// The entries that are no publications, and where they stand.
    var recordReader: LaTeXRecordReader

    struct FoundLegend {
        var statement: LegendStatement
        var section: Int?
        /// How many entries stand before it.
        var entryCount: Int
        var isInHeading: Bool
    }

    init(_ page: SourcePage, _ layout: LaTeXLayout) {
        self.page = page
        self.layout = layout
        recordReader = LaTeXRecordReader(layout)
    }

    mutating func read(_ document: LaTeXNode) { read(document.children) }

    mutating func finish() -> SourcePage {
        let end = layout.text.source(of: layout.text.count..<layout.text.count).upperBound
        closeSections(downTo: 0, at: max(end, layout.text.source(of: 0..<layout.text.count).upperBound))
        for legend in legends {
            page.legends.append(PageLegend(legend.statement, scope: scope(of: legend)))
        }
        page.legends.sort { $0.statement.range.lowerBound < $1.statement.range.lowerBound }
        return page
    }

    // MARK: The tree

    private mutating func read(_ nodes: [LaTeXNode]) {
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            let next = index + 1 < nodes.count ? nodes[index + 1] : nil
            if readRecord(node) {
                index += 1
                continue
            }
            switch node.kind {
            case .document, .item: read(node.children)
            case .heading(let level):
                commandLevel = level
                beginSection(surface(node.range), level: level)
            case .paragraph: readParagraph(node, next: next)
            case .list: readList(node)
            case .verbatim(let range):
                append(.code(String(decoding: layout.expanded.bytes[range], as: UTF8.self)))
            case .group(.entryStart):
                var end = index + 1
                while end < nodes.count, nodes[end].kind == .group(.continuation) { end += 1 }
                let whole = node.range.lowerBound..<max(node.range.upperBound, nodes[end - 1].range.upperBound)
                if !readEntry(whole, label: nil) {
                    for part in nodes[index..<end] { read(part.children) }
                }
                index = end - 1
            case .group: readGroup(node)
            }
            index += 1
        }
    }

    /// Takes a node that is an entry of a CV, or the list in one, in a section that lists no publications.
    private mutating func readRecord(_ node: LaTeXNode) -> Bool {
        guard let section = open.last, topics[section] == .others, node.kind == .paragraph || node.kind == .list else {
            return false
        }
        let place = surface(node.range).sourceRange.lowerBound
        switch recordReader.read(at: place, in: page.sections[section].title.text) {
        case .first(let record): page.sections[section].records.append(record)
        case .rest:
            guard case .list = node.kind, let last = page.sections[section].records.indices.last else { return true }
            for item in node.children {
                let text = surface(item.range)
                guard !text.bytes.isEmpty else { continue }
                page.sections[section].records[last].fields.append(
                    PageField("highlight", nameRange: text.sourceRange, text: text.words(), range: text.sourceRange))
            }
        case nil: return false
        }
        return true
    }

    private mutating func readParagraph(_ node: LaTeXNode, next: LaTeXNode?) {
        let text = surface(node.range)
        guard !text.bytes.isEmpty else { return }
        if isHeading(text, node.range, next: next) {
            beginSection(text, level: commandLevel + 1)
        } else if !readEntry(node.range, text, label: nil, isItem: false) {
            readOther(text)
        }
    }

    /// A group is one entry, unless there are entries or lists of them in it.
    private mutating func readGroup(_ node: LaTeXNode) {
        if countEntries(node.children, atMost: 2) < 2, readEntry(node.range, label: nil) { return }
        read(node.children)
    }

    private mutating func readList(_ list: LaTeXNode) {
        var others: [[Block]] = []
        for node in list.children {
            guard case .item(let label) = node.kind else {
                read([node])
                continue
            }
            let isLeaf = node.children.allSatisfy { $0.kind == .paragraph }
            let text = surface(node.range)
            if text.bytes.isEmpty, node.children.isEmpty { continue }
            if isLeaf, isHeadingItem(text, label) {
                append(list: &others)
                beginSection(text, level: commandLevel + 1)
            } else if isLeaf || !holdsEntries(node.children) {
                if readEntry(node.range, text, label: label) { continue }
                find(legendsIn: text)
                others.append(item(node, label))
            } else {
                append(list: &others)
                read(node.children)
            }
        }
        append(list: &others)
    }

    private func holdsEntries(_ nodes: [LaTeXNode]) -> Bool { countEntries(nodes, atMost: 1) == 1 }

    /// How many single items and groups in these are entries of their own.
    private func countEntries(_ nodes: [LaTeXNode], atMost limit: Int, depth: Int = 0) -> Int {
        guard depth < Self.judgedDepth else { return 0 }
        var count = 0
        for node in nodes where count < limit {
            switch node.kind {
            case .paragraph, .heading, .verbatim: break
            case .item where node.children.allSatisfy { $0.kind == .paragraph }: count += isEntry(node.range) ? 1 : 0
            default:
                let inner = countEntries(node.children, atMost: limit - count, depth: depth + 1)
                let isGroup = node.kind == .group(.entry)
                count += inner == 0 && isGroup && isEntry(node.range) ? 1 : inner
            }
        }
        return count
    }

    private static let judgedDepth = 3

    private func isEntry(_ range: Range<Int>) -> Bool {
        guard Self.entryLength.contains(range.count) else { return false }
        return entry(in: surface(range), isItem: true) != nil
    }
}
