/// `cs:term`: a word of a language, in one form.
package struct Term: Sendable, Equatable {
    package var single: String
    /// The same as `single` where there is no other.
    package var multiple: String

    package init(single: String, multiple: String? = nil) {
        self.single = single
        self.multiple = multiple ?? single
    }
}

/// `form` of a term.
package enum TermForm: String, Sendable, CaseIterable {
    case long, short, symbol, verb
    case verbShort = "verb-short"

    /// The form that stands in where a language has none of this form; `nil` for `long`.
    package var fallback: TermForm? {
        switch self {
        case .long: nil
        case .short, .verb: .long
        case .symbol: .short
        case .verbShort: .verb
        }
    }
}

/// `gender` of a noun, or `gender-form` of an ordinal.
package enum TermGender: String, Sendable, CaseIterable {
    case masculine, feminine
}

/// `ordinal` (as 0 to 99 by `ordinal-00` …) or `long-ordinal-01` to `-10`, for one gender or none.
package struct OrdinalKey: Sendable, Hashable {
    /// `nil` for the term `ordinal`, which stands for every number without one of its own.
    package var number: Int?
    package var gender: TermGender?

    package init(_ number: Int?, gender: TermGender? = nil) {
        self.number = number
        self.gender = gender
    }
}

/// What is set behind a number to make it an ordinal, and which numbers it is for.
package struct OrdinalTerm: Sendable, Equatable {
    /// `match`.
    package enum Match: String, Sendable, CaseIterable {
        case lastDigit = "last-digit"
        case lastTwoDigits = "last-two-digits"
        case wholeNumber = "whole-number"
    }

    package var text: String
    /// By default the last digit for `ordinal-00` to `-09` and the last two digits from `ordinal-10` on.
    package var match: Match

    package init(_ text: String, match: Match) {
        self.text = text
        self.match = match
    }
}
