import DocumentTree
import Parallelism

extension MarkdownBlocks {
    /// Entries as items of a list, or as paragraphs where their numbers are not those that a list would count.
    mutating func add(_ list: EntryList) {
        let isTight = list.entries.allSatisfy(\.holdsLinesOnly)
        guard list.entries.count > Parallel.sliceLength, writer.canBeContinued else {
            for index in list.entries.indices { add(list, at: index, isTight: isTight) }
            return
        }
        // Parts of a long list are printed side by side.
        var start = self
        start.writer = writer.continuation
        let parts = Parallel.mapSlices(count: list.entries.count) { [start] slice in
            var blocks = start
            for index in slice { blocks.add(list, at: index, isTight: isTight) }
            return blocks.writer
        }
        for part in parts { writer.append(part) }
    }

    private mutating func add(_ list: EntryList, at index: Int, isTight: Bool) {
        var entry = list.entries[index]
        let isItem =
            list.bibliography == nil
            && (list.layout == .bulleted || list.layout == .labelled && (countsUpward || entry.number == nil))
        if index > 0, !isItem || !isTight { writer.blankLine() }
        if list.layout != .illustrated { entry.figure = nil }
        guard isItem else { return addLines(of: entry, label: entry.label) }
        let isNumbered = list.layout == .labelled && entry.isNumberedPlainly
        let sign = isNumbered ? "\(index + 1). " : "- "
        nested(sign, prefix: String(repeating: " ", count: sign.count)) {
            $0.addLines(of: entry, label: isNumbered ? [] : entry.label)
        }
    }

    /// The lines of an entry as one paragraph with breaks, and below it whatever is no line.
    private mutating func addLines(of entry: Entry, label: [Inline]) {
        var start = entry.figure.map { "![" + MarkdownEscaping(isInLink: true).escape($0.alternative) + "](" }
        start? += entry.figure.map { MarkdownDestination.text(of: $0.source) + ")" } ?? ""
        var lines = start.map { [$0] } ?? []
        var rest = entry.blocks[...]
        while let inlines = rest.first?.lineOfEntry {
            lines.append(line(inlines, of: entry, isFirst: rest.startIndex == entry.blocks.startIndex, label))
            rest.removeFirst()
        }
        if rest.count == entry.blocks.count { lines.append(line([], of: entry, isFirst: true, label)) }
        lines.removeAll(where: \.isEmpty)
        if !lines.isEmpty { writer.lines(anchor(entry.id) + lines.joined(separator: "<br>\n")) }
        for block in rest {
            writer.blankLine()
            add(block)
        }
    }

    /// A line; the first has what stands before it and at the other margin.
    private func line(_ inlines: [Inline], of entry: Entry, isFirst: Bool, _ label: [Inline]) -> String {
        var parts = [inlines]
        if isFirst {
            let badge = entry.figureBadge.isEmpty ? [] : [.text("[")] + entry.figureBadge + [.text("]")]
            parts = [label, badge, inlines]
        }
        var line = Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
        if isFirst, !entry.aside.isEmpty { line += (line.isEmpty ? [] : [.text(" · ")]) + entry.aside }
        return MarkdownText.of(line, presentation: presentation)
    }
}

extension Entry {
    /// Whether nothing in it asks for a blank line.
    fileprivate var holdsLinesOnly: Bool { blocks.allSatisfy { $0.lineOfEntry != nil } }

    /// Whether its label is its number with a full stop, as lists print it.
    var isNumberedPlainly: Bool { number.map { label.plainText() == "\($0)." } ?? false }
}

extension EntryList {
    /// Whether its numbers are 1, 2, 3 …, or there are none.
    var countsFromOne: Bool {
        guard layout == .labelled else { return true }
        return entries.enumerated().allSatisfy { index, entry in
            entry.number == nil || entry.number == index + 1 && entry.isNumberedPlainly
        }
    }
}

extension Block {
    /// The text of a line of an entry; `nil` for prose and for everything else.
    fileprivate var lineOfEntry: [Inline]? {
        switch self {
        case .paragraph(let inlines, let role): role == nil ? nil : inlines
        case .legend(let inlines): inlines
        case .section, .list, .entries, .disclosure, .figure, .quote, .code, .thematicBreak, .raw: nil
        }
    }
}
