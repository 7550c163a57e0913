import DocumentTree

extension LaTeXWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
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
        case .link(let destination, let inner): write(inner, linkedTo: destination)
        case .image(let image): write(picture: image)
        case .badge(let badge): write(badge)
        case .mark(let mark):
            text.open(.authormark)
            text.append(mark.sign)
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
        case .name, .year, .date, .note, .label, .etAl, .legend, .links, .mention: write(inlines)
        }
    }

    private mutating func write(_ inlines: [Inline], linkedTo destination: LinkDestination) {
        openLink(to: destination)
        write(inlines)
        text.close()
    }

    private mutating func openLink(to destination: LinkDestination) {
        if let anchor = LaTeXDestination.anchor(of: destination) {
            text.appendSource("\\hyperlink{\(anchor)}{")
        } else {
            text.appendSource("\\href{")
            LaTeXDestination.append(destination, to: &text)
            text.appendSource("}{")
        }
    }

    /// A local picture where its file is found; a link with its words where it lies on a host.
    private mutating func write(picture image: Image) {
        if let path = LaTeXDestination.picturePath(image.source) {
            text.open(.inlinepicture)
            text.appendSource(path)
            text.close()
        } else if !image.alternative.isEmpty, image.source.isRemote {
            write([.text(image.alternative)], linkedTo: image.source)
        } else {
            text.append(image.alternative)
        }
    }

    private mutating func write(_ badge: Badge) {
        if let destination = badge.destination ?? badge.image { openLink(to: destination) }
        text.open(.badge)
        text.append(badge.text)
        text.close()
        if badge.destination ?? badge.image != nil { text.close() }
    }

    /// The place that a link leads to, where one does.
    mutating func write(anchor id: String?) {
        guard let id, targets.contains(id) else { return }
        text.appendSource("\\hypertarget{\(LaTeXDestination.name(forAnchor: id))}{}")
    }
}
