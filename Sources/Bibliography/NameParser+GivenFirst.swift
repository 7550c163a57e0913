extension NameParser {
    /// `Prof. Ludwig van Beethoven III`: titles, given names, particles, family name, suffixes.
    static func givenFirst(_ allWords: [NameText.Word], asWritten: String, suffix: String = "") -> Name {
        var words = allWords.filter { !$0.isBracketed }[...]
        setAsideOtherScript(&words)
        while words.count > 1, let first = words.first, !first.isBraced, NameSuffixTable.isTitle(first.text) {
            words.removeFirst()
        }
        var suffixes: [String] = []
        while words.count > 1, let last = words.last, !last.isBraced,
            NameSuffixTable.isSuffix(last.text, behindComma: false),
            words.count > 2 || last.text.contains(where: \.isLowercase)
        {
            suffixes.append(last.text)
            words.removeLast()
        }
        suffixes.reverse()
        let hasCommaSuffix = !suffix.isEmpty
        if hasCommaSuffix { suffixes.append(suffix) }
        let suffixText = suffixes.joined(separator: " ")
        guard words.count > 1 || hasPrefixedParticle(words.first) else {
            let only = words.first?.text ?? asWritten
            if suffixText.isEmpty { return Name(literal: only, asWritten: asWritten) }
            return Name(family: only, suffix: suffixText, hasCommaSuffix: hasCommaSuffix, asWritten: asWritten)
        }
        let familyStart = startOfFamily(in: words)
        let particleStart = startOfParticles(in: words, before: familyStart)
        var name = Name(
            given: joined(words[..<particleStart]), family: joined(words[familyStart...]), suffix: suffixText,
            hasCommaSuffix: hasCommaSuffix, asWritten: asWritten)
        place(particles: words[particleStart..<familyStart].map(\.text), in: &name)
        splitPrefixedParticle(of: &name)
        return name
    }

    /// Words in another script than the first one's are the same name once more: `Ze-Feng Gao 高泽峰`.
    private static func setAsideOtherScript(_ words: inout ArraySlice<NameText.Word>) {
        guard words.count > 1, words.contains(where: { $0.text.utf8.contains { $0 >= 0xE3 } }) else { return }
        let latin = words.filter { word in
            word.text.unicodeScalars.first.map { EastAsianScript($0) == nil } ?? true
        }
        if !latin.isEmpty { words = latin[...] }
    }

    /// The last word, with what belongs to it: `Van Rossum`, `Ortega y Gasset`, and all that follows a particle.
    private static func startOfFamily(in words: ArraySlice<NameText.Word>) -> Int {
        let last = words.index(before: words.endIndex)
        // BibTeX's rule: after the particles everything is family name (Maria de la Cruz Garcia).
        if let particle = words.indices.dropLast().last(where: { isParticle(words[$0], at: $0, in: words) }) {
            let isConnector = ["y", "i", "e"].contains(words[particle].text)
            if isConnector, particle > words.startIndex + 1 { return particle - 1 }
            return particle + 1
        }
        var start = last
        while start - 1 > words.startIndex, !words[start - 1].isBraced,
            NameParticleTable.capitalized.contains(words[start - 1].text),
            !isVietnameseMiddleName(at: start - 1, in: words)
        {
            start -= 1
        }
        return start
    }

    /// `Thanh Van Nguyen`, `Nguyen Van Duc`
    private static func isVietnameseMiddleName(at index: Int, in words: ArraySlice<NameText.Word>) -> Bool {
        words[index].text == "Van"
            && (NameParticleTable.vietnamese.contains(words[index + 1].text)
                || NameParticleTable.vietnamese.contains(words[words.startIndex].text))
    }

    private static func startOfParticles(in words: ArraySlice<NameText.Word>, before familyStart: Int) -> Int {
        var start = familyStart
        while start > words.startIndex, isParticle(words[start - 1], at: start - 1, in: words) { start -= 1 }
        // "Van der Meer", with a capital at its beginning.
        if start < familyStart, start - 1 > words.startIndex, ["Van", "Von", "De"].contains(words[start - 1].text) {
            start -= 1
        }
        return start
    }

    /// A word of the table, or any other word in lower case behind a capitalized one.
    static func isParticle(_ word: NameText.Word, at index: Int, in words: ArraySlice<NameText.Word>) -> Bool {
        guard !word.isBraced, index < words.endIndex - 1 else { return false }
        if NameParticleTable.contains(word.text) { return true }
        guard index > words.startIndex, isLowercase(word.text), let first = words.first else { return false }
        return !isLowercase(first.text)
    }

    private static func isLowercase(_ text: String) -> Bool { text.first.map { $0.isLowercase } ?? false }

    static func joined(_ words: ArraySlice<NameText.Word>) -> String { words.map(\.text).joined(separator: " ") }

    /// Dropping particles first, the others behind them: `de` and `la`.
    static func place(particles: [String], in name: inout Name) {
        guard let first = particles.first else { return }
        guard NameParticleTable.dropping.contains(first) else {
            name.nonDroppingParticle = particles.joined(separator: " ")
            return
        }
        let split =
            first == "de"
            ? (particles.firstIndex { $0.hasPrefix("la") || $0.hasPrefix("l'") } ?? particles.count) : particles.count
        name.droppingParticle = particles[..<split].joined(separator: " ")
        name.nonDroppingParticle = particles[split...].joined(separator: " ")
    }

    private static func hasPrefixedParticle(_ word: NameText.Word?) -> Bool {
        guard let word, !word.isBraced else { return false }
        return NameParticleTable.prefixes.contains { word.text.hasPrefix($0) }
    }

    /// `al-Khwarizmi` → `al-` and `Khwarizmi`; the name as written keeps them together.
    static func splitPrefixedParticle(of name: inout Name) {
        guard let prefix = NameParticleTable.prefixes.first(where: { name.family.hasPrefix($0) }),
            name.family.count > prefix.count
        else { return }
        name.family.removeFirst(prefix.count)
        if prefix == "d'" || prefix == "d’" {
            name.droppingParticle = Name.joined(name.droppingParticle, prefix)
        } else {
            name.nonDroppingParticle = Name.joined(name.nonDroppingParticle, prefix)
        }
    }
}
