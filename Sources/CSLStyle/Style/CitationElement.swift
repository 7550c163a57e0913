/// `cs:citation`: how works are cited.
package struct CitationElement: Sendable, Equatable {
    /// `givenname-disambiguation-rule`.
    package enum GivennameDisambiguationRule: String, Sendable, CaseIterable {
        case allNames = "all-names"
        case allNamesWithInitials = "all-names-with-initials"
        case primaryName = "primary-name"
        case primaryNameWithInitials = "primary-name-with-initials"
        case byCite = "by-cite"
    }

    /// `collapse`.
    package enum Collapse: String, Sendable, CaseIterable {
        case citationNumber = "citation-number"
        case year
        case yearSuffix = "year-suffix"
        case yearSuffixRanged = "year-suffix-ranged"
    }

    package var nameOptions = InheritableNameOptions()
    package var disambiguateAddNames = false
    package var disambiguateAddGivenname = false
    package var givennameDisambiguationRule = GivennameDisambiguationRule.byCite
    package var disambiguateAddYearSuffix = false
    /// `cite-group-delimiter`; its presence groups cites, as `collapse` does too.
    package var citeGroupDelimiter: String?
    package var collapse: Collapse?
    package var yearSuffixDelimiter: String?
    package var afterCollapseDelimiter: String?
    package var nearNoteDistance = 5
    package var sort: [SortKey] = []
    package var layout = Layout()

    package init() {}
}

/// `cs:layout`. Its delimiter stands between the cites of a citation.
package struct Layout: Sendable, Equatable {
    package var elements: [RenderingElement] = []
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var delimiter: String?

    package init() {}
}
