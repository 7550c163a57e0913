import CSLStyle
import DocumentTree

extension CompiledStyle {
    /// The cites of a citation joined: grouped and collapsed as the style wants it, with delimiters between them, and each
    /// with its own prefix and suffix.
    func joined(_ cites: [RenderedCite]) -> Output {
        var output = Output()
        for (index, cite) in cites.enumerated() {
            if index > 0 { output.append(affix: citation.layout.delimiter ?? "") }
            output.append(citeAffix: cite.cite.prefix)
            output.pieces += cite.output.pieces
            output.append(citeAffix: cite.cite.suffix)
        }
        return output
    }
}

extension Output {
    /// What the writer put before or behind a cite.
    fileprivate mutating func append(citeAffix: [Inline]) {
        guard !citeAffix.isEmpty else { return }
        open(.part(.citeAffix))
        let place = count
        append(citeAffix)
        markQuotes(from: place)
        close()
    }
}
