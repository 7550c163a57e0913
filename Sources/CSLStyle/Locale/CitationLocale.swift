/// `cs:locale`: the words, date formats and habits of a language, from a locale file or from within a style.
package struct CitationLocale: Sendable, Equatable {
    /// `xml:lang`: `de`, `de-AT`; `nil` for a `cs:locale` that is for all languages.
    package var language: String?
    package var options = LocaleOptions()
    package var terms = TermTable()
    /// `cs:date form="text"`.
    package var textDate: LocaleDate?
    /// `cs:date form="numeric"`.
    package var numericDate: LocaleDate?

    package init(language: String? = nil) { self.language = language }

    package func date(_ form: DateForm) -> LocaleDate? {
        switch form {
        case .text: textDate
        case .numeric: numericDate
        }
    }
}

/// `cs:style-options`; `nil` for what is not said.
package struct LocaleOptions: Sendable, Equatable {
    /// `limit-day-ordinals-to-day-1`.
    package var limitDayOrdinalsToDay1: Bool?
    /// `punctuation-in-quote`: “like this,” with the comma inside.
    package var punctuationInQuote: Bool?

    package init() {}
}

/// `cs:date` of a locale.
package struct LocaleDate: Sendable, Equatable {
    package var delimiter = ""
    package var dateParts: [DatePart] = []
    package var formatting = Formatting()
    package var textCase: TextCase?

    package init() {}
}
