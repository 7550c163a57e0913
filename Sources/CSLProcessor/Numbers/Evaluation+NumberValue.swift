import Bibliography
import CSLStyle

extension Evaluation {
    /// Adds the text of a number variable as `cs:text` (`form` is `nil`) or `cs:number` prints it: page ranges by the style's
    /// format, ranges of any numbers with the language's `page-range-delimiter`, ordinals and Roman numerals in the language's
    /// way. A sort key has its numbers filled up with zeros, so that their order as text is that of their values.
    mutating func appendNumber(_ text: String, of variable: TextVariable, form: NumberElement.Form?) {
        if state.sortKey != nil { return output.append(NumericValue(text).sortText) }
        let terms = style.locale.terms
        let isPage = variable == .page || (variable == .locator && (cite?.locatorType ?? .page) == .page)
        var printing = NumberPrinting(form: form ?? .numeric, terms: terms)
        printing.rangeDelimiter = terms.term("page-range-delimiter")?.single ?? "–"
        if isPage { printing.pageRangeFormat = style.style.pageRangeFormat }
        if form == .ordinal || form == .longOrdinal {
            let noun = variable == .locator ? cite?.locatorType.rawValue ?? "page" : variable.rawValue
            printing.gender = terms.genders[noun]
        }
        let place = output.count
        output.append(NumericValue(text).printed(printing))
        output.markQuotes(from: place)
    }
}
