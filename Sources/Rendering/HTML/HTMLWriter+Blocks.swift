import DocumentTree

extension HTMLWriter {
    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(_ block: Block) {
        switch block {
        case .section(let section): write(section)
        case .paragraph(let inlines, let role):
            // A picture alone in a paragraph is shown in full, one in a line as high as the line.
            if case .image? = inlines.first, inlines.count == 1 {
                writeParagraph(inlines, class: "picture")
            } else {
                writeParagraph(inlines, class: role?.rawValue)
            }
        case .list(let list): write(list)
        case .entries(let list): write(list)
        case .disclosure(let label, let blocks, let isOpen): writeDisclosure(label, blocks, isOpen: isOpen)
        case .figure(let image, let caption): writeFigure(image, caption)
        case .quote(let blocks):
            open("<blockquote>")
            write(blocks)
            close("</blockquote>")
        case .code(let text):
            beginLine()
            write("<pre><code>")
            write(text: text)
            write("</code></pre>")
            endLine()
        case .thematicBreak:
            beginLine()
            write("<hr>")
            endLine()
        case .legend(let inlines):
            isInLegend = true
            writeParagraph(inlines, class: "legend")
            isInLegend = false
        case .raw(let format, let text):
            guard format == OutputFormat.html.rawValue, !text.isEmpty else { return }
            write(verbatim: text)
            if !text.hasSuffix("\n") { endLine() }
        }
    }

    private mutating func writeParagraph(_ inlines: [Inline], class name: String?) {
        guard !inlines.isEmpty else { return }
        beginLine()
        write("<p")
        if let name { write(attribute: "class", name) }
        write(">")
        write(inlines)
        write("</p>")
        endLine()
    }

    private mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return }
        switch list.marker {
        case .bullet: open("<ul>")
        case .number(let start, let delimiter):
            beginLine()
            write("<ol")
            if delimiter == ")" { write(" class=\"parenthesis\"") }
            if start != 1 { write(attribute: "start", String(start)) }
            write(">")
            endLine()
            indentation += 1
        }
        for item in list.items { writeItem(item, isTight: list.isTight) }
        close(list.marker == .bullet ? "</ul>" : "</ol>")
    }

    /// An item of prose. In a tight list a first paragraph stands in the item's own line.
    private mutating func writeItem(_ blocks: [Block], isTight: Bool) {
        beginLine()
        write("<li>")
        var rest = blocks[...]
        if isTight, case .paragraph(let inlines, role: nil)? = rest.first {
            write(inlines)
            rest.removeFirst()
        }
        if !rest.isEmpty {
            endLine()
            indentation += 1
            for block in rest { write(block) }
            indentation -= 1
            beginLine()
        }
        write("</li>")
        endLine()
    }

    private mutating func writeDisclosure(_ label: [Inline], _ blocks: [Block], isOpen: Bool) {
        open(isOpen ? "<details open>" : "<details>")
        beginLine()
        write("<summary>")
        write(label)
        write("</summary>")
        endLine()
        write(blocks)
        close("</details>")
    }

    private mutating func writeFigure(_ image: Image, _ caption: [Inline]) {
        open("<figure>")
        beginLine()
        write(image)
        endLine()
        if !caption.isEmpty {
            beginLine()
            write("<figcaption>")
            write(caption)
            write("</figcaption>")
            endLine()
        }
        close("</figure>")
    }
}
