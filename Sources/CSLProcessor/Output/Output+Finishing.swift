import DocumentTree

extension Output {
    /// Finishes a whole citation or entry: punctuation thinned out, quotation marks printed, markup turned over.
    mutating func finish(_ signs: QuotationSigns, punctuationInQuote: Bool) {
        collapsePunctuation(inQuote: punctuationInQuote)
        flipFlop(signs)
        raiseSuperscripts()
    }

    /// The finished pieces as a tree. Parts and displays are forgotten.
    var inlines: [Inline] {
        var levels: [(mark: OutputMark, inlines: [Inline])] = []
        var inlines: [Inline] = []
        for piece in pieces {
            switch piece {
            case .text(let text, _): inlines.append(merging: text)
            case .open(let mark):
                levels.append((mark, inlines))
                inlines = []
            case .close:
                guard let (mark, before) = levels.popLast() else { continue }
                let inner = inlines
                inlines = before
                if !inner.isEmpty { inlines.append(contentsOf: mark.around(inner)) }
            }
        }
        return inlines
    }
}

extension OutputMark {
    /// A mark that formats do not show gives way to what it holds.
    fileprivate func around(_ inner: [Inline]) -> [Inline] {
        switch self {
        case .style(let style), .markup(let style): style.around(inner)
        case .noCase: [.span(.noCase, inner)]
        case .span(let role): [.span(role, inner)]
        case .link(let destination): [.link(destination, inner)]
        case .quotes, .innerQuotes, .part, .display: inner
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
