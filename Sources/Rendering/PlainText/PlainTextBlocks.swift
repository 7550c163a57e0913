import DocumentTree

/// Prints blocks below each other.
struct PlainTextBlocks {
    let presentation: Presentation
    var writer: PlainTextWriter
    /// Where the rows of links of the entry lead that is being printed.
    var linksBelow: Set<LinkDestination> = []

    init(presentation: Presentation, width: Int) {
        self.presentation = presentation
        writer = PlainTextWriter(width: width)
    }

    /// Blocks with a blank line between them, or as lines of one thing.
    mutating func add(_ blocks: [Block], isLoose: Bool) {
        for (index, block) in blocks.enumerated() {
            if isLoose, index > 0 { writer.blankLine() }
            add(block)
        }
    }

    mutating func add(_ block: Block) {
        switch block {
        case .section(let section): add(section)
        case .paragraph(let inlines, _): addParagraph(inlines)
        case .list(let list): add(list)
        case .entries(let list): add(list)
        case .disclosure(let label, let blocks, _): addDisclosure(label, blocks)
        case .figure(let image, let caption): addFigure(image, caption)
        case .quote(let blocks): indented(4) { $0.add(blocks, isLoose: true) }
        case .code(let code): indented(4) { $0.addCode(code) }
        case .thematicBreak: writer.line("-----")
        case .legend(let inlines): addParagraph(inlines)
        case .raw(let format, let text): if format == OutputFormat.text.rawValue { writer.raw(text) }
        }
    }

    /// A paragraph, with something at the other margin of its first line, and its rows of links below it.
    mutating func addParagraph(_ inlines: [Inline], aside: String = "") {
        var running = PlainTextInlines(ownName: presentation.plainOwnName, linksBelow: linksBelow)
        running.addParagraph(inlines)
        let room = writer.room
        let asideWidth = DisplayWidth.of(aside)
        let hasRoomBeside = asideWidth > 0 && asideWidth <= room.first / 2
        let lines = running.lines(
            width: room.others, firstWidth: hasRoomBeside ? room.first - asideWidth - 2 : room.first)
        for (index, line) in lines.enumerated() {
            guard index == 0, hasRoomBeside else {
                writer.line(line)
                continue
            }
            let gap = room.first - DisplayWidth.of(line) - asideWidth
            writer.line(line + String(repeating: " ", count: max(gap, 2)) + aside)
        }
        if asideWidth > 0, !hasRoomBeside || lines.isEmpty { writer.line(aside) }
        for link in running.links { add(link) }
    }

    /// `paper: https://example.org/paper.pdf`, so that the URL stands at the end of a line and can be copied.
    private mutating func add(_ link: PlainTextInlines.Link) {
        guard link.destination.leadsOutside else { return }
        let isShown = link.label.isEmpty || link.destination.isShown(by: link.label)
        writer.line(isShown ? link.destination.text : link.label + ": " + link.destination.text)
    }

    /// Text that can be folded away elsewhere stands behind its label: `Abstract: We show …`
    mutating func addDisclosure(_ label: [Inline], _ blocks: [Block]) {
        let title = singleLine(label)
        var blocks = blocks
        if !title.isEmpty {
            let colon = title.last?.isPunctuation == true ? " " : Self.colon(behind: title)
            if case .paragraph(let inlines, let role)? = blocks.first {
                blocks[0] = .paragraph([.text(title + colon)] + inlines, role: role)
            } else {
                blocks.insert(.paragraph([.text(title + colon)], role: nil), at: 0)
            }
        }
        add(blocks, isLoose: true)
    }

    private static func colon(behind title: String) -> String {
        title.unicodeScalars.last.map(Kinsoku.isIdeographic) == true ? "：" : ": "
    }

    private mutating func addFigure(_ image: Image, _ caption: [Inline]) {
        addParagraph(caption.isEmpty ? [.text(image.alternative)] : caption)
    }

    private mutating func addCode(_ code: String) {
        var lines = code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        while lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines { writer.line(String(line)) }
    }

    private mutating func add(_ list: List) {
        let labels = list.items.indices.map { list.marker.label(at: $0) }
        let column = labels.map { $0.count + 1 }.max() ?? 2
        for (index, item) in list.items.enumerated() {
            if index > 0, !list.isTight { writer.blankLine() }
            hanging(labels[index], column: column) { $0.add(item, isLoose: !list.isTight) }
        }
    }

    mutating func indented(_ columns: Int, _ content: (inout PlainTextBlocks) -> Void) {
        hanging("", column: columns, content)
    }

    mutating func hanging(_ label: String, column: Int, _ content: (inout PlainTextBlocks) -> Void) {
        let presentation = presentation
        writer.hanging(label, column: column) { writer in
            var inner = PlainTextBlocks(presentation: presentation, width: writer.width)
            swap(&inner.writer, &writer)
            content(&inner)
            swap(&inner.writer, &writer)
        }
    }

    /// Labels and asides: in one line, whatever its length.
    func singleLine(_ inlines: [Inline]) -> String {
        var running = PlainTextInlines(ownName: presentation.plainOwnName)
        running.addParagraph(inlines)
        return running.lines(width: .max, firstWidth: .max).joined(separator: " ")
    }
}

extension List.Marker {
    /// `-`, `3.`
    fileprivate func label(at index: Int) -> String {
        switch self {
        case .bullet: "-"
        case .number(let start, let delimiter): "\(start &+ index)\(delimiter)"
        }
    }
}
