/// Chinese, Japanese and Korean names.
enum EastAsianName {
    /// Reads a name of which every word outside brackets is in an East Asian script; `nil` for any other.
    static func parse(_ text: NameText) -> Name? {
        guard text.plain.utf8.contains(where: { $0 >= 0xE1 }) else { return nil }
        let parts = text.parts.map { $0.filter { !$0.isBracketed }.map(\.text) }.filter { !$0.isEmpty }
        let words = parts.flatMap { $0 }
        guard !words.isEmpty, words.allSatisfy(isEastAsian) else { return nil }
        if parts.count == 2, parts[0].count == 1 {
            let (family, given) = (parts[0][0], parts[1].joined())
            return Name(given: given, family: family, asWritten: family + given)
        }
        guard parts.count == 1 else { return Name(literal: text.plain, asWritten: text.plain) }
        if words.count > 1 {
            return Name(given: words[1...].joined(), family: words[0], asWritten: text.plain)
        }
        return parse(word: words[0], asWritten: text.plain)
    }

    private static func parse(word: String, asWritten: String) -> Name {
        let pieces = word.split { $0 == "・" || $0 == "·" || $0 == "･" || $0 == "•" }.map(String.init)
        if pieces.count > 1 {
            // A dot between two names in characters is Japanese order; otherwise it spells a foreign name in its own order.
            let isNative = word.contains("・") && pieces.count == 2 && pieces.allSatisfy { isAll(.han, $0) }
            let family = isNative ? pieces[0] : pieces[pieces.count - 1]
            let given = isNative ? pieces[1] : pieces.dropLast().joined(separator: "·")
            return Name(given: given, family: family, asWritten: asWritten)
        }
        let characters = Array(word)
        guard let length = familyLength(characters, of: word) else { return Name(literal: word, asWritten: asWritten) }
        return Name(
            given: String(characters[length...]), family: String(characters[..<length]), asWritten: asWritten)
    }

    /// How many characters the family name has; `nil` where it can't be told, or the name is no person's.
    private static func familyLength(_ characters: [Character], of word: String) -> Int? {
        guard (2...4).contains(characters.count) else { return nil }
        let firstTwo = String(characters[..<2])
        if isAll(.hangul, word) {
            return characters.count > 2 && EastAsianSurnameTable.korean.contains(firstTwo) ? 2 : 1
        }
        guard isAll(.han, word) else { return nil }
        guard characters.count > 2 else { return 1 }
        if EastAsianSurnameTable.chinese.contains(firstTwo) { return 2 }
        return characters.count == 4 && EastAsianSurnameTable.japanese.contains(firstTwo) ? 2 : 1
    }

    private static func isEastAsian(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy {
            EastAsianScript($0) != nil || $0 == "・" || $0 == "·" || $0 == "･" || $0 == "•"
        }
            && word.unicodeScalars.contains { EastAsianScript($0) != nil }
    }

    private static func isAll(_ script: EastAsianScript, _ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { EastAsianScript($0) == script }
    }
}
