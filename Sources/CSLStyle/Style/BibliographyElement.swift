/// `cs:bibliography`: how the list of works reads.
package struct BibliographyElement: Sendable, Equatable {
    /// `second-field-align`: where the number or label of an entry stands.
    package enum SecondFieldAlign: String, Sendable, CaseIterable {
        case flush, margin
    }

    /// `subsequent-author-substitute-rule`.
    package enum SubsequentAuthorSubstituteRule: String, Sendable, CaseIterable {
        case completeAll = "complete-all"
        case completeEach = "complete-each"
        case partialEach = "partial-each"
        case partialFirst = "partial-first"
    }

    package var nameOptions = InheritableNameOptions()
    package var hangingIndent = false
    package var secondFieldAlign: SecondFieldAlign?
    package var lineSpacing = 1
    package var entrySpacing = 1
    /// Printed in place of names that the entry before has too; `nil` for no such thing, empty for nothing in their place.
    package var subsequentAuthorSubstitute: String?
    package var subsequentAuthorSubstituteRule = SubsequentAuthorSubstituteRule.completeAll
    package var sort: [SortKey] = []
    package var layout = Layout()

    package init() {}
}
