extension Output {
    /// Turns the quotation marks among the characters of a value, added since, into marks: `a "word"` becomes
    /// `text("a ") open(.innerQuotes(.double)) text("word") close`. Apostrophes and marks without a partner stay characters.
    mutating func markQuotes(from place: Int) {}
}
