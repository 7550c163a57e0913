import DocumentTree

extension Output {
    /// Adds the rich text of a variable. Quotation marks are still characters of it: `markQuotes(from:)` finds them.
    mutating func append(_ inlines: [Inline]) {
        for inline in inlines { append(inline) }
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let text), .code(let text): append(text)
        case .emphasis(let inner): append(inner, in: .markup(.italic))
        case .strong(let inner): append(inner, in: .markup(.bold))
        case .underline(let inner): append(inner, in: .markup(.underline))
        case .smallCaps(let inner): append(inner, in: .markup(.smallCaps))
        case .superscript(let inner): append(inner, in: .markup(.superscript))
        case .subscript(let inner): append(inner, in: .markup(.subscript))
        case .link(let destination, let inner): append(inner, in: .link(destination))
        case .span(.noCase, let inner): append(inner, in: .noCase)
        case .span(.plain, let inner): append(plain: inner)
        case .span(let role, let inner): append(inner, in: .span(role))
        case .image(let image): append(image.alternative)
        case .badge(let badge): append(badge.text)
        case .mark(let mark): append(mark.sign)
        case .softBreak, .lineBreak: append(" ")
        }
    }

    /// Words without any style, and in their own case.
    private mutating func append(plain inlines: [Inline]) {
        let normal: [TextStyle] = [.baseline, .noUnderline, .uprightWeight, .fullCaps, .uprightStyle]
        open(.noCase)
        for style in normal { open(.style(style)) }
        append(inlines)
        for _ in normal { close() }
        close()
    }

    private mutating func append(_ inlines: [Inline], in mark: OutputMark) {
        open(mark)
        append(inlines)
        close()
    }
}
