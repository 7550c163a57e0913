package import Bibliography

/// `cs:date` of a style.
package struct DateElement: Sendable, Equatable {
    /// `date-parts` of a localized date: how much of it is printed.
    package enum Parts: String, Sendable, CaseIterable {
        case year
        case yearMonth = "year-month"
        case yearMonthDay = "year-month-day"
    }

    package var variable: DateVariable
    /// The localized format to take; `nil` for a date whose parts are all given here.
    package var form: DateForm?
    package var parts = Parts.yearMonthDay
    /// `cs:date-part` elements: with a `form`, what they say overrides the localized format's part of the same name.
    package var dateParts: [DatePart] = []
    package var delimiter = ""
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?
    package var display: Display?

    package init(_ variable: DateVariable) { self.variable = variable }
}

/// `form` of `cs:date`.
package enum DateForm: String, Sendable, CaseIterable {
    case numeric, text
}

/// `cs:date-part`.
package struct DatePart: Sendable, Equatable {
    /// `name`.
    package enum Name: String, Sendable, CaseIterable {
        case day, month, year
    }

    /// `form`: for days `numeric`, `numeric-leading-zeros`, `ordinal`; for months `long`, `short`, `numeric`,
    /// `numeric-leading-zeros`; for years `long`, `short`.
    package enum Form: String, Sendable, CaseIterable {
        case long, short, numeric
        case numericLeadingZeros = "numeric-leading-zeros"
        case ordinal

        /// What a part of that name may have, the default first.
        package static func allowed(for name: Name) -> [Form] {
            switch name {
            case .day: [.numeric, .numericLeadingZeros, .ordinal]
            case .month: [.long, .short, .numeric, .numericLeadingZeros]
            case .year: [.long, .short]
            }
        }
    }

    package var name: Name
    /// `nil` where it is not given: the default of the name, or the localized format's.
    package var form: Form?
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?
    package var stripPeriods = false
    /// `range-delimiter`; `nil` for an en dash.
    package var rangeDelimiter: String?

    package init(_ name: Name) { self.name = name }
}
