/// Which of the signs of a text open and close quotations.
struct QuotationPairs {
    enum Meaning: Equatable {
        case open(QuotationLevel)
        case close
        case apostrophe
    }

    /// What each sign is, in the order of the signs; `nil` for one that stays as it is.
    private(set) var meanings: [Meaning?]

    init(_ signs: [QuotationSign]) {
        meanings = Array(repeating: nil, count: signs.count)
        var open: [Int] = []
        // The straight sign that is seen first is the outer one, be it `"` or `'`.
        var outerStraight: QuotationSign.Kind?
        for (index, sign) in signs.enumerated() {
            if sign.mayClose, let opening = open.suffix(Self.reach).lastIndex(where: { Self.match(signs[$0], sign) }) {
                let partner = signs[open[opening]]
                let level: QuotationLevel
                if partner.isStraight {
                    outerStraight = outerStraight ?? Self.firstStraightKind(signs, open)
                    level = partner.kind == outerStraight ? .double : .single
                } else {
                    level = partner.kind == .double ? .double : .single
                }
                meanings[open[opening]] = .open(level)
                meanings[index] = .close
                open.removeSubrange(opening...)
            } else if sign.mayOpen {
                open.append(index)
            }
        }
        for (index, sign) in signs.enumerated()
        where meanings[index] == nil && sign.kind == .single && sign.isStraight {
            meanings[index] = .apostrophe
        }
    }

    /// How many signs that are open are looked at for a partner: no text has more within each other.
    private static let reach = 64

    private static func match(_ opening: QuotationSign, _ closing: QuotationSign) -> Bool {
        opening.kind == closing.kind && opening.isStraight == closing.isStraight
            && opening.surroundings == closing.surroundings && !opening.isDirectlyBefore(closing)
    }

    /// The kind of the outermost straight sign that is open when the first one closes.
    private static func firstStraightKind(_ signs: [QuotationSign], _ open: [Int]) -> QuotationSign.Kind {
        open.first { signs[$0].isStraight }.map { signs[$0].kind } ?? .double
    }
}
