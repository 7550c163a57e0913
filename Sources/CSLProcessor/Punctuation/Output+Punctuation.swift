extension Output {
    /// Thins out punctuation and spaces that meet at the joints between pieces (`.` and `.`, `?` and `.`), and moves a comma or
    /// full stop behind closing quotation marks into them where the language wants it (`punctuation-in-quote`).
    /// Runs once over a whole citation or entry, before `flipFlop`: quotation marks are still marks.
    mutating func collapsePunctuation(inQuote: Bool) {
        var joining = PunctuationJoining(inQuote: inQuote, capacity: pieces.count)
        for piece in pieces { joining.append(piece) }
        pieces = joining.pieces
    }

    /// Takes the full stops out of the pieces added since: the attribute `strip-periods`.
    mutating func stripPeriods(from place: Int) {
        for index in pieces.indices.dropFirst(place).reversed() {
            guard case .text(let text, let origin) = pieces[index], text.utf8.contains(UInt8(ascii: ".")) else {
                continue
            }
            let stripped = String(decoding: text.utf8.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
            if stripped.isEmpty {
                pieces.remove(at: index)
            } else {
                pieces[index] = .text(stripped, origin)
            }
        }
    }
}
