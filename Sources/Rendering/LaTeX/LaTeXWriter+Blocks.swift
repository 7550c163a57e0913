import DocumentTree

extension LaTeXWriter {
    mutating func write(_ blocks: [Block]) {
        for block in blocks {
            blankLine()
            write(block)
        }
    }

    mutating func write(_ block: Block) {
        switch block {
        case .section(let section): write(section)
        case .paragraph(let inlines, _):
            write(inlines)
            endLine()
        case .list(let list): write(list)
        case .entries(let list): write(list)
        case .disclosure(let label, let blocks, _): write(disclosure: label, blocks)
        case .figure(let image, let caption): write(figure: image, caption: caption)
        case .quote(let blocks): write(quote: blocks)
        case .code(let string): write(code: string)
        case .thematicBreak:
            text.macros.insert(.divider)
            line("\\divider")
        case .legend(let inlines):
            text.open(.legend)
            write(inlines)
            text.close()
            endLine()
        case .raw(let format, let source):
            if format == OutputFormat.latex.rawValue { verbatim(source) }
        }
    }

    private mutating func write(_ section: Section) {
        let commands = ["section", "subsection", "subsubsection", "paragraph", "subparagraph"]
        if !section.heading.isEmpty || !section.label.isEmpty {
            text.appendSource("\\\(commands[min(max(section.level, 1), commands.count) - 1]){")
            if !section.label.isEmpty {
                text.open(.sectionlabel)
                write(section.label)
                text.close()
            }
            write(section.heading)
            // The note of a section that can be folded says how to unfold it; paper does not fold.
            if !section.note.isEmpty, section.isOpen == nil {
                text.appendSource(" ")
                text.open(.sectionnote)
                write(section.note)
                text.close()
            }
            text.close()
        }
        write(anchor: section.id)
        endLine()
        write(section.blocks)
    }

    mutating func write(disclosure label: [Inline], _ blocks: [Block]) {
        text.open(.disclosure)
        write(label)
        text.close()
        endLine()
        indentation += 1
        for (index, block) in blocks.enumerated() {
            if index > 0 { blankLine() }
            write(block)
        }
        indentation -= 1
        line("\\end{disclosure}")
    }

    private mutating func write(quote blocks: [Block]) {
        guard listDepth < Self.deepestList else { return write(blocks) }
        line("\\begin{quote}")
        listDepth += 1
        indentation += 1
        for (index, block) in blocks.enumerated() {
            if index > 0 { blankLine() }
            write(block)
        }
        indentation -= 1
        listDepth -= 1
        line("\\end{quote}")
    }

    private mutating func write(figure image: Image, caption: [Inline]) {
        guard let path = LaTeXDestination.picturePath(image.source) else {
            write(.image(image))
            if !caption.isEmpty, !image.alternative.isEmpty { text.appendSource(". ") }
            write(caption)
            return endLine()
        }
        text.open(.captionedpicture)
        text.appendSource(path)
        text.appendSource("}{")
        write(caption)
        text.close()
        endLine()
    }

    /// Code keeps its lines: a space is written so that no source line ends there, at the start of a line as `~`.
    private mutating func write(code string: String) {
        text.open(.codeblock)
        endLine()
        var lines = string.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        for codeLine in lines {
            if codeLine.allSatisfy(\.isWhitespace) { text.appendSource("~") }
            var isAfterText = false
            for (index, piece) in codeLine.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { text.appendSource(isAfterText ? "\\ " : "~") }
                text.append(String(piece), isCode: true)
                isAfterText = !piece.isEmpty
            }
            endLine()
        }
        line("\\end{codeblock}")
    }
}
