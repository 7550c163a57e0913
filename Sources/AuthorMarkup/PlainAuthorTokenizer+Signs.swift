/// Signs, digits, and characters beyond ASCII.
extension PlainAuthorTokenizer {
    /// `#`, `+`, and whatever is declared; `^` raises the sign behind it (`^*`, `^a`).
    mutating func scanSign() {
        endText()
        if let (index, length) = signs.match(bytes, at: position, before: bytes.count) {
            emit(.sign(index), position..<(position + length))
            position += length
            return
        }
        let byte = bytes[position]
        if byte == UInt8(ascii: "^"), position + 1 < bytes.count {
            if let (index, length) = signs.match(bytes, at: position + 1, before: bytes.count) {
                emit(.sign(index), position..<(position + 1 + length))
                position += 1 + length
                return
            }
            if let end = endOfRaisedLetter(from: position + 1) {
                emit(.undeclaredSign, position..<end)
                position = end
                return
            }
        }
        var end = position + 1
        while end < bytes.count, bytes[end] == byte { end += 1 }
        emit(.undeclaredSign, position..<end)
        position = end
    }

    /// `^a`, where the word ends behind the letter.
    private func endOfRaisedLetter(from start: Int) -> Int? {
        guard signs.classes[Int(bytes[start])] == .name else { return nil }
        let end = start + 1
        return end == bytes.count || signs.classes[Int(bytes[end])] != .name ? end : nil
    }

    /// Digits are marks: longest declared signs first; where one digit is left over, the whole number is undeclared.
    mutating func scanDigits() {
        var end = position
        while end < bytes.count, signs.classes[Int(bytes[end])] == .digit { end += 1 }
        if !itemHasName, textStart < 0, let length = lengthOfMoreAuthors(at: end) {
            emit(.others, position..<(end + length))
            position = end + length
            return
        }
        endText()
        emitSigns(position..<end)
        position = end
    }

    /// Emits a range as declared signs, or as one undeclared one.
    mutating func emitSigns(_ range: Range<Int>) {
        var found: [(Int, Range<Int>)] = []
        var start = range.lowerBound
        while start < range.upperBound {
            guard let (index, length) = signs.match(bytes, at: start, before: range.upperBound) else {
                emit(.undeclaredSign, range)
                return
            }
            found.append((index, start..<(start + length)))
            start += length
        }
        for (index, range) in found { emit(.sign(index), range) }
    }

    private mutating func passLetters() {
        beginText()
        if bytes[position] >= 0xE5 { textIsEastAsian = true }
        position += bytes[position] >= 0xE0 ? 3 : 2
    }

    mutating func scanNonASCII() {
        if signs.starts[Int(bytes[position])],
            let (index, length) = signs.match(bytes, at: position, before: bytes.count)
        {
            endText()
            emit(.sign(index), position..<(position + length))
            position += length
            return
        }
        if isLetterLead(bytes[position]), position + 1 < bytes.count, bytes[position + 1] != 0x97,
            bytes[position + 1] != 0xB7
        {
            passLetters()
            return
        }
        guard let (scalar, length) = scalar(at: position) else {
            position = bytes.count
            return
        }
        let range = position..<(position + length)
        switch SignCharacterTable.meaning(of: scalar) {
        case .letter:
            beginText()
            if (0xE3...0xE9).contains(bytes[position]) { textIsEastAsian = true }
            position += length
        case .space: scanWideSpace()
        case .comma: scanSeparator(.comma, length: length)
        case .strongSeparator: scanSeparator(.strong, length: length)
        case .and: scanSeparator(.and, length: length)
        case .others:
            endText()
            emit(.others, range)
            position += length
        case .openingBracket: scanBracket(openingLength: length)
        case .closingBracket: skipUnpaired(length: length)
        case .sign:
            endText()
            emit(.undeclaredSign, range)
            position += length
        case .lookAlike(let plain, let isRaised): scanLookAlike(plain, isRaised: isRaised, length: length)
        case .joiner where textStart >= 0 && bytes[position - 1] & 0xC0 == 0x80 && !isLatinBefore: position += length
        case .variationSelector where textStart >= 0: position += length
        case .variationSelector where result.tokens.last?.range.upperBound == position: position += length
        case .invisible, .joiner, .variationSelector: skipInvisible(scalar.value, length: length)
        }
    }

    /// Whether the character before is of the Latin, Greek or Cyrillic script, which know no joiners.
    private var isLatinBefore: Bool {
        var start = position - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return bytes[start] < 0xD6
    }

    private mutating func scanWideSpace() {
        endText()
        followsSpace = true
        position = endOfSpace(from: position)
        if let length = lengthOfAnd(at: position) {
            scanSeparator(.and, length: length)
        } else if let length = lengthOfEtAl(at: position) {
            emit(.others, position..<(position + length))
            position += length
        }
    }

    /// A run of raised digits is one number: `¹²` is 12, or 1 and 2 where 12 is not declared.
    private mutating func scanLookAlike(_ first: String, isRaised: Bool, length: Int) {
        endText()
        let start = position
        var plain = Array(first.utf8)
        var widths = [(plain: plain.count, source: length)]
        position += length
        while isRaised, position < bytes.count, bytes[position] >= 0xC2, let (scalar, length) = scalar(at: position),
            case .lookAlike(let next, isRaised: true) = SignCharacterTable.meaning(of: scalar)
        {
            plain += Array(next.utf8)
            widths.append((next.utf8.count, length))
            position += length
        }
        emitLookAlikes(plain, widths, from: start, isRaised: isRaised)
    }

    private mutating func emitLookAlikes(
        _ plain: [UInt8], _ widths: [(plain: Int, source: Int)], from start: Int, isRaised: Bool
    ) {
        var found: [(index: Int, range: Range<Int>)] = []
        var (offset, source, character) = (0, start, 0)
        while offset < plain.count {
            guard let (index, length) = signs.match(plain, at: offset, before: plain.count) else {
                emit(.undeclaredSign, start..<position)
                return
            }
            let begin = source
            let end = offset + length
            while offset < end, character < widths.count {
                offset += widths[character].plain
                source += widths[character].source
                character += 1
            }
            found.append((index, begin..<source))
        }
        for (index, range) in found {
            if !isRaised { report(.lookAlike(text(range), for: signs.signs[index], at: range)) }
            emit(.sign(index), range)
        }
    }
}
