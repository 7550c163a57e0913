import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// Finds sections, publications and legends in the tree of a document.
struct LaTeXPageBuilder {
    private(set) var page: SourcePage
    let layout: LaTeXLayout
    /// Sections that are not at their end, the highest first.
    private var open: [Int] = []
    /// The level of the last heading that is a command, not only bold text.
    private var commandLevel = 0
    private var legends: [FoundLegend] = []
    /// For every section what its heading, or the one above it, says.
    private var topics: [SectionTopic?] = []

    private struct FoundLegend {
        var statement: LegendStatement
        var section: Int?
        /// How many entries stand before it.
        var entryCount: Int
        var isInHeading: Bool
    }

    init(_ page: SourcePage, _ layout: LaTeXLayout) {
        self.page = page
        self.layout = layout
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

    private mutating func readParagraph(_ node: LaTeXNode, next: LaTeXNode?) {
        let text = surface(node.range)
        guard !text.bytes.isEmpty else { return }
        if isHeading(text, node.range, next: next) {
            beginSection(text, level: commandLevel + 1)
        } else if !readEntry(node.range, text, label: nil) {
            readOther(text)
        }
    }

    /// A group is one entry, unless there are entries or lists of them in it.
    private mutating func readGroup(_ node: LaTeXNode) {
        if !holdsEntries(node.children), readEntry(node.range, label: nil) { return }
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

    /// Whether any single item or paragraph in these is an entry of its own.
    private func holdsEntries(_ nodes: [LaTeXNode]) -> Bool {
        nodes.contains { node in
            switch node.kind {
            case .paragraph: false
            case .item where node.children.allSatisfy { $0.kind == .paragraph }: isEntry(node.range)
            case .group(.entry) where !holdsEntries(node.children): isEntry(node.range)
            default: holdsEntries(node.children)
            }
        }
    }

    private func isEntry(_ range: Range<Int>) -> Bool {
        guard Self.entryLength.contains(range.count) else { return false }
        return entry(in: surface(range)) != nil
    }

    // MARK: Entries

    /// Shorter is no entry, longer none that anybody would print.
    private static let entryLength = 20..<20_000

    func surface(_ range: Range<Int>) -> SurfaceText { layout.text.surface(range) }

    private func entry(in text: SurfaceText) -> PageEntry? {
        let topic = open.last.flatMap { topics[$0] }
        guard topic != .others else { return nil }
        let hints = text.spans.compactMap { span -> (hint: EntryHint, range: Range<Int>)? in
            guard case .other(let name, _) = span.kind, let hint = Self.hints[name] else { return nil }
            return (hint, span.range)
        }
        return EntrySplitter.entry(in: text, .latex, hints: hints, listsWorks: topic == .works)
    }

    /// What Byline's own documents call the parts of an entry.
    private static let hints: [String: EntryHint] = [
        "worktitle": .title, "containertitle": .venue, "entryauthors": .authors, "entryvenue": .venue,
        "entrylinks": .links, "entrybadges": .links, "entryabstract": .abstract, "entrysummary": .abstract,
    ]

    private mutating func readEntry(_ range: Range<Int>, label: Range<Int>?) -> Bool {
        Self.entryLength.contains(range.count) && readEntry(range, surface(range), label: label)
    }

    private mutating func readEntry(_ range: Range<Int>, _ text: SurfaceText, label: Range<Int>?) -> Bool {
        guard Self.entryLength.contains(range.count), var entry = entry(in: text) else { return false }
        entry.range = text.sourceRange
        openUntitledSection(at: entry.range.lowerBound)
        entry.section = open.last
        if let label, !label.isEmpty { add(label, to: &entry) }
        for statement in LegendReader.statements(in: text) {
            page.legends.append(PageLegend(statement, scope: .entry(page.entries.count)))
        }
        page.entries.append(entry)
        return true
    }

    /// A label is the number of the entry, or its date.
    private func add(_ label: Range<Int>, to entry: inout PageEntry) {
        let text = layout.expanded.surface(label)
        let words = text.words()
        if let year = Self.year(words) {
            guard entry.work.date == nil else { return }
            entry.work.date = DateRange(start: PartialDate(year: year))
            entry.fields.append(
                PageField(
                    "date", nameRange: text.sourceRange.lowerBound..<text.sourceRange.lowerBound, text: words,
                    range: text.sourceRange))
        } else if entry.number == nil, words.utf8.contains(where: \.isASCIIDigit), words.utf8.count <= 8 {
            let number = words.filter { $0.isLetter || $0.isNumber || $0 == "-" }
            entry.number = PageText(number, text.sourceRange)
        }
    }

    private static func year(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        return Years.all(in: bytes, bytes.indices).first?.year
    }

    // MARK: Sections

    private mutating func beginSection(_ title: SurfaceText, level: Int) {
        let text = title.words()
        closeSections(downTo: level, at: title.sourceRange.lowerBound)
        let range = title.sourceRange
        page.sections.append(
            PageSection(title: PageText(text, range), level: level, range: range, year: Self.year(text)))
        topics.append(SectionTopic(heading: text) ?? open.last.flatMap { topics[$0] })
        open.append(page.sections.count - 1)
        find(legendsIn: title, isHeading: true)
    }

    private mutating func closeSections(downTo level: Int, at offset: Int) {
        while let last = open.last, page.sections[last].level >= level || page.sections[last].title.text.isEmpty {
            let start = page.sections[last].range.lowerBound
            page.sections[last].range = start..<max(offset, page.sections[last].range.upperBound)
            open.removeLast()
        }
    }

    /// What stands before the first heading is a section without a title.
    private mutating func openUntitledSection(at offset: Int) {
        guard open.isEmpty else { return }
        page.sections.append(PageSection(title: PageText("", offset..<offset), level: 1, range: offset..<offset))
        topics.append(nil)
        open.append(page.sections.count - 1)
    }

    /// Whether a paragraph is a heading in bold or large letters: short, a line of its own, and before a list.
    private func isHeading(_ text: SurfaceText, _ range: Range<Int>, next: LaTeXNode?) -> Bool {
        switch next?.kind {
        case .list, .group: isHeadingLine(text, range)
        case .paragraph: isHeadingLine(text, range) && (SectionTopic(heading: text.words()) != nil)
        default: false
        }
    }

    /// `\item[] \textbf{Journal articles}`
    private func isHeadingItem(_ text: SurfaceText, _ label: Range<Int>?) -> Bool {
        label?.isEmpty == true && isHeadingLine(text, nil)
    }

    private func isHeadingLine(_ text: SurfaceText, _ range: Range<Int>?) -> Bool {
        guard (3...80).contains(text.bytes.count), let last = text.bytes.last, !text.bytes.contains(0x0A),
            ![UInt8(ascii: "."), UInt8(ascii: ",")].contains(last)
        else { return false }
        if let range, Self.isLarge(layout.text.bytes[range]) { return true }
        return text.spans.contains { span in
            (span.kind == .strong || span.kind == .smallCaps || span.kind == .underline)
                && span.range.count * 10 >= text.bytes.count * 9
        }
    }

    /// Whether a text begins in large letters: `{\Large …}`.
    private static func isLarge(_ bytes: ArraySlice<UInt8>) -> Bool {
        var start = bytes.drop { $0 == UInt8(ascii: "{") || $0 <= 0x20 }
        if start.starts(with: "\\textbf{".utf8) { start = start.dropFirst(8) }
        return ["\\Large", "\\large", "\\LARGE", "\\huge", "\\Huge"].contains { start.starts(with: $0.utf8) }
    }

    // MARK: All else

    private mutating func readOther(_ text: SurfaceText) {
        find(legendsIn: text)
        let lines = inlines(text)
        guard !lines.isEmpty else { return }
        openUntitledSection(at: text.sourceRange.lowerBound)
        append(.paragraph(lines, role: nil))
    }

    private mutating func find(legendsIn text: SurfaceText, isHeading: Bool = false) {
        for statement in LegendReader.statements(in: text) {
            legends.append(
                FoundLegend(
                    statement: statement, section: open.last, entryCount: page.entries.count, isInHeading: isHeading))
        }
    }

    /// A legend holds for its section. Behind the last entry, or where its section has no entries, it holds for the page.
    private func scope(of legend: FoundLegend) -> PageLegend.Scope {
        guard let section = legend.section else { return .page }
        let range = page.sections[section].range
        let holds = page.entries.contains { range.contains($0.range.lowerBound) }
        let isLast = legend.entryCount == page.entries.count && !legend.isInHeading
        return holds && !isLast ? .section(section) : .page
    }

    private mutating func append(_ block: Block) {
        guard let section = open.last else { return }
        page.sections[section].blocks.append(block)
    }

    private mutating func append(list items: inout [[Block]]) {
        if !items.isEmpty {
            openUntitledSection(at: 0)
            append(.list(List(marker: .bullet, isTight: true, items: items)))
        }
        items = []
    }

    /// The blocks of an item; a label stands before the text in bold.
    private func item(_ node: LaTeXNode, _ label: Range<Int>?) -> [Block] {
        var blocks = self.blocks(node.children)
        let words = label.map { inlines(layout.expanded.surface($0)) } ?? []
        guard !words.isEmpty else { return blocks }
        if case .paragraph(let text, let role) = blocks.first {
            blocks[0] = .paragraph([.strong(words), .text(" ")] + text, role: role)
        } else {
            blocks.insert(.paragraph([.strong(words)], role: nil), at: 0)
        }
        return blocks
    }

    private func blocks(_ nodes: [LaTeXNode]) -> [Block] {
        nodes.flatMap { node -> [Block] in
            switch node.kind {
            case .paragraph, .heading:
                let lines = inlines(surface(node.range))
                return lines.isEmpty ? [] : [.paragraph(lines, role: nil)]
            case .list:
                let items = node.children.compactMap { child -> [Block]? in
                    guard case .item(let label) = child.kind else { return blocks([child]) }
                    let blocks = item(child, label)
                    return blocks.isEmpty ? nil : blocks
                }
                return items.isEmpty ? [] : [.list(List(marker: .bullet, isTight: true, items: items))]
            case .verbatim(let range): return [.code(String(decoding: layout.expanded.bytes[range], as: UTF8.self))]
            case .document, .item, .group: return blocks(node.children)
            }
        }
    }

    private func inlines(_ text: SurfaceText) -> [Inline] {
        text.inlines(text.bytes.indices, isWhole: true)
    }
}

extension SurfaceText {
    /// The text alone, runs of white space as one space, without those at its ends.
    func words(_ range: Range<Int>? = nil) -> String {
        text(range ?? bytes.indices).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
