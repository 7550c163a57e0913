import DocumentTree

extension Output {
    /// What the writer put before a cite, with a space behind a word or punctuation: `see` of `see Doe 1999`.
    mutating func append(citePrefix: [Inline]) {
        append(citeAffix: citePrefix)
        guard let last = citePrefix.plainText().unicodeScalars.last else { return }
        if Romanesque.isLetter(last) || last.value < 0x80 && PunctuationTable.isSign(UInt8(last.value)) {
            append(affix: " ")
        }
    }

    /// What the writer put behind a cite, with a space before a word or an opening bracket: `Doe 1999 passim`.
    mutating func append(citeSuffix: [Inline]) {
        if let first = citeSuffix.plainText().unicodeScalars.first,
            Romanesque.isLetter(first) || first == "(" || first == "["
        {
            append(affix: " ")
        }
        append(citeAffix: citeSuffix)
    }

    private mutating func append(citeAffix: [Inline]) {
        guard !citeAffix.isEmpty else { return }
        open(.part(.citeAffix))
        let place = count
        append(citeAffix)
        markQuotes(from: place)
        close()
    }
}
