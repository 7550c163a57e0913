/// The signs of a language's quotation marks.
struct QuotationSigns: Sendable, Equatable {
    var open: String
    var close: String
    var innerOpen: String
    var innerClose: String
}

extension Output {
    /// Prints quotation marks by their depth, and turns markup over that lies in its like: afterwards there are no marks
    /// `.quotes`, `.innerQuotes` and `.markup` any more, and a `.style` that changes nothing is gone too.
    mutating func flipFlop(_ signs: QuotationSigns) {
        guard pieces.contains(where: \.flips) else { return }
        var flipping = Flipping(signs: signs)
        for index in pieces.indices {
            switch pieces[index] {
            case .text: flipping.pieces.append(pieces[index])
            case .open(.innerQuotes) where isAllThatIsQuoted(index): flipping.openNothing()
            case .open(let mark): flipping.open(mark)
            case .close: flipping.close()
            }
        }
        pieces = flipping.pieces
    }

    /// Whether a quotation is the whole of what the style sets in quotation marks itself: the title `"Hello"` is printed with
    /// one pair.
    private func isAllThatIsQuoted(_ start: Int) -> Bool {
        var before = start - 1
        while before >= 0, case .open(let mark) = pieces[before], !mark.isQuotes { before -= 1 }
        guard before >= 0, case .open(.quotes) = pieces[before] else { return false }
        var depth = 0
        for index in pieces.indices.dropFirst(before) {
            switch pieces[index] {
            case .open: depth += 1
            case .close: depth -= 1
            case .text: if depth <= start - before { return false }
            }
            if depth == 0 { return true }
        }
        return true
    }
}

/// The state of flip-flopping between two pieces.
private struct Flipping {
    let signs: QuotationSigns
    var pieces: [OutputPiece] = []
    private var ends: [End] = []
    /// The value of each attribute here.
    private var styles: [TextStyle.Attribute: TextStyle] = [:]
    /// Of each quotation that is open, whether it has the outer signs.
    private var quotations: [Bool] = []

    /// What the end of a mark brings.
    private enum End {
        case mark
        case nothing
        case style(TextStyle.Attribute, before: TextStyle?)
        case quotation
    }

    init(signs: QuotationSigns) { self.signs = signs }

    mutating func open(_ mark: OutputMark) {
        switch mark {
        case .style(let style): open(style)
        case .markup(let style): open(isOn(style) ? style.normal : style)
        case .quotes: openQuotation(isOuter: true)
        case .innerQuotes(let level): openQuotation(isOuter: level == .double)
        case .noCase, .span, .part, .link, .display:
            pieces.append(.open(mark))
            ends.append(.mark)
        }
    }

    /// A mark that leaves no trace.
    mutating func openNothing() { ends.append(.nothing) }

    mutating func close() {
        switch ends.popLast() {
        case .mark: pieces.append(.close)
        case .nothing, nil: return
        case .style(let attribute, let before):
            pieces.append(.close)
            styles[attribute] = before
        case .quotation:
            let isOuter = quotations.popLast() ?? true
            append(isOuter ? signs.close : signs.innerClose)
        }
    }

    private func isOn(_ style: TextStyle) -> Bool { styles[style.attribute] == style }

    private mutating func open(_ style: TextStyle) {
        let before = styles[style.attribute]
        if before == style || (before == nil && style.isNormal) {
            ends.append(.nothing)
        } else {
            pieces.append(.open(.style(style)))
            ends.append(.style(style.attribute, before: before))
            styles[style.attribute] = style
        }
    }

    private mutating func openQuotation(isOuter: Bool) {
        let isOuter = quotations.last.map { !$0 } ?? isOuter
        quotations.append(isOuter)
        ends.append(.quotation)
        append(isOuter ? signs.open : signs.innerOpen)
    }

    private mutating func append(_ sign: String) {
        if !sign.isEmpty { pieces.append(.text(sign, .affix)) }
    }
}

extension OutputPiece {
    fileprivate var flips: Bool {
        switch self {
        case .open(.style), .open(.markup), .open(.quotes), .open(.innerQuotes): true
        case .text, .open, .close: false
        }
    }
}

extension OutputMark {
    fileprivate var isQuotes: Bool {
        switch self {
        case .quotes, .innerQuotes: true
        case .style, .markup, .noCase, .span, .part, .link, .display: false
        }
    }
}
