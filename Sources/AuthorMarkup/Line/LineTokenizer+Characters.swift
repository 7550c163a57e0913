import Surfaces

/// What braces hold, characters beyond ASCII, and leftovers of other languages.
extension LineTokenizer {
    /// Braces keep everything a name, but for stars and daggers.
    mutating func scanProtected() {
        let byte = bytes[position]
        switch classes[Int(byte)] {
        case .star: scanSigns(in: .protected)
        case .nonASCII:
            if let (scalar, length) = scalar(at: position), case .sign = SignCharacterTable.meaning(of: scalar) {
                endText()
                emitSign(
                    FoundSign(sign: plainSign(position..<(position + length)), range: position..<(position + length)))
                position += length
            } else {
                passText(characterLength(at: position))
            }
        case .space where !isInText:
            position += 1
        default: passText(1)
        }
    }

    private mutating func scanSigns(in kind: LineZones.Kind) {
        endText()
        var end = position + 1
        while end < bytes.count, zones.kind(at: end) == kind, bytes[end] == bytes[position] { end += 1 }
        emitSign(FoundSign(sign: shown(position..<end), range: position..<end))
        position = end
    }

    mutating func scanNonASCII() {
        if isLetterLead(bytes[position]), position + 1 < bytes.count, bytes[position + 1] != 0x97,
            bytes[position + 1] != 0xB7
        {
            passLetter()
            return
        }
        // Bytes that are no UTF-8 are left to the name.
        guard bytes[position] >= 0xC2, let (scalar, length) = scalar(at: position) else { return passText(1) }
        let range = position..<(position + length)
        switch SignCharacterTable.meaning(of: scalar) {
        case .letter, .joiner: passLetter()
        case .space: scanSpace()
        case .comma: scanSeparator(.comma, length: length)
        case .strongSeparator: scanSeparator(.strong, length: length)
        case .and: scanSeparator(.and, length: length)
        case .others:
            endText()
            emit(.others, range)
            position += length
        case .openingBracket: scanBracket(openingLength: length)
        case .closingBracket:
            endText()
            problems.append(.unclosedBrace(shown(range), at: source(range)))
            position += length
        case .sign, .lookAlike:
            endText()
            let end = signRuns(in: position..<min(bytes.count, position + 24)).first?.upperBound
            let run = position..<max(end ?? 0, position + length)
            emitSign(FoundSign(sign: plainSign(run), range: run))
            position = run.upperBound
        case .variationSelector:
            endText()
            position += length
        case .invisible:
            endText()
            problems.append(.invisibleCharacter(scalar.value, at: source(range)))
            position += length
        }
    }

    private mutating func passLetter() {
        beginText()
        if (0xE3...0xE9).contains(bytes[position]) { markEastAsian() }
        passText(characterLength(at: position))
    }

    /// `\*` in plain text is a star; any other backslash is left to the name, for somebody to find.
    mutating func scanBackslash() {
        let next = position + 1
        if next < bytes.count, isOpen(next), let (scalar, length) = scalar(at: next), scalar.value >= 0x80,
            SignCharacterTable.meaning(of: scalar) == .sign
        {
            endText()
            emitSign(
                FoundSign(
                    sign: SignCharacterTable.plain(String(scalar)), range: position..<(next + length), isEscaped: true))
            position = next + length
            return
        }
        guard next < bytes.count, isOpen(next), classes[Int(bytes[next])] == .star || bytes[next] == UInt8(ascii: "#")
        else { return passText(1) }
        endText()
        var end = next + 1
        while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"), bytes[end + 1] == bytes[next] { end += 2 }
        emitSign(
            FoundSign(
                sign: shown(position..<end).filter { $0 != "\\" }, range: position..<end, isEscaped: true))
        position = end
    }

    /// A tag that the surface does not know is no part of a name: `<b>` in a .bib file.
    mutating func scanTag() {
        var end = position + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<"), end - position < 80 {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return passText(1) }
        endText()
        position = end + 1
    }
}
