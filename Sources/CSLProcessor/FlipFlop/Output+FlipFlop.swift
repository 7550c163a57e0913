/// The signs of a language's quotation marks.
struct QuotationSigns: Sendable, Equatable {
    var open: String
    var close: String
    var innerOpen: String
    var innerClose: String
}

extension Output {
    /// Prints quotation marks by their depth, and turns markup over that lies in its like: afterwards there are no marks
    /// `.quotes`, `.innerQuotes` and `.markup` any more, and a `.style` that changes nothing is gone too.
    mutating func flipFlop(_ signs: QuotationSigns) {}
}
