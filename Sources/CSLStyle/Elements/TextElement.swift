package import Bibliography

/// `cs:text`.
package struct TextElement: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        case variable(TextVariable, form: VariableForm)
        case macro(Macro.Index)
        case term(TermReference)
        case value(String)
    }

    package var source: Source
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?
    package var stripPeriods = false
    package var quotes = false
    package var display: Display?

    package init(_ source: Source) { self.source = source }
}

/// `form` of a variable: `short` takes the short title of a title where there is one.
package enum VariableForm: String, Sendable, CaseIterable {
    case long, short
}

/// `term` of `cs:text`, with `form` and `plural`.
package struct TermReference: Sendable, Hashable {
    package var name: String
    package var form: TermForm
    package var isPlural: Bool

    package init(_ name: String, form: TermForm = .long, isPlural: Bool = false) {
        self.name = name
        self.form = form
        self.isPlural = isPlural
    }
}
