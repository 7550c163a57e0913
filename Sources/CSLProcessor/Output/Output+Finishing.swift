extension Output {
    /// Finishes a whole citation or entry: punctuation thinned out, quotation marks printed, markup turned over.
    mutating func finish(_ signs: QuotationSigns, punctuationInQuote: Bool) {
        collapsePunctuation(inQuote: punctuationInQuote)
        flipFlop(signs)
        raiseSuperscripts()
        narrowFrenchSpaces()
    }
}
