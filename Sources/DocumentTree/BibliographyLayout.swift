/// How a citation style lays out its bibliography (CSL 1.0.2, "Whitespace" and "display").
///
/// What a style sets apart within an entry are lines of it: `left-margin` is its label, running text and `right-inline` a line
/// of the role `entry`, `block` one of the role `details`, `indent` one of the role `note`.
public struct BibliographyLayout: Sendable, Equatable {
    /// Whether all lines of an entry but the first are indented.
    public var hangingIndent: Bool
    /// Between lines, in lines.
    public var lineSpacing: Int
    /// Between entries, in lines.
    public var entrySpacing: Int

    public init(hangingIndent: Bool = false, lineSpacing: Int = 1, entrySpacing: Int = 1) {
        self.hangingIndent = hangingIndent
        self.lineSpacing = lineSpacing
        self.entrySpacing = entrySpacing
    }
}
