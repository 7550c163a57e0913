/// Splits a date format into its tokens and what stands between them.
enum DateFormatScanner {
    enum Piece: Equatable {
        case token(DateFormat.Token)
        /// Signs and spaces, and words.
        case text(String)
        /// Letters of other scripts directly behind a token: `年`.
        case unit(String)
    }

    static func pieces(of format: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = format[...]
        while let first = rest.first {
            if first.isASCII, first.isLetter {
                let word = rest.prefix { $0.isASCII && $0.isLetter }
                rest = rest[word.endIndex...]
                pieces += tokens(of: word)?.map(Piece.token) ?? [.text(String(word))]
            } else if first.isLetter {
                let unit = rest.prefix { !$0.isASCII && $0.isLetter }
                rest = rest[unit.endIndex...]
                if case .token = pieces.last {
                    pieces.append(.unit(String(unit)))
                } else {
                    pieces.append(.text(String(unit)))
                }
            } else {
                let text = rest.prefix { !$0.isLetter }
                rest = rest[text.endIndex...]
                pieces.append(.text(String(text)))
            }
        }
        return pieces
    }

    /// The tokens that a run of letters consists of, as `yyyyMMdd` does; `nil` for a word such as `de`.
    private static func tokens(of word: Substring) -> [DateFormat.Token]? {
        var tokens: [DateFormat.Token] = []
        var rest = word
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }
            guard let match = DateFormat.Token.byLetters.first(where: { $0.letters == run }) else { return nil }
            tokens.append(match.token)
            rest = rest[run.endIndex...]
        }
        return tokens
    }
}
