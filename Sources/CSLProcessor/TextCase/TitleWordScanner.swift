/// Finds the words of a text that comes in pieces.
///
/// Words end at spaces, dashes, slashes, brackets, quotation marks and punctuation. What follows an apostrophe within a word
/// is no word of its own: of `you're` only `you` is one.
struct TitleWordScanner {
    private var words: [TitleWord] = []
    /// The word under way.
    private var word: TitleWord?
    private var isFirst = true
    private var opensClause = false
    private var isBehindApostrophe = false
    /// Whether the last words keep their case.
    private var endsProtected = false

    /// Takes up the next piece. Offsets count its UTF-8.
    mutating func scan(_ text: String, piece: Int, isProtected: Bool) {
        if isProtected { return passProtected(text) }
        var offset = 0
        for scalar in text.unicodeScalars {
            let sign = TitleSign(scalar)
            switch sign {
            case .letter: add(scalar, piece: piece, offset: offset)
            case .apostrophe:
                let isWithinWord = word != nil || isBehindApostrophe
                endWord()
                isBehindApostrophe = isWithinWord
            case .hyphen, .clause, .other: pass(sign)
            }
            offset += UTF8.width(scalar)
        }
    }

    /// The words, once all pieces were scanned.
    mutating func finished() -> [TitleWord] {
        endWord()
        if !endsProtected, !words.isEmpty { words[words.count - 1].isLast = true }
        return words
    }

    private mutating func add(_ scalar: Unicode.Scalar, piece: Int, offset: Int) {
        if isBehindApostrophe { return }
        if word == nil {
            word = TitleWord(piece: piece, offset: offset, isFirst: isFirst, opensClause: opensClause)
        }
        word?.append(scalar)
    }

    private mutating func pass(_ sign: TitleSign) {
        if sign == .hyphen { word?.precedesHyphen = true }
        endWord()
        isBehindApostrophe = false
        if sign == .clause { opensClause = true }
    }

    private mutating func endWord() {
        guard let ended = word else { return }
        words.append(ended)
        word = nil
        isFirst = false
        opensClause = false
        endsProtected = false
    }

    private mutating func passProtected(_ text: String) {
        guard text.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else { return }
        endWord()
        isFirst = false
        opensClause = false
        endsProtected = true
    }
}

/// What a character is between words.
private enum TitleSign {
    case letter, apostrophe, hyphen, clause, other

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": self = .letter
        case "'", "’": self = .apostrophe
        case "-": self = .hyphen
        case "?", "!", ":": self = .clause
        case " ", "\u{A0}", "\t", "\n", "\u{2000}"..."\u{200B}", "\u{202F}", "\u{205F}", "\u{3000}", ".", ",", ";", "/",
            "(", ")", "[", "]", "\"", "“", "”", "‘", "–", "—", "«", "»", "{", "}", "„":
            self = .other
        default: self = .letter
        }
    }
}
