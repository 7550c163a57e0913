import CSLStyle

/// What the printing of a number takes from its surroundings.
struct NumberPrinting {
    var form = NumberElement.Form.numeric
    var terms: TermTable
    /// The gender of the noun that the number belongs to.
    var gender: TermGender?
    /// Between the ends of a range.
    var rangeDelimiter = "–"
    /// How the ends of page ranges are shortened; `nil` for other numbers, and for ranges as they are written.
    var pageRangeFormat: PageRangeFormat?
}

extension NumericValue {
    /// The numbers as they are printed: `2-4` as `2–4`, `2,3` as `2, 3`, `2&4` as `2 & 4` with the language's sign, in the form
    /// asked for. What is no number stays as it is; so do numbers with letters, which have no ordinal.
    func printed(_ printing: NumberPrinting) -> String {
        if items.count == 1 { return items[0].printed(printing) }
        var printing = printing
        var text = ""
        for index in items.indices {
            if index > 0 { text += joiner(index - 1, printing) }
            if index > 0, spansRange(at: index - 1) {
                text += rangeEnd(index, printing)
            } else if let label = label(index, printing) {
                // What has a label of its own is another kind of number.
                printing.form = .numeric
                text += label
            } else {
                text += items[index].printed(printing)
            }
        }
        return text
    }

    private func joiner(_ index: Int, _ printing: NumberPrinting) -> String {
        let joiner = joiners[index]
        if joiner.sign == .hyphen {
            if spansRange(at: index) { return printing.rangeDelimiter }
            return items[index].isNumberLike || items[index + 1].isNumberLike ? "-" : String(joiner.text)
        }
        guard joinsNumbers(at: index) else { return String(joiner.text) }
        switch joiner.sign {
        case .comma, .hyphen: return ", "
        case .semicolon: return "; "
        case .ampersand: return " " + (printing.terms.terms[TermTable.Key("and", .symbol)]?.single ?? "&") + " "
        }
    }

    private func rangeEnd(_ index: Int, _ printing: NumberPrinting) -> String {
        let (start, end) = (items[index - 1].lastWord, items[index])
        guard let format = printing.pageRangeFormat, end.isNumeric, start.suffix.isEmpty, end.suffix.isEmpty else {
            return end.printed(printing)
        }
        return PageRangeShortening.printed(from: start, to: end, format)
    }

    /// An item with a label of its own, the label in the language and number that it has here: `fig. 3` of `12, fig. 3`.
    private func label(_ index: Int, _ printing: NumberPrinting) -> String? {
        guard index > 0, let label = items[index].label, let name = NumberLabelTable.term(label),
            let term = printing.terms.term(name, form: .short)
        else { return nil }
        let isPlural = index < joiners.count && spansRange(at: index)
        let rest = items[index].text[label.endIndex...]
        return (isPlural ? term.multiple : term.single) + rest
    }
}

extension NumberItem {
    fileprivate func printed(_ printing: NumberPrinting) -> String {
        if printing.form != .numeric, let number = plainNumber {
            switch printing.form {
            case .numeric: break
            case .ordinal: return digits + printing.terms.ordinalSuffix(of: number, gender: printing.gender)
            case .longOrdinal:
                return printing.terms.longOrdinal(of: number, gender: printing.gender)
                    ?? digits + printing.terms.ordinalSuffix(of: number, gender: printing.gender)
            case .roman: return RomanNumeral.string(number)
            }
        }
        return text.utf8.contains(UInt8(ascii: "\\")) ? text.withoutEscapedHyphens : String(text)
    }
}

extension Substring {
    /// `327\-30` is `327-30`.
    fileprivate var withoutEscapedHyphens: String {
        let bytes = Array(utf8)
        var plain: [UInt8] = []
        for (index, byte) in bytes.enumerated()
        where byte != UInt8(ascii: "\\") || index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "-") {
            plain.append(byte)
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
