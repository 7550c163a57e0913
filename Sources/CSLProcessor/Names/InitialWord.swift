/// One word of a given name, or one part of a hyphenated word.
struct InitialWord {
    /// Without the full stop of an abbreviation.
    var text: String
    /// Whether a full stop stood behind it.
    var hasStop: Bool
    /// Whether a hyphen joins it to the word before.
    var isHyphenated: Bool

    /// Markup before and behind the word: `<b>`.
    var tagsBefore = ""
    var tagsBehind = ""

    /// Words are divided by spaces, by hyphens before capitals, and behind full stops: `J.R.`, `Jean-Luc`, but `Ji-young`.
    static func words(of given: String, keepsHyphen: Bool) -> [InitialWord] {
        var reader = Reader(keepsHyphen: keepsHyphen)
        reader.read(Array(given.unicodeScalars))
        return reader.words
    }

    private struct Reader {
        let keepsHyphen: Bool
        var words: [InitialWord] = []
        private var text = String.UnicodeScalarView()
        private var tags = String.UnicodeScalarView()
        private var isHyphenated = false

        init(keepsHyphen: Bool) { self.keepsHyphen = keepsHyphen }

        mutating func read(_ scalars: [Unicode.Scalar]) {
            var index = 0
            while index < scalars.count {
                let scalar = scalars[index]
                index += 1
                switch scalar {
                case " ", "\u{A0}", "\t", "\n": endWord(hasStop: false)
                case ".": endWord(hasStop: true)
                case "-", "\u{2010}":
                    let next = index < scalars.count ? scalars[index] : " "
                    if next.properties.isLowercase, keepsHyphen {
                        text.append(scalar)
                    } else {
                        endWord(hasStop: false)
                        isHyphenated = keepsHyphen && !words.isEmpty
                    }
                case "<":
                    guard let end = scalars[index...].firstIndex(of: ">") else { fallthrough }
                    read(tag: scalars[index - 1...end])
                    index = end + 1
                default: text.append(scalar)
                }
            }
            endWord(hasStop: false)
        }

        private mutating func read(tag: ArraySlice<Unicode.Scalar>) {
            let isClosing = tag.dropFirst().first == "/"
            guard isClosing else { return tags.append(contentsOf: tag) }
            endWord(hasStop: false)
            if words.isEmpty {
                tags.append(contentsOf: tag)
            } else {
                words[words.count - 1].tagsBehind.unicodeScalars.append(contentsOf: tag)
            }
        }

        private mutating func endWord(hasStop: Bool) {
            guard !text.isEmpty else { return }
            words.append(
                InitialWord(
                    text: String(text), hasStop: hasStop, isHyphenated: isHyphenated, tagsBefore: String(tags)))
            isHyphenated = false
            text = String.UnicodeScalarView()
            tags = String.UnicodeScalarView()
        }
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
