import DocumentTree

/// The value of a number variable, read: `12`, `2-4`, `1st & 3rd`, `iv`, or words (specification, "Number").
struct NumericValue: Sendable, Equatable {
    var text: String

    init(_ text: String) { self.text = text }

    /// The condition `is-numeric`.
    var isNumeric: Bool { !text.isEmpty && text.utf8.allSatisfy(\.isASCIIDigit) }

    /// Whether there is more than one number, for labels.
    var isPlural: Bool { false }
}
