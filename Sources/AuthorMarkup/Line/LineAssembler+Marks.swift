import Bibliography
import Surfaces

/// Signs become marks, and stars on both sides of a name become the emphasis that they are.
extension LineAssembler {
    /// Adds the signs of some tokens to an author, as marks on its name.
    mutating func addMarks(of range: Range<Int>, name: LineName, to author: Int) {
        var found: [(sign: FoundSign, isBefore: Bool)] = []
        for index in range {
            guard case .sign(let sign) = tokens[index].kind else { continue }
            let place = tokenizer.signs[sign]
            found.append((place, place.range.upperBound <= name.range.lowerBound))
        }
        authors[author].highlights += takeTypedEmphasis(&found)
        for (sign, isBefore) in found where !sign.sign.utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) {
            authors[author].marks.append(mark(sign, isBefore: isBefore))
        }
    }

    /// `**Ann Lee***` where stars are no markup: emphasis that somebody typed, and one mark.
    private func takeTypedEmphasis(_ found: inout [(sign: FoundSign, isBefore: Bool)]) -> [LineHighlight] {
        guard let before = found.firstIndex(where: { $0.isBefore }),
            let behind = found.indices.first(where: { !found[$0].isBefore }), isTyped(found[before].sign),
            isTyped(found[behind].sign), found[before].sign.sign.first == found[behind].sign.sign.first,
            case let length = found[before].sign.range.count, found[behind].sign.range.count >= length
        else { return [] }
        let opening = tokenizer.source(found[before].sign.range)
        let end = found[behind].sign.range.lowerBound + length
        let closing = tokenizer.source(found[behind].sign.range.lowerBound..<end)
        let rest = end..<found[behind].sign.range.upperBound
        if rest.isEmpty {
            found.remove(at: behind)
        } else {
            found[behind].sign.range = rest
            found[behind].sign.sign = tokenizer.shown(rest)
        }
        found.remove(at: before)
        return [LineHighlight(length == 1 ? .emphasis : .strong, opening: opening, closing: closing)]
    }

    private func isTyped(_ sign: FoundSign) -> Bool {
        guard let first = sign.sign.utf8.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else {
            return false
        }
        return sign.construct == nil && !sign.isEscaped && sign.range.count == sign.sign.utf8.count
            && tokenizer.text.origin(at: sign.range.lowerBound + tokenizer.offset)?.form == .literal
    }

    private func mark(_ sign: FoundSign, isBefore: Bool) -> LineMark {
        let range = tokenizer.source(sign.range)
        let construct = sign.construct?.source ?? range
        return LineMark(
            sign: sign.sign, written: sign.isEscaped ? sign.sign : tokenizer.shown(sign.range), range: range,
            construct: construct, form: form(of: sign), isBeforeName: isBefore,
            spaceBefore: space(beside: sign, isBefore: isBefore, construct: construct))
    }

    private func form(of sign: FoundSign) -> LineMark.Form {
        if sign.isRaised { return .superscript }
        if sign.isEscaped { return .escaped }
        switch tokenizer.text.origin(at: sign.range.lowerBound + tokenizer.offset)?.form {
        case .escaped: return .escaped
        case .entity: return .entity
        case .command: return .command
        case .literal, nil: return .bare
        }
    }

    /// The white space on the name's side of a sign and what is around it.
    private func space(beside sign: FoundSign, isBefore: Bool, construct: Range<Int>) -> Range<Int> {
        let whole = sign.construct?.range ?? sign.range
        var space = whole.upperBound..<whole.upperBound
        if isBefore {
            space = whole.upperBound..<tokenizer.endOfSpace(from: whole.upperBound)
        } else {
            var start = whole.lowerBound
            while start > 0, bytes[start - 1] <= 0x20 || isNoBreakSpace(endingAt: start) { start -= 1 }
            space = start..<whole.lowerBound
        }
        guard !space.isEmpty else {
            let place = isBefore ? construct.upperBound : construct.lowerBound
            return place..<place
        }
        return tokenizer.source(space)
    }

    private func isNoBreakSpace(endingAt position: Int) -> Bool {
        (bytes[position - 1] == 0xA0 && position > 1 && bytes[position - 2] == 0xC2)
            || (bytes[position - 1] == 0xC2 && position < bytes.count && bytes[position] == 0xA0)
    }
}
