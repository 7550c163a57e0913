import CSLStyle

extension Evaluation {
    /// The layout of the bibliography, whose format is that of its affixes too. With `second-field-align`, what its first
    /// element prints stands in the margin.
    mutating func appendEntry(secondFieldAligned: Bool) {
        let layout = area.layout
        output.open(layout.formatting)
        output.append(affix: layout.affixes.prefix)
        let start = output.count
        append(layout.elements, delimiter: layout.delimiter ?? "")
        guard output.count > start else { return output.removeAll(from: 0) }
        if secondFieldAligned, let end = firstFieldEnd, end < output.count {
            output.pieces.append(.close)
            output.pieces.insert(contentsOf: [.close, .open(.display(.rightInline))], at: end)
            output.pieces.insert(.open(.display(.leftMargin)), at: start)
            appendBeforeClose(affix: layout.affixes.suffix)
            output.close(layout.formatting)
        } else if let last = output.lastDisplayEnd {
            output.pieces.insert(.text(layout.affixes.suffix, .affix), at: last)
            output.close(layout.formatting)
        } else {
            output.append(affix: layout.affixes.suffix)
            output.close(layout.formatting)
        }
    }

    private mutating func appendBeforeClose(affix: String) {
        if !affix.isEmpty { output.pieces.insert(.text(affix, .affix), at: output.count - 1) }
    }
}

extension Output {
    /// Where the display ends that ends the whole; `nil` where the last thing is running text.
    fileprivate var lastDisplayEnd: Int? {
        guard pieces.last == .close else { return nil }
        var depth = 0
        for index in pieces.indices.reversed() {
            switch pieces[index] {
            case .close: depth += 1
            case .open(let mark):
                depth -= 1
                if depth == 0 {
                    if case .display = mark { return pieces.count - 1 }
                    return nil
                }
            case .text: break
            }
        }
        return nil
    }
}
