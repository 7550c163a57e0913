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
        case .span(let role, let inner): append(inner, in: .span(role))
        case .image(let image): append(image.alternative)
        case .badge(let badge): append(badge.text)
        case .mark(let mark): append(mark.sign)
        case .softBreak, .lineBreak: append(" ")
        }
    }

    private mutating func append(_ inlines: [Inline], in mark: OutputMark) {
        open(mark)
        append(inlines)
        close()
    }
}
