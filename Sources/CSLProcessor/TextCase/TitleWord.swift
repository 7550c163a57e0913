/// A word of a title, and what decides over its capital.
struct TitleWord {
    /// The piece in which it begins, and where in that piece's UTF-8.
    var piece: Int
    var offset: Int
    /// Its UTF-8, as written.
    var bytes: [UInt8] = []
    /// The first word of all.
    var isFirst: Bool
    /// The last word of all, with no words behind it that keep their case.
    var isLast = false
    /// Behind a colon, a question mark or an exclamation mark.
    var opensClause: Bool
    /// Directly before a hyphen: `pro` of `pro-environmental`.
    var precedesHyphen = false

    /// A lone Greek letter, which is a sign rather than a word: `β` of `β-carotene`.
    var isGreekLetter: Bool { bytes.count == 2 && (0xCD...0xCF).contains(bytes[0]) }

    /// Whether it has a capital already, which is left to mean what it does: `arXiv`, `iPhone`.
    var hasCapitals: Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: \.properties.isUppercase)
    }

    /// Whether it has more than one letter.
    var isLong: Bool { bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } > 1 }
}

/// Which words of an English title have a capital (CSL 1.0.2, "Title Case Conversion").
enum TitleCase {
    /// All but the small words, single letters and lone Greek letters; those too where they are first, behind a colon or
    /// the like, or before a hyphen; small words also at the very end.
    static func takesCapital(_ word: TitleWord) -> Bool {
        if word.isGreekLetter { return false }
        if word.isFirst || word.opensClause || word.precedesHyphen { return true }
        guard word.isLong else { return false }
        return word.isLast || !StopWordTable.contains(word.bytes)
    }
}
