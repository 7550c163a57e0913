/// Reads one name, as people write it, into CSL's parts.
///
/// Given-first (`Ludwig van Beethoven`, `John Smith Jr.`), `Family, Given` and `Family, Jr., Given` are told apart by their
/// commas. Braces make a group's name (`{World Health Organization}`) or keep words together. Chinese, Japanese and Korean
/// names are split, but no space is ever put into them.
///
/// For example: `Gao, Ze-Feng` gives the family name `Gao`, the given name `Ze-Feng` and, as written, `Ze-Feng Gao`.
public enum NameParser {
    /// In which order the parts of a name without commas stand.
    package enum Order: Sendable {
        case givenFirst
        /// `Dean KM`: the family name, then initials without dots (the Vancouver style).
        case familyFirst
    }

    public static func parse(_ text: String) -> Name {
        let bytes = Array(text.utf8)
        return parse(bytes, in: bytes.indices)
    }

    package static func parse(_ bytes: [UInt8], in range: Range<Int>, order: Order = .givenFirst) -> Name {
        if order == .givenFirst, let family = ordinaryFamilyName(in: bytes, range) {
            return Name(
                given: String(decoding: bytes[range.lowerBound..<(family - 1)], as: UTF8.self),
                family: String(decoding: bytes[family..<range.upperBound], as: UTF8.self),
                asWritten: String(decoding: bytes[range], as: UTF8.self))
        }
        let text = NameText(bytes[range])
        if let literal = text.literal { return Name(literal: literal, asWritten: literal) }
        if let name = EastAsianName.parse(text) { return name }
        if order == .familyFirst, text.parts.count == 1 { return vancouver(text) }
        return text.parts.count > 1 ? inverted(text) : givenFirst(text.parts.first ?? [], asWritten: text.plain)
    }

    /// Where the family name begins in an ordinary name: ASCII words with a capital each, single spaces between them, the
    /// last one no suffix and nothing looking like a title or a particle. That is nearly every name.
    private static func ordinaryFamilyName(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count >= 3 else { return nil }
        var wordStart = range.lowerBound
        var position = range.lowerBound
        while true {
            guard isCapital(bytes[position]) else { return nil }
            position += 1
            while position < range.upperBound, isOrdinary(bytes[position]) { position += 1 }
            let length = position - wordStart
            if position == range.upperBound { break }
            guard bytes[position] == UInt8(ascii: " "), position + 1 < range.upperBound else { return nil }
            let second = bytes[wordStart + (length > 1 ? 1 : 0)]
            // "Prof.", "Dr", "St.", "Van": rare enough to be looked at closely.
            if length > 2, bytes[position - 1] == UInt8(ascii: "."), !isCapital(second), second != UInt8(ascii: ".") {
                return nil
            }
            if mayBeParticleOrTitle(bytes, wordStart, length) { return nil }
            position += 1
            wordStart = position
        }
        let length = range.upperBound - wordStart
        guard wordStart > range.lowerBound, length >= 2, !isCapital(bytes[wordStart + 1]) else { return nil }
        let last = bytes[range.upperBound - 1]
        // "Jr", "Sr", "PhD", "Esq", "Junior", and whatever ends in a dot.
        guard last >= UInt8(ascii: "a"), last != UInt8(ascii: "q"), !(last == UInt8(ascii: "r") && length == 2) else {
            return nil
        }
        guard !(bytes[wordStart] == UInt8(ascii: "P") && bytes[wordStart + 1] == UInt8(ascii: "h") && length == 3)
        else {
            return nil
        }
        return wordStart
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
        default: return false
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

    private static func isOrdinary(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
    }
}
