import Bibliography

/// How much a stretch of text looks like the name of a person, judged by its words alone.
enum NameLikeness {
    /// Two words or more, all of them such as names consist of.
    case name
    /// One word with a capital: a name only among others.
    case single
    /// `A. B.`: the given names of what stands before the comma.
    case initials
    /// Anything else.
    case none

    /// Judges text without marks. Names of Chinese, Japanese and Korean persons in their own script are two to four characters.
    static func judge(_ text: String) -> NameLikeness {
        guard !text.isEmpty, text.utf8.count <= 80 else { return .none }
        let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
        guard let first = words.first, words.count <= 6 else { return .none }
        if isEastAsian(text) { return eastAsian(words) }
        if words.allSatisfy(isInitials) { return words.count <= 4 ? .initials : .none }
        var capitalized = 0
        var particles = 0
        for (index, word) in words.enumerated() {
            if particlesTable.contains(String(word)) {
                particles += 1
                if index == words.count - 1 { return .none }
                continue
            }
            // `Ann LeesonBob Ray`: a comma was lost between two names.
            let isGlued = words.count == 3 && index == 1 && Self.parts(ofGlued: word).count == 2
            guard isNameWord(word) || isGlued && Self.parts(ofGlued: word).allSatisfy(isNameWord) else {
                // `Ze-Feng Gao 高泽峰`, `Jae Lee (이재)`
                if index > 0, isEastAsian(String(word)) || isBracketed(word) || isSuffix(word) { continue }
                return .none
            }
            capitalized += 1
        }
        if capitalized > 4 && particles == 0 && !words.contains(where: isInitials) { return .none }
        // `NIPS`, `IEEE TPAMI`; but `GAO Zefeng`.
        if words.allSatisfy({ isAcronym($0) }) {
            // `ANN LEE` among `Bob Ray` and others.
            return (2...3).contains(words.count) && words.allSatisfy { $0.allSatisfy(\.isLetter) } ? .single : .none
        }
        if isTitle(first), words.count == 1 { return .none }
        return words.count > 1 && capitalized > 1 || capitalized > 0 && particles > 0 ? .name : .single
    }

    /// Particles that are words of no title; `in`, `do` and `e` are.
    private static let particlesTable: Set<String> = [
        "von", "van", "de", "den", "der", "del", "della", "di", "da", "dos", "das", "du", "des", "la", "le", "el", "al",
        "bin", "ibn", "ben", "ter", "ten", "zu", "zum", "zur", "y", "af", "av", "'t", "van't", "mac", "vom", "te",
        "st.",
    ]

    /// A capital and then letters, an initial, initials without dots (`KM`), or hyphenated parts of these.
    private static func isNameWord(_ word: Substring) -> Bool {
        if isInitials(word) { return true }
        var letters = 0
        var lowercase = 0
        var startsPart = true
        for scalar in word.unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic {
                if startsPart, letters == 0, properties.isLowercase, !hasLowercasePrefix(word) { return false }
                // `SparseAdapter`; but `McDonald`, `DeVito`, `LeCun`, `MacKay`.
                if !startsPart, lowercase > 3, properties.isUppercase { return false }
                letters += 1
                lowercase = properties.isLowercase ? lowercase + 1 : 0
                startsPart = false
            } else if scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" {
                startsPart = true
                lowercase = 0
            } else if scalar == "'" || scalar == "\u{2019}" || scalar == "." || scalar == "`" || scalar == "\u{2BC}" {
                continue
            } else if properties.generalCategory == .nonspacingMark {
                continue
            } else {
                return false
            }
        }
        guard letters > 0 else { return false }
        return !NonNameWordTable.contains(word)
    }

    /// `LeesonBob` → `Leeson`, `Bob`; the word itself where it is not two.
    private static func parts(ofGlued word: Substring) -> [Substring] {
        guard word.utf8.count > 5, let capital = word.dropFirst().firstIndex(where: \.isUppercase) else {
            return [word]
        }
        let parts = [word[..<capital], word[capital...]]
        return parts.allSatisfy { $0.count > 2 } ? parts : [word]
    }

    /// `d'Alembert`, `al-Khwarizmi`
    private static func hasLowercasePrefix(_ word: Substring) -> Bool {
        for prefix in ["d'", "d’", "al-", "el-", "l'", "l’", "de", "di"] where word.hasPrefix(prefix) {
            let rest = word.dropFirst(prefix.count)
            return rest.unicodeScalars.first?.properties.isUppercase ?? false
        }
        return false
    }

    /// One word with a capital first, and small letters: `Wild`, `CohenMiller`.
    static func isCapitalizedWord(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isUppercase, text.utf8.count <= 40 else {
            return false
        }
        return text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
            && text.unicodeScalars.contains(where: \.properties.isLowercase)
    }

    /// `A.`, `J.-P.`, `W`, `KM`: up to three capitals with or without dots.
    static func isInitials(_ word: Substring) -> Bool {
        var capitals = 0
        var dots = 0
        for scalar in word.unicodeScalars {
            if scalar.properties.isUppercase {
                capitals += 1
            } else if scalar == "." {
                dots += 1
            } else if scalar != "-" && scalar != "\u{2010}" && scalar != "\u{2011}" {
                // `Yu.`, `Zh.`, `Ch.` of names from Cyrillic.
                guard scalar.properties.isLowercase, capitals == 1, word.utf8.last == UInt8(ascii: "."),
                    word.unicodeScalars.count == 3
                else { return false }
            }
        }
        return capitals > 0 && (dots > 0 ? capitals <= 4 : capitals <= 2)
    }

    /// Capitals alone, at least three.
    private static func isAcronym(_ word: Substring) -> Bool {
        word.unicodeScalars.count > 2 && word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    private static func isTitle(_ word: Substring) -> Bool { ["Dr.", "Prof.", "Prof", "Dr"].contains(word) }

    private static func isSuffix(_ word: Substring) -> Bool { NameSuffixes.contains(word) }

    private static func isBracketed(_ word: Substring) -> Bool { word.hasPrefix("(") && word.hasSuffix(")") }

    private static func isEastAsian(_ text: String) -> Bool {
        var found = false
        for scalar in text.unicodeScalars {
            if EastAsianScript(scalar) != nil {
                found = true
            } else if scalar != " " && scalar != "·" && scalar != "・" {
                return false
            }
        }
        return found
    }

    private static func eastAsian(_ words: [Substring]) -> NameLikeness {
        let length = words.reduce(0) { $0 + $1.count }
        guard words.count <= 3 else { return .none }
        let text = words.joined()
        if text.contains("·") || text.contains("・") { return length <= 16 ? .name : .none }
        guard (2...4).contains(length), !NonNameWordTable.eastAsian.contains(where: { text.hasSuffix($0) }) else {
            return .none
        }
        return .name
    }
}

/// `Jr.`, `III` behind a name.
enum NameSuffixes {
    static func contains(_ word: Substring) -> Bool {
        ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "PhD", "Ph.D.", "MD", "M.D."].contains(word)
    }
}
