extension Output {
    /// Thins out punctuation and spaces that meet at the joints between pieces (`.` and `.`, `?` and `.`), and moves a comma or
    /// full stop behind closing quotation marks into them where the language wants it (`punctuation-in-quote`).
    /// Runs once over a whole citation or entry, before `flipFlop`: quotation marks are still marks.
    mutating func collapsePunctuation(inQuote: Bool) {
        var joining = PunctuationJoining(inQuote: inQuote, capacity: pieces.count)
        for piece in pieces { joining.append(piece) }
        pieces = joining.pieces
    }

    /// Takes the full stops out of the pieces added since: the attribute `strip-periods`. Those before a small letter stay in
    /// what is no term: the ones of `e.g.` but the last, and of addresses.
    mutating func stripPeriods(from place: Int, ofTerm: Bool = false) {
        for index in pieces.indices.dropFirst(place).reversed() {
            guard case .text(let text, let origin) = pieces[index], text.utf8.contains(UInt8(ascii: ".")) else {
                continue
            }
            let bytes = Array(text.utf8)
            let kept = bytes.indices.filter { place in
                bytes[place] != UInt8(ascii: ".")
                    || !ofTerm && place + 1 < bytes.count && (0x61...0x7A).contains(bytes[place + 1])
            }
            let stripped = String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
            if stripped.isEmpty {
                pieces.remove(at: index)
            } else {
                pieces[index] = .text(stripped, origin)
            }
        }
    }
}
