import Bibliography
import CSLStyle

extension Evaluation {
    /// `cs:date`: localized or not, single or a range; the year in `.part(.year)` and `.span(.year)`, and behind it the year
    /// suffix unless the style prints it as a variable of its own.
    mutating func append(_ element: DateElement) {
        guard !isSpent(.date(element.variable)) else { return note(.date(element.variable), isFilled: false) }
        let place = output.count
        if let date = reference[element.variable], element.variable != .accessed || !state.isComparison {
            append(date, by: element)
        }
        note(.date(element.variable), isFilled: output.count > place)
    }

    private mutating func append(_ date: ReferenceDate, by element: DateElement) {
        let takesSuffix = element.variable == .issued && !area.printsYearSuffix && !state.yearSuffix.isEmpty
        // Of several dates of a text, the first has the suffix.
        let suffix = takesSuffix && output.range(of: .yearSuffix) == nil ? state.yearSuffix : ""
        let rendering = DateRendering(element, style.locale, language: textLanguage, yearSuffix: suffix)
        if state.sortKey != nil { return output.append(date.sortText(rendering.partNames)) }
        append(
            Decoration(
                formatting: element.formatting, affixes: element.affixes, textCase: element.textCase,
                display: element.display)
        ) { $0.output.append(date, rendering) }
    }
}
