import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// `cs:number`
    mutating func append(_ element: NumberElement) {
        guard !isSpent(.text(element.variable)) else { return note(.text(element.variable), isFilled: false) }
        let place = output.count
        let value = number(element.variable)
        if !value.isEmpty {
            append(
                Decoration(
                    formatting: element.formatting, affixes: element.affixes, textCase: element.textCase,
                    display: element.display)
            ) { evaluation in
                let part: OutputPart? =
                    switch element.variable {
                    case .citationNumber: .citationNumber
                    case .locator: .locator
                    default: nil
                    }
                if let part { evaluation.output.open(.part(part)) }
                evaluation.appendNumber(value, of: element.variable, form: element.form)
                if part != nil { evaluation.output.close() }
            }
        }
        note(.text(element.variable), isFilled: output.count > place)
    }

    /// The text of a number variable, which may be the cite's rather than the work's; empty for none.
    func number(_ variable: TextVariable) -> String {
        switch variable {
        case .locator: cite?.locator ?? ""
        case .citationNumber: state.citationNumber > 0 ? String(state.citationNumber) : ""
        case .firstReferenceNoteNumber: state.firstReferenceNoteNumber.map(String.init) ?? ""
        case .pageFirst: firstPage
        default: reference[variable].plainText()
        }
    }

    /// The first page, where the work does not say it but its pages.
    private var firstPage: String {
        let first = reference[.pageFirst].plainText()
        return first.isEmpty ? NumericValue(reference[.page].plainText()).firstItem : first
    }
}
