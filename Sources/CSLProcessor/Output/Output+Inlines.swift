import DocumentTree

extension Output {
    /// The finished pieces as a tree. Parts and displays are forgotten.
    var inlines: [Inline] {
        var tree = InlineTree(turnsBack: pieces.contains(where: \.turnsBack))
        for piece in pieces {
            switch piece {
            case .text(let text, _): tree.append(text)
            case .open(let mark): tree.open(mark)
            case .close: tree.close()
            }
        }
        return tree.inlines
    }
}

extension OutputPiece {
    /// Whether a style is undone within a text that has it: upright words in italics.
    fileprivate var turnsBack: Bool {
        if case .open(.style(let style)) = self { style.isNormal } else { false }
    }
}

/// A tree under construction. Where a style is undone somewhere, styles are put around the words alone, within spans and links:
/// there is no inline that undoes another.
private struct InlineTree {
    private(set) var inlines: [Inline] = []
    private let turnsBack: Bool
    /// The marks that are open, and what stood before each.
    private var levels: [(mark: OutputMark, before: [Inline])] = []

    init(turnsBack: Bool) { self.turnsBack = turnsBack }

    mutating func append(_ text: String) {
        let styles = turnsBack ? self.styles : []
        guard !styles.isEmpty else { return inlines.append(merging: text) }
        inlines += styles.reduce([.text(text)]) { $1.around($0) }
    }

    /// What is open of each attribute, the innermost first.
    private var styles: [TextStyle] {
        var styles: [TextStyle] = []
        for case .style(let style) in levels.reversed().map(\.mark)
        where !styles.contains(where: { $0.attribute == style.attribute }) {
            styles.append(style)
        }
        return styles.filter { !$0.isNormal }
    }

    mutating func open(_ mark: OutputMark) {
        levels.append((mark, inlines))
        inlines = []
    }

    mutating func close() {
        guard let (mark, before) = levels.popLast() else { return }
        let inner = inlines
        inlines = before
        guard !inner.isEmpty else { return }
        for inline in wrapped(inner, mark) {
            if case .text(let text) = inline { inlines.append(merging: text) } else { inlines.append(inline) }
        }
    }

    /// A mark that formats do not show gives way to what it holds.
    private func wrapped(_ inner: [Inline], _ mark: OutputMark) -> [Inline] {
        switch mark {
        case .style(let style), .markup(let style): turnsBack ? inner : style.around(inner)
        case .span(let role): [.span(role, inner)]
        case .link(let destination): [.link(destination, inner)]
        case .quotes, .innerQuotes, .part, .display, .noCase: inner
        }
    }
}

extension TextStyle {
    fileprivate func around(_ inner: [Inline]) -> [Inline] {
        switch self {
        case .italic, .oblique: [.emphasis(inner)]
        case .bold: [.strong(inner)]
        case .underline: [.underline(inner)]
        case .smallCaps: [.smallCaps(inner)]
        case .superscript: [.superscript(inner)]
        case .subscript: [.subscript(inner)]
        case .light, .uprightStyle, .fullCaps, .uprightWeight, .noUnderline, .baseline: inner
        }
    }
}

extension [Inline] {
    /// Text behind text is one text.
    fileprivate mutating func append(merging text: String) {
        if case .text(let before)? = last {
            self[count - 1] = .text(before + text)
        } else {
            append(.text(text))
        }
    }
}
