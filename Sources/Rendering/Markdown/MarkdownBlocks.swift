import DocumentTree

/// Prints blocks below each other.
struct MarkdownBlocks {
    let presentation: Presentation
    /// Identifiers that links of the document lead to; only these get an anchor.
    let anchors: Set<String>
    /// Whether the numbers of all lists start at 1 and count up. Kramdown counts by itself, always from 1.
    let countsUpward: Bool
    var writer = MarkdownWriter()

    init(document: Document) {
        presentation = document.presentation
        anchors = document.anchorTargets
        var numbering = ListNumbering()
        document.accept(&numbering)
        countsUpward = numbering.countsFromOne
    }

    /// Blocks with a blank line between them.
    mutating func add(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            writer.blankLine()
            // Two lists, one below the other, would be read as one.
            if index > 0, block.isList, blocks[index - 1].isList {
                writer.lines("<!-- -->")
                writer.blankLine()
            }
            add(block)
        }
    }

    mutating func add(_ block: Block) {
        switch block {
        case .section(let section): add(section)
        case .paragraph(let inlines, _), .legend(let inlines): addParagraph(inlines)
        case .list(let list): add(list)
        case .entries(let list): add(list)
        case .disclosure(let label, let blocks, let isOpen):
            addDetails(summary: MarkdownCode.entities(label.plainText()), isOpen: isOpen) { $0.add(blocks) }
        case .figure(let image, let caption):
            addParagraph([.image(image)] + (caption.isEmpty ? [] : [.lineBreak] + caption))
        case .quote(let blocks): nested("> ", prefix: "> ") { $0.add(blocks) }
        case .code(let code): writer.lines(MarkdownCode.block(code))
        case .thematicBreak: writer.lines("---")
        case .raw(let format, let text): if format == OutputFormat.markdown.rawValue { writer.raw(text) }
        }
    }

    mutating func addParagraph(_ inlines: [Inline]) {
        let text = MarkdownText.of(inlines, presentation: presentation)
        if !text.isEmpty { writer.lines(text) }
    }

    /// What can be folded away. Kramdown reads Markdown within HTML only where `markdown="1"` says so.
    mutating func addDetails(summary: String, isOpen: Bool, _ content: (inout MarkdownBlocks) -> Void) {
        writer.blankLine()
        writer.lines(
            "<details\(isOpen ? " open=\"\"" : "") markdown=\"1\">\n<summary markdown=\"0\">\(summary)</summary>")
        writer.blankLine()
        content(&self)
        writer.blankLine()
        writer.lines("</details>")
        writer.blankLine()
    }

    private mutating func add(_ list: List) {
        for (index, item) in list.items.enumerated() {
            if index > 0, !list.isTight { writer.blankLine() }
            let label = list.marker.label(at: index)
            nested(label, prefix: String(repeating: " ", count: label.count)) { inner in
                for (position, block) in item.enumerated() {
                    if position > 0, !list.isTight || !block.mayFollowText { inner.writer.blankLine() }
                    inner.add(block)
                }
            }
        }
    }

    mutating func nested(_ label: String, prefix: String, _ content: (inout MarkdownBlocks) -> Void) {
        var inner = self
        writer = MarkdownWriter()
        inner.writer.nested(label, prefix: prefix) { writer in
            var blocks = self
            swap(&blocks.writer, &writer)
            content(&blocks)
            swap(&blocks.writer, &writer)
        }
        self = inner
    }
}

/// Whether all lists of a document count from 1.
private struct ListNumbering: DocumentVisitor {
    private(set) var countsFromOne = true

    mutating func visit(_ block: Block) {
        if case .entries(let list) = block, !list.countsFromOne { countsFromOne = false }
    }
}

extension Block {
    fileprivate var isList: Bool {
        switch self {
        case .list: true
        case .entries(let list):
            list.bibliography == nil && (list.layout == .bulleted || list.layout == .labelled)
        case .section, .paragraph, .disclosure, .figure, .quote, .code, .thematicBreak, .legend, .raw: false
        }
    }

    /// Whether it is seen as what it is directly below a line of text: of numbered lists, only those from 1.
    fileprivate var mayFollowText: Bool {
        if case .list(let list) = self { list.marker == .bullet || list.marker.label(at: 0) == "1. " } else { false }
    }
}

extension List.Marker {
    /// `- `, `3. `. Kramdown knows no `3)`.
    fileprivate func label(at index: Int) -> String {
        switch self {
        case .bullet: "- "
        case .number(let start, _): "\(min(max(start, 0), 999_999) + index). "
        }
    }
}
