import DocumentTree

extension HTMLWriter {
    mutating func write(_ list: EntryList) {
        guard !list.entries.isEmpty else { return }
        if let layout = list.bibliography { return writeBibliography(list.entries, layout) }
        let numbering = ListNumbering(list.entries)
        beginLine()
        write(numbering == nil ? "<ul" : "<ol")
        write(attribute: "class", Self.classes(of: list))
        if let numbering { write(numbering) }
        write(">")
        endLine()
        indentation += 1
        write(each: list.entries) { $0.write($1, numbering: numbering) }
        close(numbering == nil ? "</ul>" : "</ol>")
    }

    /// Numbers are printed as text, which can be copied, and said again by `start`, `reversed` or `value` for programs.
    private mutating func write(_ numbering: ListNumbering) {
        switch numbering {
        case .ascending(from: 1), .values: break
        case .ascending(let start): write(attribute: "start", String(start))
        case .descending(let start):
            write(" reversed")
            write(attribute: "start", String(start))
        }
    }

    private static func classes(of list: EntryList) -> String {
        var classes = "entry-list"
        switch list.layout {
        case .illustrated: classes += list.entries.contains { $0.figure != nil } ? " illustrated" : " plain"
        case .plain, .bulleted, .labelled: classes += " " + list.layout.rawValue
        }
        if list.entries.contains(where: { $0.number != nil }) { classes += " numbered" }
        if list.entries.contains(where: { !$0.aside.isEmpty }) { classes += " dated" }
        return classes
    }

    private mutating func write(_ entry: Entry, numbering: ListNumbering?) {
        beginLine()
        write("<li")
        write(attribute: "class", entry.figure == nil ? entry.kind : entry.kind + " pictured")
        if let id = entry.id, !id.isEmpty { write(id: id) }
        if numbering == .values, let number = entry.number { write(attribute: "value", String(number)) }
        write(">")
        endLine()
        indentation += 1
        if let figure = entry.figure {
            write(figure, badge: entry.figureBadge)
        } else if !entry.figureBadge.isEmpty {
            writeBadge(entry.figureBadge)
        }
        // One element around the lines keeps them together beside the picture.
        if entry.figure != nil { open("<div class=\"lines\">") }
        writeFirstLine(of: entry)
        for block in entry.blocks.dropFirst(entry.firstLine == nil ? 0 : 1) { write(block) }
        if entry.figure != nil { close("</div>") }
        close("</li>")
    }

    private mutating func write(_ image: Image, badge: [Inline]) {
        open("<figure>")
        beginLine()
        write(image)
        endLine()
        if !badge.isEmpty {
            beginLine()
            write("<figcaption class=\"badge\">")
            write(badge)
            write("</figcaption>")
            endLine()
        }
        close("</figure>")
    }

    /// The text of a picture that is not there.
    private mutating func writeBadge(_ badge: [Inline]) {
        beginLine()
        write("<p class=\"badges\">")
        writeSpan("badge", badge)
        write("</p>")
        endLine()
    }

    /// The line that bears the label before it and the date behind it; copied, it reads `3. Title 2016–2021`.
    private mutating func writeFirstLine(of entry: Entry) {
        let line = entry.firstLine
        guard line != nil || !entry.label.isEmpty || !entry.aside.isEmpty else { return }
        beginLine()
        write("<p")
        var classes = line?.role?.rawValue ?? ""
        if !entry.aside.isEmpty { classes += classes.isEmpty ? "first" : " first" }
        if !classes.isEmpty { write(attribute: "class", classes) }
        write(">")
        if !entry.label.isEmpty {
            // The space stands within, so that it is copied along when the label floats at the margin.
            let isFollowed = line != nil || !entry.aside.isEmpty
            writeSpan("label", isFollowed ? entry.label + [.text(" ")] : entry.label)
        }
        if let line {
            if entry.aside.isEmpty { write(line.inlines) } else { writeSpan("main", line.inlines) }
        }
        if !entry.aside.isEmpty {
            if line != nil { write(" ") }
            writeSpan("aside", entry.aside)
        }
        write("</p>")
        endLine()
    }

    private mutating func writeSpan(_ name: StaticString, _ inlines: [Inline]) {
        write("<span class=\"")
        write(name)
        write("\">")
        write(inlines)
        write("</span>")
    }
}

extension Entry {
    /// The first block, where it is a line of text.
    fileprivate var firstLine: (inlines: [Inline], role: LineRole?)? {
        if case .paragraph(let inlines, let role)? = blocks.first { (inlines, role) } else { nil }
    }
}

/// How the numbers of a list run.
private enum ListNumbering: Equatable {
    case ascending(from: Int), descending(from: Int)
    /// Neither: each item says its own.
    case values

    /// `nil` where an entry has no number.
    init?(_ entries: [Entry]) {
        let numbers = entries.compactMap(\.number)
        guard let first = numbers.first, numbers.count == entries.count else { return nil }
        if zip(numbers, numbers.indices).allSatisfy({ $0 == first &+ $1 }) {
            self = .ascending(from: first)
        } else if zip(numbers, numbers.indices).allSatisfy({ $0 == first &- $1 }) {
            self = .descending(from: first)
        } else {
            self = .values
        }
    }
}
