extension NameParser {
    /// `Family, Given`, `Family, Jr., Given`, `Family, Given, Jr.`, and `Given Family, Jr.`
    static func inverted(_ text: NameText) -> Name {
        var parts: [[NameText.Word]] = []
        var suffixes: [String] = []
        for words in text.parts where !words.isEmpty {
            let isWritten = words.allSatisfy { !$0.isBraced && !$0.isBracketed }
            if !parts.isEmpty, isWritten, NameSuffixTable.areSuffixes(joined(words[...])) {
                suffixes.append(joined(words[...]))
            } else {
                parts.append(words)
            }
        }
        let suffix = suffixes.joined(separator: ", ")
        guard let family = parts.first else { return Name(literal: text.plain, asWritten: text.plain) }
        guard parts.count > 1 else {
            let isDangling = suffix.isEmpty
            return givenFirst(family, asWritten: isDangling ? joined(family[...]) : text.plain, suffix: suffix)
        }
        return inverted(family: family, given: Array(parts[1...].joined()), suffix: suffix)
    }

    private static func inverted(family: [NameText.Word], given: [NameText.Word], suffix: String) -> Name {
        let familyWords = family.filter { !$0.isBracketed }[...]
        var givenWords = given.filter { !$0.isBracketed }[...]
        let familyStart =
            familyWords.indices.dropLast().first { !isFamilyParticle(familyWords[$0]) }
            ?? max(familyWords.endIndex - 1, familyWords.startIndex)
        var trailing: [String] = []
        while givenWords.count > 1, let last = givenWords.last, !last.isBraced, NameParticleTable.contains(last.text) {
            trailing.append(last.text)
            givenWords.removeLast()
        }
        trailing.reverse()
        var suffixes = suffix.isEmpty ? [] : [suffix]
        if suffix.isEmpty {
            while givenWords.count > 1, let last = givenWords.last, !last.isBraced,
                NameSuffixTable.isSuffix(last.text, behindComma: false)
            {
                suffixes.append(last.text)
                givenWords.removeLast()
            }
            suffixes.reverse()
        }
        var name = Name(
            given: joined(givenWords), family: joined(familyWords[familyStart...]),
            droppingParticle: trailing.joined(separator: " "), suffix: suffixes.joined(separator: " "),
            hasCommaSuffix: !suffix.isEmpty, asWritten: "")
        if trailing.isEmpty {
            place(particles: familyWords[..<familyStart].map(\.text), in: &name)
        } else {
            name.nonDroppingParticle = joined(familyWords[..<familyStart])
        }
        splitPrefixedParticle(of: &name)
        let brackets = joined((family + given).filter(\.isBracketed)[...])
        let isEastAsian =
            name.isEastAsian && (name.given.unicodeScalars.first.map { EastAsianScript($0) != nil } ?? false)
        name.asWritten = isEastAsian ? name.family + name.given : name.givenFirst(given: name.given)
        if !brackets.isEmpty { name.asWritten += " " + brackets }
        return name
    }

    private static func isFamilyParticle(_ word: NameText.Word) -> Bool {
        !word.isBraced && (NameParticleTable.contains(word.text) || word.text.first?.isLowercase == true)
    }

    /// `Dean KM`, `van der Berg JW`, `Roper LA Jr`: the family name, then initials without dots.
    static func vancouver(_ text: NameText) -> Name {
        var words = (text.parts.first ?? []).filter { !$0.isBracketed }
        var suffix = ""
        if words.count > 2, let last = words.last, NameSuffixTable.isSuffix(last.text, behindComma: false) {
            suffix = last.text
            words.removeLast()
        }
        guard words.count > 1, let initials = words.popLast() else {
            return givenFirst(text.parts.first ?? [], asWritten: text.plain)
        }
        let family = words[...]
        let start = family.indices.dropLast().first { !isFamilyParticle(family[$0]) } ?? (family.endIndex - 1)
        var name = Name(
            given: initials.text, family: joined(family[start...]), suffix: suffix, asWritten: text.plain)
        place(particles: family[..<start].map(\.text), in: &name)
        return name
    }
}
