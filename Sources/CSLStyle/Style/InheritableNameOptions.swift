/// The options of `cs:name` and `cs:names` that `cs:style`, `cs:citation` and `cs:bibliography` may give for all names
/// within ("Inheritable Name Options"). On these, `form`, `delimiter` and the delimiter of `cs:names` are called `name-form`,
/// `name-delimiter` and `names-delimiter`. `nil` stands for what the element does not say and so inherits.
package struct InheritableNameOptions: Sendable, Equatable {
    package var and: NameAnd?
    package var delimiterPrecedesEtAl: DelimiterPrecedes?
    package var delimiterPrecedesLast: DelimiterPrecedes?
    package var etAlMin: Int?
    package var etAlUseFirst: Int?
    package var etAlSubsequentMin: Int?
    package var etAlSubsequentUseFirst: Int?
    package var etAlUseLast: Bool?
    package var initialize: Bool?
    package var initializeWith: String?
    package var nameAsSortOrder: NameAsSortOrder?
    package var sortSeparator: String?
    package var form: NamesForm?
    /// Between the names of one variable.
    package var nameDelimiter: String?
    /// Between name variables.
    package var namesDelimiter: String?

    package init() {}

    /// These options, with what they leave open taken from an element around.
    package func inheriting(from outer: InheritableNameOptions) -> InheritableNameOptions {
        var result = self
        result.and = and ?? outer.and
        result.delimiterPrecedesEtAl = delimiterPrecedesEtAl ?? outer.delimiterPrecedesEtAl
        result.delimiterPrecedesLast = delimiterPrecedesLast ?? outer.delimiterPrecedesLast
        result.etAlMin = etAlMin ?? outer.etAlMin
        result.etAlUseFirst = etAlUseFirst ?? outer.etAlUseFirst
        result.etAlSubsequentMin = etAlSubsequentMin ?? outer.etAlSubsequentMin
        result.etAlSubsequentUseFirst = etAlSubsequentUseFirst ?? outer.etAlSubsequentUseFirst
        result.etAlUseLast = etAlUseLast ?? outer.etAlUseLast
        result.initialize = initialize ?? outer.initialize
        result.initializeWith = initializeWith ?? outer.initializeWith
        result.nameAsSortOrder = nameAsSortOrder ?? outer.nameAsSortOrder
        result.sortSeparator = sortSeparator ?? outer.sortSeparator
        result.form = form ?? outer.form
        result.nameDelimiter = nameDelimiter ?? outer.nameDelimiter
        result.namesDelimiter = namesDelimiter ?? outer.namesDelimiter
        return result
    }
}

/// `and`: what stands before the last name: the term `and`, or `&`.
package enum NameAnd: String, Sendable, CaseIterable {
    case text, symbol
}

/// `delimiter-precedes-et-al` and `delimiter-precedes-last`.
package enum DelimiterPrecedes: String, Sendable, CaseIterable {
    case contextual
    case afterInvertedName = "after-inverted-name"
    case always, never
}

/// `name-as-sort-order`: which names have the family name first.
package enum NameAsSortOrder: String, Sendable, CaseIterable {
    case first, all
}

/// `form` of `cs:name`.
package enum NamesForm: String, Sendable, CaseIterable {
    case long, short, count
}
