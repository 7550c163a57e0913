/// The names that nearly all names are, read in one pass over their bytes: Latin words with a capital each and single
/// spaces between them, `Family, Given` of such words, and two to four Chinese characters.
///
/// Whatever looks like a particle, a title or a suffix is left to the parser proper.
enum OrdinaryName {
    static func parse(_ bytes: [UInt8], in range: Range<Int>) -> Name? {
        guard range.count >= 3 else { return nil }
        if bytes[range.lowerBound] >= 0xE4 { return chinese(bytes, range) }
        guard let first = words(bytes, from: range.lowerBound, to: range.upperBound) else { return nil }
        if first.end == range.upperBound {
            guard first.lastWord > range.lowerBound, isFamilyName(bytes, first.lastWord..<first.end) else { return nil }
            return Name(
                given: text(bytes, range.lowerBound..<(first.lastWord - 1)),
                family: text(bytes, first.lastWord..<first.end),
                asWritten: text(bytes, range))
        }
        return inverted(bytes, range, comma: first.end, familyWord: first.lastWord)
    }

    /// `Gao, Ze-Feng`
    private static func inverted(_ bytes: [UInt8], _ range: Range<Int>, comma: Int, familyWord: Int) -> Name? {
        guard bytes[comma] == UInt8(ascii: ","), comma + 2 < range.upperBound, bytes[comma + 1] == UInt8(ascii: " "),
            isFamilyName(bytes, familyWord..<comma), !mayBeParticleOrTitle(bytes, familyWord, comma - familyWord),
            let given = words(bytes, from: comma + 2, to: range.upperBound), given.end == range.upperBound,
            !maySuffix(bytes, given.lastWord..<given.end),
            !mayBeParticleOrTitle(bytes, given.lastWord, given.end - given.lastWord)
        else { return nil }
        let family = text(bytes, range.lowerBound..<comma)
        let givenText = text(bytes, (comma + 2)..<range.upperBound)
        return Name(given: givenText, family: family, asWritten: givenText + " " + family)
    }

    /// Passes words up to a comma or the end; `nil` where something else stands. Particles and titles are refused but in
    /// the last word.
    private static func words(_ bytes: [UInt8], from start: Int, to end: Int) -> (lastWord: Int, end: Int)? {
        var wordStart = start
        var position = start
        while true {
            guard beginsWord(bytes[position]) else { return nil }
            position += 1
            while position < end, isOrdinary(bytes[position]) { position += 1 }
            if position == end || bytes[position] == UInt8(ascii: ",") { return (wordStart, position) }
            guard bytes[position] == UInt8(ascii: " "), position + 1 < end else { return nil }
            let length = position - wordStart
            if length > 2, bytes[position - 1] == UInt8(ascii: "."), bytes[wordStart + 1] >= UInt8(ascii: "a") {
                return nil
            }
            if mayBeParticleOrTitle(bytes, wordStart, length) { return nil }
            position += 1
            wordStart = position
        }
    }

    /// Whether a word is surely no suffix and no initial: `Gao`, not `Jr`, `PhD`, `III`, `Jr.`
    private static func isFamilyName(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        word.count >= 2 && !maySuffix(bytes, word) && bytes[word.upperBound - 1] != UInt8(ascii: ".")
    }

    private static func maySuffix(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        guard word.count >= 2 else { return false }
        let second = bytes[word.lowerBound + 1]
        let last = bytes[word.upperBound - 1]
        if second < UInt8(ascii: "a") { return second != UInt8(ascii: "'") && second != UInt8(ascii: ".") }
        if word.count == 2 { return last == UInt8(ascii: "r") }
        // "PhD", "Phd", "PharmD", "Esq", "Jr.", "Junior", "Habil", "Ret".
        switch bytes[word.lowerBound] {
        case UInt8(ascii: "P"): return second == UInt8(ascii: "h") || second == UInt8(ascii: "s")
        case UInt8(ascii: "E"): return second == UInt8(ascii: "s") || second == UInt8(ascii: "d")
        case UInt8(ascii: "J"): return last == UInt8(ascii: ".") || last == UInt8(ascii: "r")
        case UInt8(ascii: "S"), UInt8(ascii: "D"): return word.count == 3 && last < UInt8(ascii: "a")
        case UInt8(ascii: "H"), UInt8(ascii: "R"): return last == UInt8(ascii: "l") || last == UInt8(ascii: "t")
        default: return false
        }
    }

    private static func mayBeParticleOrTitle(_ bytes: [UInt8], _ start: Int, _ length: Int) -> Bool {
        guard length <= 9, length >= 2 else { return false }
        switch (bytes[start], bytes[start + 1]) {
        case (UInt8(ascii: "V"), UInt8(ascii: "a")), (UInt8(ascii: "V"), UInt8(ascii: "o")): return length <= 6
        case (UInt8(ascii: "D"), UInt8(ascii: "e")), (UInt8(ascii: "D"), UInt8(ascii: "o")): return length <= 5
        case (UInt8(ascii: "D"), UInt8(ascii: "r")), (UInt8(ascii: "M"), UInt8(ascii: "r")): return true
        case (UInt8(ascii: "M"), UInt8(ascii: "a")), (UInt8(ascii: "M"), UInt8(ascii: "s")): return length <= 3
        case (UInt8(ascii: "T"), UInt8(ascii: "e")), (UInt8(ascii: "A"), UInt8(ascii: "l")): return length <= 3
        case (UInt8(ascii: "E"), UInt8(ascii: "l")), (UInt8(ascii: "B"), UInt8(ascii: "i")): return length <= 3
        case (UInt8(ascii: "I"), UInt8(ascii: "b")), (UInt8(ascii: "I"), UInt8(ascii: "r")): return length <= 3
        case (UInt8(ascii: "S"), UInt8(ascii: "a")): return length == 5
        case (UInt8(ascii: "S"), UInt8(ascii: "i")), (UInt8(ascii: "I"), UInt8(ascii: "n")): return length == 3
        case (UInt8(ascii: "P"), UInt8(ascii: "r")): return true
        case (UInt8(ascii: "S"), UInt8(ascii: "t")): return length == 3
        default: return false
        }
    }

    /// A capital of ASCII, or an accented letter of Latin-1 and Latin Extended-A.
    private static func beginsWord(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) || (byte >= 0xC3 && byte <= 0xC5)
    }

    /// A letter of ASCII, any byte of a letter from U+00C0 to U+017F, a hyphen, a dot, an apostrophe.
    private static func isOrdinary(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") || (byte >= 0x80 && byte <= 0xC5 && byte != 0xC2)
    }

    /// Two to four characters from U+4E00 on.
    private static func chinese(_ bytes: [UInt8], _ range: Range<Int>) -> Name? {
        guard range.count == 6 || range.count == 9 || range.count == 12 else { return nil }
        for offset in stride(from: range.lowerBound, to: range.upperBound, by: 3) {
            let lead = bytes[offset]
            guard lead >= 0xE4, lead <= 0xE9, lead > 0xE4 || bytes[offset + 1] >= 0xB8 else { return nil }
        }
        var familyEnd = range.lowerBound + 3
        if range.count > 6 {
            let firstTwo = text(bytes, range.lowerBound..<(range.lowerBound + 6))
            let isCompound =
                EastAsianSurnameTable.chinese.contains(firstTwo)
                || (range.count == 12 && EastAsianSurnameTable.japanese.contains(firstTwo))
            if isCompound { familyEnd += 3 }
        }
        return Name(
            given: text(bytes, familyEnd..<range.upperBound), family: text(bytes, range.lowerBound..<familyEnd),
            asWritten: text(bytes, range))
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
