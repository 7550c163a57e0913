/// Why an XML text has no tree.
public struct XMLProblem: Error, Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case notWellFormed
        /// Elements lie in one another more than ``XMLTree/nestingLimit`` times.
        case nestedTooDeeply
    }

    public var kind: Kind
    /// What the parser says, in its own words: `Opening and ending tag mismatch: b line 1 and a`. Empty where it says nothing.
    public var message: String
    /// The byte where it stopped.
    public var offset: Int

    public init(_ kind: Kind, _ message: String, at offset: Int) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }

    func shifted(by distance: Int) -> XMLProblem { XMLProblem(kind, message, at: offset + distance) }
}
