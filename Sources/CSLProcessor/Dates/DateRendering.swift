import Bibliography
import CSLStyle

/// How one `cs:date` is printed: its parts in their order, and what the locale says of them.
struct DateRendering {
    /// The parts that are printed if the date has them.
    var parts: [DatePart]
    var delimiter: String
    var terms: TermTable
    /// `limit-day-ordinals-to-day-1`.
    var limitsDayOrdinals: Bool
    /// Printed behind the year: the letter that tells works of one year apart.
    var yearSuffix: String?
    /// For the text case of its words.
    var language: String

    /// A date with a form takes the locale's parts: those that `date-parts` asks for, changed by the style's own parts of the
    /// same name. A date without has its own parts only.
    init(_ element: DateElement, _ locale: CitationLocale, language: String, yearSuffix: String? = nil) {
        self.language = language
        terms = locale.terms
        limitsDayOrdinals = locale.options.limitDayOrdinalsToDay1 ?? false
        self.yearSuffix = yearSuffix
        guard let form = element.form else {
            parts = element.dateParts
            delimiter = element.delimiter
            return
        }
        let localized = locale.date(form) ?? LocaleDate()
        delimiter = localized.delimiter
        if element.parts == .yearMonthDay, element.dateParts.isEmpty {
            parts = localized.dateParts
            return
        }
        parts = localized.dateParts.filter { element.parts.include($0.name) }.map { part in
            element.dateParts.first { $0.name == part.name }.map { part.changed(by: $0) } ?? part
        }
    }
}

extension DateRendering {
    /// The names of the parts, for a sort key.
    var partNames: Set<DatePart.Name> { Set(parts.map(\.name)) }
}

extension DateElement.Parts {
    fileprivate func include(_ name: DatePart.Name) -> Bool {
        switch name {
        case .year: true
        case .month: self != .year
        case .day: self == .yearMonthDay
        }
    }
}

extension DatePart {
    /// A locale's part with what a style says of it. The affixes are the locale's.
    fileprivate func changed(by part: DatePart) -> DatePart {
        var changed = self
        changed.form = part.form ?? form
        changed.formatting.fontStyle = part.formatting.fontStyle ?? formatting.fontStyle
        changed.formatting.fontVariant = part.formatting.fontVariant ?? formatting.fontVariant
        changed.formatting.fontWeight = part.formatting.fontWeight ?? formatting.fontWeight
        changed.formatting.textDecoration = part.formatting.textDecoration ?? formatting.textDecoration
        changed.formatting.verticalAlign = part.formatting.verticalAlign ?? formatting.verticalAlign
        changed.textCase = part.textCase ?? textCase
        changed.stripPeriods = part.stripPeriods || stripPeriods
        changed.rangeDelimiter = part.rangeDelimiter ?? rangeDelimiter
        return changed
    }
}
