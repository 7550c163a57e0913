/// A piece of an author line, the same for every surface.
struct AuthorToken: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A stretch of a name, without space at its ends; brackets and braces that belong to the name included.
        case text
        /// A declared sign, by its index.
        case sign(Int)
        /// A sign that is not declared.
        case undeclaredSign
        case emphasisOpen
        case emphasisClose
        case separator(Separator)
        /// "et al."
        case others
    }

    enum Separator: Sendable, Equatable {
        /// `,`, `，`, `、`
        case comma
        /// `;`, `；`, `|`: between these a comma may stand within a name.
        case strong
        /// `and`, `&`, `和`
        case and
    }

    var kind: Kind
    var range: Range<Int>
    /// Whether white space stands before it.
    var followsSpace: Bool
}

/// The tokens of a line, and what was wrong below the level of the grammar.
struct AuthorTokens: Sendable {
    var tokens: [AuthorToken] = []
    var problems: [AuthorMarkupProblem] = []
}

/// Splits author lines of one surface into tokens.
protocol AuthorTokenizer {
    init(_ bytes: [UInt8], signs: DeclaredSigns)
    func tokens() -> AuthorTokens
}
