extension Output {
    /// Turns the quotation marks among the characters of a value, added since, into marks: `a "word"` becomes
    /// `text("a ") open(.innerQuotes(.double)) text("word") close`. A straight apostrophe is printed round; double marks
    /// without a partner within the same mark stay characters.
    mutating func markQuotes(from place: Int) {
        guard pieces.dropFirst(place).contains(where: \.mayHoldQuotes) else { return }
        let signs = quotationSigns(from: place)
        let meanings = QuotationPairs(signs).meanings
        var marked = Output()
        var next = 0
        for index in pieces.indices.dropFirst(place) {
            guard case .text(let text, let origin) = pieces[index] else {
                marked.pieces.append(pieces[index])
                continue
            }
            var rest = text[...]
            var offset = 0
            while next < signs.count, signs[next].piece == index {
                let sign = signs[next]
                if let meaning = meanings[next] {
                    let start = rest.utf8.index(rest.startIndex, offsetBy: sign.offset - offset)
                    marked.append(String(rest[..<start]), origin)
                    marked.append(meaning, origin)
                    rest = rest[rest.utf8.index(start, offsetBy: sign.width)...]
                    offset = sign.offset + sign.width
                }
                next += 1
            }
            marked.append(String(rest), origin)
        }
        pieces.replaceSubrange(place..., with: marked.pieces)
    }

    private mutating func append(_ meaning: QuotationPairs.Meaning, _ origin: OutputOrigin) {
        switch meaning {
        case .open(let level): open(.innerQuotes(level))
        case .close: close()
        case .apostrophe: append("’", origin)
        }
    }

    /// The characters since that may be quotation marks.
    private func quotationSigns(from place: Int) -> [QuotationSign] {
        let scalars = pieces.indices.dropFirst(place).lazy.flatMap { index -> [(Unicode.Scalar, Int, Int)] in
            guard case .text(let text, _) = pieces[index] else { return [] }
            var offset = 0
            return text.unicodeScalars.map { scalar in
                defer { offset += UTF8.width(scalar) }
                return (scalar, index, offset)
            }
        }
        let characters = Array(scalars)
        let surroundings = surroundingMarks(from: place)
        return characters.indices.compactMap { index in
            let (scalar, piece, offset) = characters[index]
            return QuotationSign(
                scalar, between: index > 0 ? characters[index - 1].0 : nil,
                and: index + 1 < characters.count ? characters[index + 1].0 : nil, piece: piece, offset: offset,
                surroundings: surroundings[piece - place])
        }
    }

    /// For each piece since, the innermost mark that is open around it; -1 for none that was opened since.
    private func surroundingMarks(from place: Int) -> [Int] {
        var open = [-1]
        return pieces.indices.dropFirst(place).map { index in
            switch pieces[index] {
            case .text: break
            case .open: open.append(index)
            case .close: if open.count > 1 { open.removeLast() }
            }
            return open[open.count - 1]
        }
    }
}

extension OutputPiece {
    /// Whether a text has straight quotation marks, or signs of the Unicode block that has the round ones.
    fileprivate var mayHoldQuotes: Bool {
        guard case .text(let text, _) = self else { return false }
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return true }
            // The curved ones are E2 80 98 to E2 80 9D; behind E2 80 there are dashes too.
            if previous == 0x80, (0x98...0x9D).contains(byte) { return true }
            previous = byte
        }
        return false
    }
}
