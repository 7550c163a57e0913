package import DocumentTree

/// `cs:names`.
package struct NamesElement: Sendable, Equatable {
    package var variables: [NameVariable]
    /// `nil` for the inherited `names-delimiter`.
    package var delimiter: String?
    /// `nil` where there is no `cs:name`: within `cs:substitute`, a `cs:names` without children takes all of those around.
    package var name: NameElement?
    package var etAl: EtAlElement?
    package var label: NamesLabel?
    package var substitute: [RenderingElement] = []
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var display: Display?

    package init(_ variables: [NameVariable]) { self.variables = variables }
}

/// `cs:name`: how each name reads.
package struct NameElement: Sendable, Equatable {
    /// What it does not say it inherits; `form` and `delimiter` are `form` and `nameDelimiter` here.
    package var options = InheritableNameOptions()
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var family = NamePart()
    package var given = NamePart()

    package init() {}
}

/// `cs:name-part`: how the family name or the given name reads.
package struct NamePart: Sendable, Equatable {
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var textCase: TextCase?

    package init() {}
}

/// `cs:et-al`.
package struct EtAlElement: Sendable, Equatable {
    /// `et-al` or `and others`.
    package var term = "et-al"
    package var formatting = Formatting()

    package init() {}
}

/// `cs:label` of `cs:names`: what the persons are.
package struct NamesLabel: Sendable, Equatable {
    package var options = LabelOptions()
    /// Whether it stands before `cs:name` in the style, and so in print.
    package var precedesName = false

    package init() {}
}
