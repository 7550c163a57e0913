public import DocumentTree

/// Turns works into the text of a citation style.
///
/// A formatter leaves roles in the tree: each rendered name, inverted or not and without the delimiter, is one
/// `.span(.name(index:variable:), …)`, titles are `.span(.title, …)` and so on. It prints no marks and no own-name emphasis:
/// both are hung on the name spans afterwards, in one place, for all formatters.
public protocol CitationFormatter: Sendable {
    /// One citation a work, in the order given; each is the entry's blocks from top to bottom.
    /// The whole list comes at once because year suffixes and disambiguation depend on it.
    func format(_ works: [Work]) -> [[Block]]
}
