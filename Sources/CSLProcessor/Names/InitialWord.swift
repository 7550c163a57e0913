/// One word of a given name, or one part of a hyphenated word.
struct InitialWord {
    /// Without the full stop of an abbreviation.
    var text: String
    /// Whether a full stop stood behind it.
    var hasStop: Bool
    /// Whether a hyphen joins it to the word before.
    var isHyphenated: Bool

    /// Words are divided by spaces, by hyphens before capitals, and behind full stops: `J.R.`, `Jean-Luc`, but `Ji-young`.
    static func words(of given: String, keepsHyphen: Bool) -> [InitialWord] {
        var words: [InitialWord] = []
        var text = String.UnicodeScalarView()
        var isHyphenated = false
        func endWord(hasStop: Bool) {
            if !text.isEmpty {
                words.append(InitialWord(text: String(text), hasStop: hasStop, isHyphenated: isHyphenated))
                isHyphenated = false
                text = String.UnicodeScalarView()
            }
        }
        let scalars = Array(given.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case " ", "\u{A0}", "\t", "\n": endWord(hasStop: false)
            case ".": endWord(hasStop: true)
            case "-", "\u{2010}":
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                if next.properties.isLowercase, keepsHyphen {
                    text.append(scalar)
                } else {
                    endWord(hasStop: false)
                    isHyphenated = keepsHyphen && !words.isEmpty
                }
            default: text.append(scalar)
            }
        }
        endWord(hasStop: false)
        return words
    }

    /// `W` of `Wayne`, `Ph` of `Ph.`, `Ll` of `LLoyd`; `nil` for a word in small letters.
    var initial: String? {
        guard let first = text.unicodeScalars.first else { return nil }
        // Scripts without capitals have initials too.
        guard first.properties.isUppercase || (!first.properties.isLowercase && Romanesque.isLetter(first)) else {
            return nil
        }
        if hasStop { return text }
        let rest = text.unicodeScalars.dropFirst()
        let capitals = rest.prefix { $0.properties.isUppercase }
        let isAllCapitals = capitals.count == rest.count
        return String(first) + (isAllCapitals ? "" : String(String.UnicodeScalarView(capitals)).lowercased())
    }

    /// An initial or an abbreviation of the author's own.
    var isAbbreviated: Bool {
        hasStop || (text.unicodeScalars.count == 1 && text.unicodeScalars.first?.properties.isUppercase == true)
    }
}
