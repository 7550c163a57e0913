public import DocumentTree

/// Turns works into the text of a citation style.
///
/// A formatter leaves roles in the tree: each rendered name, inverted or not and without the delimiter, is one
/// `.span(.name(index:variable:), …)`, titles are `.span(.title, …)` and so on. It prints no marks and no own-name emphasis:
/// both are hung on the name spans afterwards, in one place, for all formatters.
public protocol CitationFormatter: Sendable {
    var layout: BibliographyLayout { get }

    /// One citation a work, in the order given.
    /// The whole list comes at once because year suffixes and disambiguation depend on it.
    ///
    /// - Parameter areNumbered: Whether the style's own numbers are printed, if it has any.
    func format(_ works: [Work], etAl: EtAlPolicy, areNumbered: Bool) -> [FormattedWork]
}

/// A work as a citation style prints it.
public struct FormattedWork: Sendable, Equatable {
    /// What stands in the margin: `[1]`; empty for nothing.
    public var label: [Inline]
    /// The lines of the entry, from top to bottom.
    public var blocks: [Block]

    public init(label: [Inline] = [], blocks: [Block]) {
        self.label = label
        self.blocks = blocks
    }
}
