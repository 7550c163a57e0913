import DocumentTree

extension [[Inline]] {
    /// The pieces in one line with a text between them.
    func joined(by separator: String) -> [Inline] {
        var line: [Inline] = []
        for (position, piece) in enumerated() {
            if position > 0 { line.append(.text(separator)) }
            line += piece
        }
        return line
    }
}

extension [Inline] {
    /// The inlines as one span; nothing stays nothing.
    func spanned(_ role: SpanRole) -> [Inline] { isEmpty ? [] : [.span(role, self)] }
}

extension [Block] {
    /// The text of paragraphs in one line, for patterns that go on in the same line.
    var runningText: [Inline] {
        compactMap { block -> [Inline]? in
            if case .paragraph(let inlines, _) = block { inlines } else { nil }
        }.joined(by: " ")
    }
}

extension String {
    func capitalizingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
