import DocumentTree

/// Flattens running text into pieces of Markdown.
struct MarkdownInlines {
    let presentation: Presentation
    private(set) var pieces: [MarkdownPiece] = []
    private var isInLink = false
    private var isStrong = false
    private var isEmphasized = false

    init(presentation: Presentation) { self.presentation = presentation }

    mutating func add(_ inlines: [Inline]) {
        let inlines = inlines.separatingMarks
        var index = 0
        while index < inlines.count {
            // Several marks on one name share one pair of tags.
            let marks = inlines[index...].prefix { if case .mark = $0 { true } else { false } }
            if marks.isEmpty { add(inlines[index]) } else { add(marks: Array(marks).plainText()) }
            index += max(marks.count, 1)
        }
    }

    mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        let line = text.inOneLine
        if case .text(let before, isInLink)? = pieces.last {
            pieces[pieces.count - 1] = .text(before + line, isInLink: isInLink)
        } else {
            pieces.append(.text(line, isInLink: isInLink))
        }
    }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .text(let text): add(text)
        case .emphasis(let inner): add(.emphasis, inner)
        case .strong(let inner): add(.strong, inner)
        case .underline(let inner): add(tag: "<u>", inner, "</u>")
        case .smallCaps(let inner): add(tag: "<span style=\"font-variant: small-caps\">", inner, "</span>")
        case .superscript(let inner): add(tag: "<sup>", inner, "</sup>")
        case .subscript(let inner): add(tag: "<sub>", inner, "</sub>")
        case .code(let code): verbatim(MarkdownCode.span(code))
        case .link(let destination, let inner): add(link: destination, inner)
        case .image(let image): add(image.source, alternative: image.alternative)
        case .badge(let badge): add(badge)
        case .mark(let mark): add(marks: mark.sign)
        case .span(.ownName, let inner): add(ownName: inner)
        case .span(_, let inner): add(inner)
        case .softBreak: pieces.append(.softBreak)
        case .lineBreak: pieces.append(.lineBreak)
        }
    }

    private mutating func verbatim(_ text: String) {
        if !text.isEmpty { pieces.append(.verbatim(text)) }
    }

    private mutating func add(tag: String, _ inner: [Inline], _ end: String) {
        verbatim(tag)
        add(inner)
        verbatim(end)
    }

    private mutating func add(_ emphasis: MarkdownPiece.Emphasis, _ inner: [Inline]) {
        let outer = (isStrong, isEmphasized)
        let isNested = emphasis == .strong ? isStrong : isEmphasized
        if emphasis == .strong { isStrong = true } else { isEmphasized = true }
        let start = pieces.count
        if !isNested { pieces.append(.open(emphasis)) }
        add(inner)
        if !isNested { if pieces.count == start + 1 { pieces.removeLast() } else { pieces.append(.close(emphasis)) } }
        (isStrong, isEmphasized) = outer
    }

    private mutating func add(ownName inner: [Inline]) {
        switch presentation.ownName {
        case .bold: add(.strong, inner)
        case .italic: add(.emphasis, inner)
        case .underline: add(tag: "<u>", inner, "</u>")
        case .boldUnderline: add(tag: "<u>", [.strong(inner)], "</u>")
        case .none: add(inner)
        }
    }

    private mutating func add(marks signs: String) {
        guard !signs.isEmpty else { return }
        let isRaised = presentation.raisedMarks || signs.contains { $0.isNumber || $0.isLetter }
        isRaised ? add(tag: "<sup>", [.text(signs)], "</sup>") : add(signs)
    }

    private mutating func add(link destination: LinkDestination, _ inner: [Inline]) {
        guard !isInLink else { return add(inner) }
        if let autolink = MarkdownDestination.autolink(destination, text: inner.plainText()) {
            return verbatim(autolink)
        }
        isInLink = true
        add(tag: "[", inner, "](" + MarkdownDestination.text(of: destination) + ")")
        isInLink = false
    }

    private mutating func add(_ image: LinkDestination, alternative: String) {
        let text = MarkdownEscaping(isInLink: true).escape(alternative.inOneLine)
        verbatim("![" + text + "](" + MarkdownDestination.text(of: image) + ")")
    }

    /// A picture that leads somewhere, a link, or text in brackets.
    private mutating func add(_ badge: Badge) {
        let picture = badge.image.flatMap { image in
            LinkDestination(image.text).map { Inline.image(Image(source: $0, alternative: badge.text)) }
        }
        if let destination = badge.destination {
            add(link: destination, [picture ?? .text(badge.words)])
        } else if let picture {
            add(picture)
        } else {
            add("[" + badge.words + "]")
        }
    }
}
