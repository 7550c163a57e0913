/// A change of a text: what stands in a range is replaced.
public struct TextEdit: Sendable, Equatable {
    /// Bytes of the file; empty to insert.
    public var range: Range<Int>
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A way to mend what a diagnostic found, as edits of the user's own text.
public struct Fix: Sendable, Equatable {
    public enum Safety: Sendable, Equatable {
        /// What the page says stays the same to the letter, and no name changes.
        case safe
        /// Likely right, but a person has to look at it.
        case unsafe
    }

    public var safety: Safety
    /// What it does, as an imperative: `escape the star`.
    public var title: String
    /// Never overlapping; all of them or none.
    public var edits: [TextEdit]

    public init(_ safety: Safety, _ title: String, _ edits: [TextEdit]) {
        self.safety = safety
        self.title = title
        self.edits = edits
    }
}
