/// The terms of a locale.
package struct TermTable: Sendable, Equatable {
    package struct Key: Sendable, Hashable {
        package var name: String
        package var form: TermForm

        package init(_ name: String, _ form: TermForm) {
            self.name = name
            self.form = form
        }
    }

    package var terms: [Key: Term] = [:]
    /// The gender of the nouns that have one: months, numbers and locators.
    package var genders: [String: TermGender] = [:]
    package var ordinals: [OrdinalKey: OrdinalTerm] = [:]
    package var longOrdinals: [OrdinalKey: String] = [:]

    package init() {}

    /// The names of all terms but the ordinals.
    var names: Set<String> { Set(terms.keys.map(\.name)) }

    /// A term in a form, or in the form that stands in for it: `verb-short` → `verb` → `long`, `symbol` → `short` → `long`.
    package func term(_ name: String, form: TermForm = .long) -> Term? {
        var form: TermForm? = form
        while let wanted = form {
            if let term = terms[Key(TermName.canonical(name), wanted)] { return term }
            form = wanted.fallback
        }
        return nil
    }

    /// The ending of a number's ordinal: the term for the whole number, else for its last two digits, else for its last
    /// digit, else `ordinal`; each in the gender asked for, else in the neutral form. Empty for a language without.
    package func ordinalSuffix(of number: Int, gender: TermGender? = nil) -> String {
        let magnitude = number.magnitude
        let candidates: [(Int, OrdinalTerm.Match)] = [
            (Int(clamping: magnitude), .wholeNumber), (Int(magnitude % 100), .lastTwoDigits),
            (Int(magnitude % 10), .lastDigit),
        ]
        let genders = gender == nil ? [nil] : [gender, nil]
        for (digits, match) in candidates {
            for gender in genders {
                if let term = ordinals[OrdinalKey(digits, gender: gender)], term.match == match { return term.text }
            }
        }
        return genders.lazy.compactMap { ordinals[OrdinalKey(nil, gender: $0)]?.text }.first ?? ""
    }

    /// `first` for 1: the words for 1 to 10, in the gender asked for, else in the neutral form; `nil` for other numbers.
    package func longOrdinal(of number: Int, gender: TermGender? = nil) -> String? {
        gender.flatMap { longOrdinals[OrdinalKey(number, gender: $0)] } ?? longOrdinals[OrdinalKey(number)]
    }
}
