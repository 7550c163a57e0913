import DocumentTree

extension LaTeXWriter {
    /// LaTeX nests four lists of one kind and six in all; deeper ones follow each other as paragraphs.
    static let deepestList = 4

    mutating func write(_ list: List) {
        guard listDepth < Self.deepestList, !list.items.isEmpty else { return writeFlat(list.items) }
        guard case .number(let start, let delimiter) = list.marker else { return write(list.items, in: "itemize") }
        enumerationDepth += 1
        let counter = "enum" + ["i", "ii", "iii", "iv"][enumerationDepth - 1]
        var setting = ""
        if enumerationDepth > 1 || delimiter != "." {
            setting += "\\renewcommand{\\label\(counter)}{\\arabic{\(counter)}\(delimiter == ")" ? ")" : ".")}"
        }
        if start != 1 { setting += "\\setcounter{\(counter)}{\(min(max(start, 0), 1_000_000_000) - 1)}" }
        write(list.items, in: "enumerate", setting: setting)
        enumerationDepth -= 1
    }

    private mutating func write(_ items: [[Block]], in environment: String, setting: String = "") {
        line("\\begin{\(environment)}" + setting)
        listDepth += 1
        indentation += 1
        for item in items {
            text.appendSource("\\item ")
            text.endsArguments()
            writeItem(item)
        }
        indentation -= 1
        listDepth -= 1
        line("\\end{\(environment)}")
    }

    private mutating func writeFlat(_ items: [[Block]]) {
        for item in items {
            blankLine()
            text.appendSource("\\textbullet{} ")
            writeItem(item)
        }
    }

    private mutating func writeItem(_ blocks: [Block]) {
        var rest = blocks[...]
        if case .paragraph(let inlines, _) = blocks.first {
            write(inlines)
            rest = rest.dropFirst()
        }
        endLine()
        indentation += 1
        for block in rest {
            if case .paragraph = block { blankLine() }
            write(block)
        }
        indentation -= 1
    }
}
