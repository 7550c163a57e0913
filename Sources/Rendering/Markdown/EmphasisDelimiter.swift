/// Whether `*` and `_` beside certain characters would open or close emphasis (CommonMark 0.31, section 6.2). Where they
/// would not, as in `**高泽峰\***和`, emphasis is written as HTML.
struct EmphasisDelimiter {
    /// The characters on both sides; a space at the ends of a line.
    var before: Character
    var behind: Character

    private var isLeftFlanking: Bool {
        !behind.isWhitespace && (!behind.isDelimiting || before.isWhitespace || before.isDelimiting)
    }
    private var isRightFlanking: Bool {
        !before.isWhitespace && (!before.isDelimiting || behind.isWhitespace || behind.isDelimiting)
    }

    func canOpen(_ sign: Character) -> Bool {
        isLeftFlanking && (sign == "*" || !isRightFlanking || before.isDelimiting)
    }

    func canClose(_ sign: Character) -> Bool {
        isRightFlanking && (sign == "*" || !isLeftFlanking || behind.isDelimiting)
    }
}

extension Character {
    /// Punctuation in the sense of CommonMark: the categories P and S of Unicode.
    fileprivate var isDelimiting: Bool { isPunctuation || isSymbol }
}
