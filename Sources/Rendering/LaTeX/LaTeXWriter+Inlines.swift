import DocumentTree

extension LaTeXWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines.separatingMarks { write(inline) }
    }

    mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let string): text.append(string)
        case .emphasis(let inner): write(inner, in: "\\emph{")
        case .strong(let inner): write(inner, in: "\\textbf{")
        case .underline(let inner):
            text.need(.underlines)
            write(inner, in: .underlined)
        case .smallCaps(let inner): write(inner, in: "\\textsc{")
        case .superscript(let inner): write(inner, in: "\\textsuperscript{")
        case .subscript(let inner): write(inner, in: "\\textsubscript{")
        case .code(let string):
            text.open(.code)
            text.append(string, isCode: true)
            text.close()
        case .link(let destination, let inner): writeLink(to: destination) { $0.write(inner) }
        case .image(let image): write(picture: image)
        case .badge(let badge): write(badge)
        case .mark(let mark):
            text.open(.authormark)
            if mark.isAlphanumeric, !presentation.raisedMarks { text.appendSource("\\textsuperscript{") }
            text.append(mark.sign)
            if mark.isAlphanumeric, !presentation.raisedMarks { text.close() }
            text.close()
        case .span(let role, let inner): write(inner, as: role)
        case .softBreak: text.appendSource(" ")
        case .lineBreak: text.appendSource("\\newline\n")
        }
    }

    private mutating func write(_ inlines: [Inline], in macro: StaticString) {
        text.appendSource(macro)
        write(inlines)
        text.close()
    }

    private mutating func write(_ inlines: [Inline], in macro: LaTeXMacro) {
        text.open(macro)
        write(inlines)
        text.close()
    }

    private mutating func write(_ inlines: [Inline], as role: SpanRole) {
        switch role {
        case .ownName: write(inlines, in: .ownname)
        case .title: write(inlines, in: .worktitle)
        case .containerTitle: write(inlines, in: .containertitle)
        case .venue: write(inlines, in: .venue)
        case .award: write(inlines, in: .award)
        case .name, .year, .date, .note, .label, .noCase, .plain, .etAl, .legend, .links, .mention: write(inlines)
        }
    }

    /// Content as a link. Within a link further ones are printed as text: a PDF knows no nested ones.
    private mutating func writeLink(to destination: LinkDestination?, _ content: (inout LaTeXWriter) -> Void) {
        guard let destination, !isInLink else { return content(&self) }
        if let anchor = LaTeXDestination.anchor(of: destination) {
            text.appendSource("\\hyperlink{\(anchor)}{")
        } else {
            text.appendSource("\\href{")
            LaTeXDestination.append(destination, to: &text)
            text.appendSource("}{")
        }
        isInLink = true
        content(&self)
        isInLink = false
        text.close()
    }

    /// A local picture where its file is found; a link with its words where it lies on a host.
    private mutating func write(picture image: Image) {
        if let path = LaTeXDestination.picturePath(image.source) {
            text.open(.inlinepicture)
            text.appendSource(path)
            text.close()
        } else if !image.alternative.isEmpty, image.source.isRemote {
            writeLink(to: image.source) { $0.text.append(image.alternative) }
        } else {
            text.append(image.alternative)
        }
    }

    private mutating func write(_ badge: Badge) {
        writeLink(to: badge.destination ?? badge.image) { writer in
            writer.text.open(.badge)
            // The fonts for text have no star.
            if badge.kind == .stars { writer.text.appendSource("$\\star$ ") }
            writer.text.append(badge.text)
            writer.text.close()
        }
    }

    /// The place that a link leads to, where one does.
    mutating func write(anchor id: String?) {
        guard let id, targets.contains(id) else { return }
        text.appendSource("\\hypertarget{\(LaTeXDestination.name(forAnchor: id))}{}")
    }
}
