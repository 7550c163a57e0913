import DocumentTree

/// Bibliographies with the classes that CSL processors give them: `csl-bib-body`, `csl-entry`, `csl-left-margin`,
/// `csl-right-inline`, `csl-block`, `csl-indent`. Pages have style sheets for these.
extension HTMLWriter {
    mutating func writeBibliography(_ entries: [Entry], _ layout: BibliographyLayout) {
        beginLine()
        write("<div")
        write(attribute: "class", layout.hangingIndent ? "csl-bib-body hanging-indent" : "csl-bib-body")
        if layout.entrySpacing != 1 { write(attribute: "data-entry-spacing", String(layout.entrySpacing)) }
        if layout.lineSpacing != 1 { write(attribute: "data-line-spacing", String(layout.lineSpacing)) }
        write(" role=\"list\">")
        endLine()
        indentation += 1
        write(each: entries) { $0.writeReference($1) }
        close("</div>")
    }

    private mutating func writeReference(_ entry: Entry) {
        beginLine()
        write("<div class=\"csl-entry\"")
        if let id = entry.id, !id.isEmpty { write(id: id) }
        write(" role=\"listitem\">")
        if entry.label.isEmpty, entry.blocks.count == 1, case .paragraph(let inlines, .entry?) = entry.blocks[0] {
            write(inlines)
            write("</div>")
            return endLine()
        }
        endLine()
        indentation += 1
        if !entry.label.isEmpty { writeDivision("csl-left-margin", entry.label) }
        for block in entry.blocks {
            switch block {
            case .paragraph(let inlines, .entry?) where entry.label.isEmpty:
                beginLine()
                write(inlines)
                endLine()
            case .paragraph(let inlines, .entry?): writeDivision("csl-right-inline", inlines)
            case .paragraph(let inlines, .details?): writeDivision("csl-block", inlines)
            case .paragraph(let inlines, .note?): writeDivision("csl-indent", inlines)
            default: write(block)
            }
        }
        close("</div>")
    }

    private mutating func writeDivision(_ name: StaticString, _ inlines: [Inline]) {
        beginLine()
        write("<div class=\"")
        write(name)
        write("\">")
        write(inlines)
        write("</div>")
        endLine()
    }
}

extension HTMLBaseStyleSheet {
    /// The rules for a document, with those for bibliographies where it has one.
    static func text(for document: Document) -> String {
        var search = BibliographySearch()
        document.accept(&search)
        return search.hasFound ? text + bibliography : text
    }

    private static let bibliography = """
        /* Bibliographies */
        .byline .csl-bib-body { margin: 0 0 1em; }
        .byline .csl-entry { margin: 0 0 0.7em; break-inside: avoid; }
        .byline .csl-bib-body[data-entry-spacing="0"] > .csl-entry { margin-bottom: 0; }
        .byline .csl-bib-body[data-line-spacing="2"] { line-height: 2.4; }
        .byline .hanging-indent > .csl-entry { padding-left: 2em; text-indent: -2em; }
        .byline .csl-entry > * { text-indent: 0; }
        .byline .csl-entry > p { margin: 0; }
        .byline .csl-left-margin { float: left; min-width: 2.6em; padding-right: 0.4em; }
        .byline .csl-right-inline { margin-left: 3em; }
        .byline .csl-indent { margin-left: 2em; }


        """
}

/// Whether a document has a bibliography.
private struct BibliographySearch: DocumentVisitor {
    var hasFound = false

    mutating func visit(_ block: Block) {
        if case .entries(let list) = block, list.bibliography != nil { hasFound = true }
    }
}
