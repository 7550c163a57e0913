import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// `cs:label` of a number: the term of its variable, or of what the locator counts. The term stands for itself, as one in
    /// `cs:text` does: `672 pp.` may be the number of pages with the label of the pages. Of a locator there is one.
    mutating func append(_ element: LabelElement) {
        let value = number(element.variable)
        guard !value.isEmpty || element.variable != .locator else { return }
        // Within a substitute the label goes with the number that it stands by.
        guard !substituted.isEmpty || !isSpent(.text(element.variable)) else { return }
        let term = element.variable == .locator ? cite?.locatorType.rawValue ?? "page" : element.variable.rawValue
        let isPlural =
            switch element.options.plural {
            case .always: true
            case .never: false
            case .contextual: isPlural(value, of: element.variable)
            }
        append(term: term, isPlural: isPlural, by: element.options)
    }

    /// A term with all that `cs:label` says.
    mutating func append(term: String, isPlural: Bool, by options: LabelOptions) {
        if state.sortKey != nil { return }
        append(
            Decoration(
                formatting: options.formatting, affixes: options.affixes, textCase: options.textCase,
                stripPeriods: options.stripPeriods, isTerm: true)
        ) { $0.append(term: term, form: options.form, isPlural: isPlural) }
    }

    /// Counts of pages and volumes are plural from two on; other numbers where there are several of them.
    private func isPlural(_ value: String, of variable: TextVariable) -> Bool {
        switch variable {
        case .numberOfPages, .numberOfVolumes: value != "1" && value != "0"
        default: NumericValue(value).isPlural
        }
    }
}
