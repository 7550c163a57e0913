/// Brackets, braces, and what belongs to other markup languages.
extension PlainAuthorTokenizer {
    /// Brackets hold marks (`(*)`, `[1,2]`), words about the author's part, or another form of the name.
    mutating func scanBracket(openingLength: Int) {
        if let (index, length) = signs.match(bytes, at: position, before: bytes.count) {
            endText()
            emit(.sign(index), position..<(position + length))
            position += length
            return
        }
        guard let content = bracketContent(openingLength: openingLength) else {
            skipUnpaired(length: openingLength)
            return
        }
        let closingLength = bytes[content.upperBound] < 0x80 ? 1 : 3
        let end = content.upperBound + closingLength
        if let signs = bracketedSigns(in: content) {
            endText()
            for range in signs { emitBracketed(range) }
        } else if RoleWordTable.isRole(bytes[content]) {
            endText()
            report(.roleWords(text(position..<end), declared: self.signs, at: position..<end))
        } else if content.isEmpty {
            endText()
            report(.foreignMarkup(text(position..<end), at: position..<end))
        } else {
            passText(upTo: end)
        }
        position = end
    }

    /// Takes a bracket or a group in braces into the name as it is, but for invisible characters.
    private mutating func passText(upTo end: Int) {
        beginText()
        while position < end {
            let byte = bytes[position]
            let value: UInt32
            let length: Int
            if byte < 0x20 || byte == 0x7F {
                (value, length) = (UInt32(byte), 1)
                if signs.classes[Int(byte)] == .space {
                    position += 1
                    continue
                }
            } else if byte >= 0xC2, let (scalar, scalarLength) = scalar(at: position) {
                (value, length) = (scalar.value, scalarLength)
                guard SignCharacterTable.meaning(of: scalar) == .invisible else {
                    position += length
                    continue
                }
            } else {
                position += 1
                continue
            }
            skipInvisible(value, length: length)
            beginText()
        }
    }

    private mutating func bracketContent(openingLength: Int) -> Range<Int>? {
        guard !noBracketCloses else { return nil }
        let start = position + openingLength
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { return start..<end }
            if byte == 0xEF || byte == 0xE3, let (scalar, _) = scalar(at: end),
                SignCharacterTable.meaning(of: scalar) == .closingBracket
            {
                return start..<end
            }
            end += 1
        }
        noBracketCloses = true
        return nil
    }

    /// The signs in a bracket that holds nothing else; `nil` for one that holds words.
    private func bracketedSigns(in content: Range<Int>) -> [Range<Int>]? {
        var found: [Range<Int>] = []
        var start = content.lowerBound
        while start < content.upperBound {
            let byte = bytes[start]
            if let (_, length) = signs.match(bytes, at: start, before: content.upperBound),
                !isLetter(byte) || !continuesWord(start + length, in: content)
            {
                found.append(start..<(start + length))
                start += length
                continue
            }
            switch signs.classes[Int(byte)] {
            case .space, .comma, .strongSeparator, .backslash: start += 1
            case .star, .sign, .digit:
                var end = start + 1
                while end < content.upperBound,
                    bytes[end] == byte
                        || (signs.classes[Int(byte)] == .digit && signs.classes[Int(bytes[end])] == .digit)
                {
                    end += 1
                }
                found.append(start..<end)
                start = end
            case .name:
                let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                guard isLower, !continuesWord(start + 1, in: content) else { return nil }
                found.append(start..<(start + 1))
                start += 1
            case .nonASCII:
                guard let (scalar, length) = scalar(at: start) else { return nil }
                switch SignCharacterTable.meaning(of: scalar) {
                case .sign, .lookAlike: found.append(start..<(start + length))
                case .space, .comma, .variationSelector, .invisible: break
                default: return nil
                }
                start += length
            default: return nil
            }
        }
        return found.isEmpty ? nil : found
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }

    private func continuesWord(_ position: Int, in content: Range<Int>) -> Bool {
        guard position < content.upperBound else { return false }
        return isLetter(bytes[position]) || bytes[position] >= 0x80 || bytes[position] == UInt8(ascii: ".")
    }

    private mutating func emitBracketed(_ range: Range<Int>) {
        if let (index, length) = signs.match(bytes, at: range.lowerBound, before: range.upperBound),
            length == range.count
        {
            emit(.sign(index), range)
        } else if let (scalar, length) = scalar(at: range.lowerBound), length == range.count,
            case .lookAlike(let plain, let isRaised) = SignCharacterTable.meaning(of: scalar),
            let index = signs.index(of: plain)
        {
            if !isRaised { report(.lookAlike(text(range), for: plain, at: range)) }
            emit(.sign(index), range)
        } else {
            emitSigns(range)
        }
    }

    /// A group in braces is part of a name, whatever it holds.
    mutating func scanBrace() {
        var depth = 0
        var end = position
        if !noBraceCloses {
            while end < bytes.count {
                if bytes[end] == UInt8(ascii: "{") { depth += 1 }
                if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
                end += 1
                if depth == 0 { break }
            }
        }
        guard !noBraceCloses, depth == 0 else {
            noBraceCloses = true
            skipUnpaired(length: 1)
            return
        }
        if bytes[(position + 1)..<(end - 1)].allSatisfy({
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
        }) {
            endText()
            report(.emptyName(at: position..<end))
        } else {
            passText(upTo: end)
        }
        position = end
    }

    mutating func skipUnpaired(length: Int) {
        let range = position..<(position + length)
        endText()
        report(.unclosedBrace(text(range), at: range))
        position += length
    }

    mutating func skipInvisible(_ value: UInt32, length: Int) {
        let range = position..<(position + length)
        endText()
        report(.invisibleCharacter(value, at: range))
        position += length
    }

    /// `\*` is a star that is no emphasis; `\textbf` is LaTeX.
    mutating func scanBackslash() {
        endText()
        let next = position + 1
        guard next < bytes.count else {
            report(.foreignMarkup("\\", at: position..<next))
            position = next
            return
        }
        if let (index, length) = signs.match(bytes, at: next, before: next + 1) {
            emit(.sign(index), position..<(next + length))
            position = next + length
            return
        }
        var end = next
        switch signs.classes[Int(bytes[next])] {
        case .star, .sign:
            emit(.undeclaredSign, position..<(next + 1))
            position = next + 1
            return
        case .ampersand:
            position = next
            scanSeparator(.and, length: 1)
            return
        case .name where isLetter(bytes[next]):
            while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        default: break
        }
        report(.foreignMarkup(text(position..<max(end, next)), at: position..<max(end, next)))
        position = max(end, next)
    }

    /// `<b>`, `</sup>`: HTML.
    mutating func scanTag() {
        endText()
        var end = position + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: ","), end - position < 200
        { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: ">") {
            end += 1
        } else {
            end = position + 1
        }
        report(.foreignMarkup(text(position..<end), at: position..<end))
        position = end
    }
}
