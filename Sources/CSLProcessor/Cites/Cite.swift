package import CSLStyle
package import DocumentTree

/// A work cited at one place: what the writer says of it there.
package struct Cite: Sendable, Equatable {
    /// The `id` of the reference.
    package var id: String
    /// A page, a chapter …; empty for none.
    package var locator: String
    package var locatorType: LocatorType
    package var prefix: [Inline]
    package var suffix: [Inline]
    /// Whether the names are left out: they stand in the sentence.
    package var suppressesAuthor: Bool
    /// Whether the names alone are printed.
    package var isAuthorOnly: Bool
    /// The position among the cites of the same work, where the caller knows it; found otherwise.
    package var position: CitePosition?
    package var isNearNote: Bool
    /// The number of the note in which the work was cited first.
    package var firstReferenceNoteNumber: Int?

    package init(_ id: String, locator: String = "", locatorType: LocatorType = .page) {
        self.id = id
        self.locator = locator
        self.locatorType = locatorType
        prefix = []
        suffix = []
        suppressesAuthor = false
        isAuthorOnly = false
        position = nil
        isNearNote = false
        firstReferenceNoteNumber = nil
    }
}
