import DocumentTree

/// A rendered text under construction: pieces, and how to add to them.
struct Output: Sendable, Equatable {
    var pieces: [OutputPiece] = []

    /// How many pieces there are: a place to come back to.
    var count: Int { pieces.count }
    var isEmpty: Bool { pieces.isEmpty }

    mutating func append(_ text: String, _ origin: OutputOrigin = .value) {
        if !text.isEmpty { pieces.append(.text(text, origin)) }
    }

    mutating func append(affix text: String) { append(text, .affix) }

    mutating func open(_ mark: OutputMark) { pieces.append(.open(mark)) }

    /// Ends the last mark; one around nothing is taken away again.
    mutating func close() {
        if case .open? = pieces.last { pieces.removeLast() } else { pieces.append(.close) }
    }

    /// Takes back all that was added since.
    mutating func removeAll(from place: Int) {
        if place < pieces.count { pieces.removeSubrange(place...) }
    }

    /// Whether something that a reader sees was added since.
    func hasText(from place: Int) -> Bool {
        pieces[min(place, pieces.count)...].contains { piece in
            if case .text = piece { true } else { false }
        }
    }

    /// Whether a value was added, rather than prefixes and the like alone. The number of an entry is none: what follows it
    /// begins the entry.
    var hasValue: Bool {
        let number = range(of: .citationNumber) ?? 0..<0
        return pieces.indices.contains { index in
            if case .text(_, .value) = pieces[index] { !number.contains(index) } else { false }
        }
    }

    /// The characters alone.
    var plainText: String {
        var text = ""
        for case .text(let piece, _) in pieces { text += piece }
        return text
    }
}
