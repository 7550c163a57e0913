import DocumentTree

/// Running text without markup, ready to be broken into lines, and the links that are printed below it.
///
/// A link is its text with the URL behind it in angle brackets, unless the text is the URL. Links on names and links that
/// lead nowhere outside of the page (`#moe`, `paper.pdf`) are their text alone. A row of links is printed in lines of its own.
struct PlainTextInlines {
    let ownName: Presentation.PlainOwnName
    /// Where links lead that are printed below anyway: a title with such a link is the title alone.
    let linksBelow: Set<LinkDestination>
    private var breaker = LineBreaker()
    private(set) var links: [Link] = []
    private var isName = false
    private var isOwnName = false
    /// Set within a row of links; what is between them is left out.
    private var isLinkRow = false

    struct Link {
        var label: String
        var destination: LinkDestination
    }

    init(ownName: Presentation.PlainOwnName, linksBelow: Set<LinkDestination> = []) {
        self.ownName = ownName
        self.linksBelow = linksBelow
    }

    /// A logo whose words stand beside it is left out.
    mutating func addParagraph(_ inlines: [Inline]) {
        let words = inlines.contains(where: \.isImage) ? inlines.filter { !$0.isImage }.plainText() : ""
        add(inlines.filter { if case .image(let image) = $0 { !words.contains(image.alternative) } else { true } })
    }

    /// What was added, in lines; see `LineBreaker`.
    mutating func lines(width: Int, firstWidth: Int) -> [String] { breaker.lines(width: width, firstWidth: firstWidth) }

    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines.separatingMarks { add(inline) }
    }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .text(let text): add(text)
        case .code(let text): if !isLinkRow { breaker.add(text) }
        case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner): add(inner)
        case .superscript(let inner): addScript(inner, Scripts.superscript)
        case .subscript(let inner): addScript(inner, Scripts.subscript)
        case .link(let destination, let inner): add(link: destination, inner)
        case .image(let image): add(image.alternative)
        case .badge(let badge): add(badge)
        case .mark(let mark): if !isLinkRow { breaker.add(Scripts.superscript.sign(mark.sign), .glued) }
        case .span(let role, let inner): add(role, inner)
        case .softBreak: if !isLinkRow { breaker.addSpace() }
        case .lineBreak: if !isLinkRow { breaker.addLineBreak() }
        }
    }

    private mutating func add(_ text: String) {
        guard !isLinkRow else { return }
        let shown = isOwnName && ownName == .capitals ? text.uppercased() : text
        breaker.add(shown, isName ? .atSpaces : .everywhere)
    }

    private mutating func add(_ role: SpanRole, _ inner: [Inline]) {
        let outer = (isName, isOwnName, isLinkRow)
        switch role {
        case .name: isName = true
        case .ownName:
            (isName, isOwnName) = (true, true)
            let underscored = isUnderscored(inner.plainText(marks: false))
            if underscored {
                breaker.add("_", .nowhere)
                breaker.glueNext()
            }
            add(inner)
            if underscored { breaker.add("_", .glued) }
            (isName, isOwnName, isLinkRow) = outer
            return
        case .links: isLinkRow = true
        case .title, .containerTitle, .year, .date, .venue, .award, .note, .label, .noCase, .plain, .etAl, .legend,
            .mention:
            break
        }
        add(inner)
        (isName, isOwnName, isLinkRow) = outer
    }

    /// Capitals show nothing in a script that has none: there a name stands between underscores as well.
    private func isUnderscored(_ name: String) -> Bool {
        guard !name.isEmpty else { return false }
        return ownName == .underscores || (ownName == .capitals && name.uppercased() == name.lowercased())
    }

    private mutating func add(link destination: LinkDestination, _ inner: [Inline]) {
        if isLinkRow {
            links.append(Link(label: inner.plainText(), destination: destination))
            return
        }
        add(inner)
        guard !isName, !inner.holdsName, destination.leadsOutside, !linksBelow.contains(destination) else {
            return
        }
        guard !destination.isShown(by: inner.plainText()) else { return }
        breaker.addSpace()
        breaker.add("<" + destination.text + ">", .nowhere)
    }

    private mutating func add(_ badge: Badge) {
        guard !isLinkRow else { return }
        let destination = badge.destination.flatMap { $0.leadsOutside ? $0 : nil }
        let isShownByDestination = !badge.text.isEmpty && destination?.text.hasSuffix("/" + badge.text) == true
        if !isShownByDestination { breaker.add("[" + badge.words + "]") }
        guard let destination else { return }
        if !isShownByDestination { breaker.addSpace() }
        // The space behind the star does not break.
        let star = isShownByDestination && badge.kind == .stars ? "★\u{A0}" : ""
        breaker.add(star + "<" + destination.text + ">", .nowhere)
    }

    private mutating func addScript(_ inner: [Inline], _ script: Scripts) {
        guard !isLinkRow else { return }
        if inner.allSatisfy({ if case .text = $0 { true } else { false } }) {
            breaker.add(script.text(inner.plainText()), .glued)
        } else {
            add(inner)
        }
    }
}

extension Inline {
    fileprivate var isImage: Bool { if case .image = self { true } else { false } }
}

extension [Inline] {
    /// Where the links of rows of links lead.
    var destinationsOfRows: [LinkDestination] {
        flatMap { inline -> [LinkDestination] in
            guard case .span(.links, let row) = inline else { return [] }
            return row.compactMap { if case .link(let destination, _) = $0 { destination } else { nil } }
        }
    }

    /// Whether one of them is a person's name, however deep.
    fileprivate var holdsName: Bool {
        contains { inline in
            switch inline {
            case .span(.name, _), .span(.ownName, _): true
            case .span(_, let inner), .emphasis(let inner), .strong(let inner), .underline(let inner),
                .smallCaps(let inner),
                .superscript(let inner), .subscript(let inner), .link(_, let inner):
                inner.holdsName
            case .text, .code, .image, .badge, .mark, .softBreak, .lineBreak: false
            }
        }
    }
}
