package import Bibliography

/// `cs:number`.
package struct NumberElement: Sendable, Equatable {
    /// `form`.
    package enum Form: String, Sendable, CaseIterable {
        case numeric, ordinal
        case longOrdinal = "long-ordinal"
        case roman
    }

    /// A number variable.
    package var variable: TextVariable
    package var form = Form.numeric
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?
    package var display: Display?

    package init(_ variable: TextVariable) { self.variable = variable }
}

/// `cs:label` before or after a number: its variable's name is the term.
package struct LabelElement: Sendable, Equatable {
    /// A number variable.
    package var variable: TextVariable
    package var options: LabelOptions

    package init(_ variable: TextVariable, _ options: LabelOptions = LabelOptions()) {
        self.variable = variable
        self.options = options
    }
}

/// What `cs:label` says wherever it stands.
package struct LabelOptions: Sendable, Equatable {
    /// `plural`: by the content of the variable, or always so.
    package enum Plural: String, Sendable, CaseIterable {
        case contextual, always, never
    }

    package var form = TermForm.long
    package var plural = Plural.contextual
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?
    package var stripPeriods = false

    package init() {}
}
