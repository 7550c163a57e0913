import DocumentTree
import Parallelism

extension PlainTextBlocks {
    /// Columns that labels may take beside their entries; longer ones stand above them.
    private static let longestLabel = 24
    /// A column for `9.` and `10.` alike, so that the tenth entry does not move the nine others.
    private static let shortestColumn = 4

    mutating func add(_ list: EntryList) {
        let labels = list.entries.map { singleLine($0.label) }
        let column = Self.column(for: labels)
        let isTight =
            list.bibliography.map { $0.entrySpacing == 0 }
            ?? (list.layout == .plain ? isTable(list, labels) : list.entries.allSatisfy(\.isSingleParagraph))
        add(list.entries.count) { blocks, index in
            if index > 0, !isTight { blocks.writer.blankLine() }
            let entry = list.entries[index]
            if list.bibliography?.hangingIndent == true, labels[index].isEmpty {
                let outer = blocks.writer.outdent(column: Self.shortestColumn)
                blocks.add(entry)
                return blocks.writer.restore(outer)
            }
            switch list.layout {
            case .bulleted: blocks.hanging("-", column: 2) { $0.add(entry, label: labels[index]) }
            case .labelled: blocks.add(entry, labels[index], column: column)
            case .plain, .illustrated: blocks.add(entry, labels[index], column: DisplayWidth.of(labels[index]) + 2)
            }
        }
    }

    /// Adds entries; parts of a long list are printed side by side.
    private mutating func add(_ count: Int, _ addEntry: @Sendable (inout PlainTextBlocks, Int) -> Void) {
        guard count > Parallel.sliceLength, writer.canBeContinued else {
            for index in 0..<count { addEntry(&self, index) }
            return
        }
        var start = self
        start.writer = writer.continuation
        let parts = Parallel.mapSlices(count: count) { [start] slice in
            var blocks = start
            for index in slice { addEntry(&blocks, index) }
            return blocks.writer
        }
        for part in parts { writer.append(part) }
    }

    /// Wide enough for the widest label, and one space; two behind a label that does not end in a sign: `2016–2021`.
    private static func column(for labels: [String]) -> Int {
        let widths = labels.map { label in
            DisplayWidth.of(label) + (label.last?.isPunctuation == true ? 1 : 2)
        }
        return max(widths.filter { $0 <= longestLabel }.max() ?? 0, shortestColumn)
    }

    private mutating func add(_ entry: Entry, _ label: String, column: Int) {
        guard DisplayWidth.of(label) >= Self.longestLabel else {
            if label.isEmpty, column <= Self.shortestColumn { return add(entry) }
            return hanging(label, column: column) { $0.add(entry) }
        }
        addParagraph([.text(label)])
        indented(Self.shortestColumn) { $0.add(entry) }
    }

    /// The lines of an entry. Its picture is left out; the text on the picture stands before the first line.
    private mutating func add(_ entry: Entry, label: String = "") {
        linksBelow = entry.destinationsOfRows
        defer { linksBelow = [] }
        var blocks = entry.blocks
        let badge = singleLine(entry.figureBadge)
        let start = [badge.isEmpty ? "" : "[" + badge + "]", label].filter { !$0.isEmpty }.joined(separator: " ")
        if !start.isEmpty {
            if case .paragraph(let inlines, let role)? = blocks.first {
                blocks[0] = .paragraph([.text(start + " ")] + inlines, role: role)
            } else {
                blocks.insert(.paragraph([.text(start)], role: nil), at: 0)
            }
        }
        var aside = singleLine(entry.aside)
        if case .paragraph(let inlines, _)? = blocks.first {
            addParagraph(inlines, aside: aside)
            blocks.removeFirst()
            aside = ""
        }
        addParagraph([], aside: aside)
        for (index, block) in blocks.enumerated() {
            if index > 0, block.isProse, blocks[index - 1].isProse { writer.blankLine() }
            add(block)
        }
    }

    /// Whether all entries are lines that fit, as of a table: an award and its year.
    private func isTable(_ list: EntryList, _ labels: [String]) -> Bool {
        zip(list.entries, labels).allSatisfy { entry, label in
            guard entry.isSingleParagraph, case .paragraph(let inlines, _)? = entry.blocks.first else { return false }
            let columns = [label, singleLine(inlines), singleLine(entry.aside)].map { DisplayWidth.of($0) + 2 }
            return columns.reduce(0, +) <= writer.room.others
        }
    }
}

extension Entry {
    /// Where the links lead that are printed in lines of their own.
    fileprivate var destinationsOfRows: Set<LinkDestination> {
        blocks.reduce(into: []) { destinations, block in
            if case .paragraph(let inlines, _) = block { destinations.formUnion(inlines.destinationsOfRows) }
        }
    }

    /// Whether it is one paragraph, without rows of links below it.
    fileprivate var isSingleParagraph: Bool {
        guard blocks.count == 1, case .paragraph(let inlines, _)? = blocks.first else { return false }
        return !inlines.contains { if case .span(.links, _) = $0 { true } else { false } }
    }
}

extension Block {
    /// A paragraph of running text, rather than a line of an entry.
    fileprivate var isProse: Bool { if case .paragraph(_, nil) = self { true } else { false } }
}
