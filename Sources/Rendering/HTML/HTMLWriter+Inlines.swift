import DocumentTree

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines.separatingMarks { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): write(text: text)
        case .emphasis(let inner): write("<em>", inner, "</em>")
        case .strong(let inner): write("<strong>", inner, "</strong>")
        case .underline(let inner): write("<u>", inner, "</u>")
        case .smallCaps(let inner): write("<span class=\"small-caps\">", inner, "</span>")
        case .superscript(let inner): write("<sup>", inner, "</sup>")
        case .subscript(let inner): write("<sub>", inner, "</sub>")
        case .code(let text):
            write("<code>")
            write(text: text)
            write("</code>")
        case .link(let destination, let inner): writeLink(to: destination, class: nil) { $0.write(inner) }
        case .image(let image): write(image)
        case .badge(let badge): write(badge)
        case .mark(let mark): write(mark)
        case .span(let role, let inner): write(role, inner)
        case .softBreak: write(" ")
        case .lineBreak: write("<br>")
        }
    }

    private mutating func write(_ open: StaticString, _ inner: [Inline], _ close: StaticString) {
        write(open)
        write(inner)
        write(close)
    }

    private mutating func writeLink(
        to destination: LinkDestination, class name: String?, _ content: (inout HTMLWriter) -> Void
    ) {
        guard !isInLink else {
            content(&self)
            return
        }
        write("<a")
        if let name { write(attribute: "class", name) }
        write(href: destination)
        write(">")
        isInLink = true
        content(&self)
        isInLink = false
        write("</a>")
    }

    /// A picture. One from another host is loaded late and is not told which page it is for.
    mutating func write(_ image: Image) {
        write("<img")
        write(attribute: "src", image.source.url)
        write(attribute: "alt", image.alternative)
        if image.source.isRemote { write(" loading=\"lazy\" referrerpolicy=\"no-referrer\"") }
        write(">")
    }

    private mutating func write(_ badge: Badge) {
        let name = "badge \(badge.kind.rawValue)\(badge.image == nil ? "" : " pictured")"
        guard let destination = badge.destination, !isInLink else {
            write("<span")
            write(attribute: "class", name)
            write(">")
            writeContent(of: badge)
            write("</span>")
            return
        }
        writeLink(to: destination, class: name) { $0.writeContent(of: badge) }
    }

    private mutating func writeContent(of badge: Badge) {
        if let image = badge.image {
            write(Image(source: image, alternative: badge.text))
        } else {
            write(text: badge.words)
        }
    }

    /// The sign of a role.
    ///
    /// `role="img"` with a title is what screen readers speak: "equal contribution" in place of "star". The meaning
    /// stands in an attribute, not in hidden text, so the line that is copied, searched or indexed is the line that is seen:
    /// `Ze-Feng Gao*, Peiyu Liu*`. A title alone, or on an `abbr`, is not spoken by default.
    private mutating func write(_ mark: Mark) {
        let isRaised = presentation.raisedMarks || mark.isAlphanumeric
        write(isRaised ? "<sup class=\"mark\"" : "<span class=\"mark\"")
        if !isInLegend, mark.meaning.contains(where: \.isLetter) {
            write(" role=\"img\"")
            write(attribute: "title", mark.meaning)
        }
        write(">")
        write(text: mark.sign)
        write(isRaised ? "</sup>" : "</span>")
    }

    private mutating func write(_ role: SpanRole, _ inner: [Inline]) {
        switch role {
        case .mention, .noCase, .plain: write(inner)
        case .ownName: writeOwnName(inner)
        case .name where inner.runsRightToLeft: write("<bdi class=\"name\">", inner, "</bdi>")
        case .name: write("<span class=\"name\">", inner, "</span>")
        case .title: write("<span class=\"title\">", inner, "</span>")
        case .containerTitle: write("<span class=\"container-title\">", inner, "</span>")
        case .year: write("<span class=\"year\">", inner, "</span>")
        case .date: write("<span class=\"date\">", inner, "</span>")
        case .venue: write("<span class=\"venue\">", inner, "</span>")
        case .award: write("<span class=\"award\">", inner, "</span>")
        case .note: write("<span class=\"note\">", inner, "</span>")
        case .label: write("<span class=\"label\">", inner, "</span>")
        case .etAl: write("<span class=\"et-al\">", inner, "</span>")
        case .legend:
            write("<span class=\"legend\">")
            write(legend: inner)
            write("</span>")
        case .links: write("<span class=\"links\">", inner, "</span>")
        }
    }

    /// Text in which signs are explained.
    mutating func write(legend inlines: [Inline]) {
        let wasInLegend = isInLegend
        isInLegend = true
        write(inlines)
        isInLegend = wasInLegend
    }

    private mutating func writeOwnName(_ inner: [Inline]) {
        switch presentation.ownName {
        case .bold: write("<strong class=\"own-name\">", inner, "</strong>")
        case .italic: write("<em class=\"own-name\">", inner, "</em>")
        case .underline: write("<u class=\"own-name\">", inner, "</u>")
        case .boldUnderline: write("<strong class=\"own-name\"><u>", inner, "</u></strong>")
        case .none: write("<span class=\"own-name\">", inner, "</span>")
        }
    }
}

extension [Inline] {
    /// Whether it has Hebrew, Arabic or other letters that run from right to left: such names beside each other would be shown
    /// in the wrong order (Unicode Standard Annex 9; HTML, `bdi`).
    fileprivate var runsRightToLeft: Bool {
        contains { inline in
            if case .text(let text) = inline {
                text.utf8.contains { $0 >= 0xD6 }
                    && text.unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) }
            } else {
                inline.children?.runsRightToLeft ?? false
            }
        }
    }
}
