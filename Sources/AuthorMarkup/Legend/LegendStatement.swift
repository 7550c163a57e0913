public import Bibliography

/// A sentence of a page that says what a sign means: `* equal contribution`.
public struct LegendStatement: Sendable, Equatable {
    public var sign: String
    /// What it means, where the words are known; `nil` for others.
    public var role: Role.ID?
    /// What the page says, without the sign: `denotes equal contribution`.
    public var wording: String
    /// The sign and its words, in the file.
    public var range: Range<Int>
    public var signRange: Range<Int>

    public init(sign: String, role: Role.ID?, wording: String, range: Range<Int>, signRange: Range<Int>) {
        self.sign = sign
        self.role = role
        self.wording = wording
        self.range = range
        self.signRange = signRange
    }
}
