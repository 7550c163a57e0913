/// A word of a title, and what decides over its capital.
struct TitleWord {
    /// The piece in which it begins, and where in that piece's UTF-8.
    var piece: Int
    var offset: Int
    /// Its letters in short.
    var letters = ShortWord()
    /// How many letters it has.
    var length = 0
    /// Whether its last letter is Greek.
    var endsGreek = false
    /// Whether it has a capital already, which is left to mean what it does: `arXiv`, `iPhone`.
    var hasCapitals = false
    /// The first word of all.
    var isFirst: Bool
    /// The last word of all, with no words behind it that keep their case.
    var isLast = false
    /// Behind a colon, a question mark or an exclamation mark.
    var opensClause: Bool
    /// Directly before a hyphen: `pro` of `pro-environmental`.
    var precedesHyphen = false

    /// A lone Greek letter, which is a sign rather than a word: `β` of `β-carotene`.
    var isGreekLetter: Bool { length == 1 && endsGreek }

    /// Whether it has more than one letter.
    var isLong: Bool { length > 1 }

    /// Adds a letter.
    mutating func append(_ scalar: Unicode.Scalar) {
        length += 1
        endsGreek = (0x370...0x3FF).contains(scalar.value)
        if scalar.isASCII {
            letters.append(UInt8(truncatingIfNeeded: scalar.value))
            hasCapitals = hasCapitals || ("A"..."Z").contains(scalar)
        } else {
            hasCapitals = hasCapitals || scalar.properties.isUppercase
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { letters.append(byte) }
        }
    }
}

/// Which words of an English title have a capital (CSL 1.0.2, "Title Case Conversion").
enum TitleCase {
    /// All but the small words, single letters and lone Greek letters; those too where they are first, behind a colon or
    /// the like, or before a hyphen; small words also at the very end.
    static func takesCapital(_ word: TitleWord) -> Bool {
        if word.isGreekLetter { return false }
        if word.isFirst || word.opensClause || word.precedesHyphen { return true }
        guard word.isLong else { return false }
        return word.isLast || !StopWordTable.contains(word.letters)
    }
}
