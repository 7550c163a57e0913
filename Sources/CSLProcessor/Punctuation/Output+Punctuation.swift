extension Output {
    /// Thins out punctuation and spaces that meet at the joints between pieces (`.` and `.`, `?` and `,`), and moves a comma or
    /// full stop behind closing quotation marks into them where the language wants it (`punctuation-in-quote`).
    /// Runs once over a whole citation or entry, before `flipFlop`: quotation marks are still marks.
    mutating func collapsePunctuation(inQuote: Bool) {}

    /// Takes the full stops out of the pieces added since: the attribute `strip-periods`.
    mutating func stripPeriods(from place: Int) {}
}
