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
        if order == .givenFirst, let name = OrdinaryName.parse(bytes, in: range) { return name }
        let text = NameText(bytes[range])
        if let literal = text.literal { return Name(literal: literal, asWritten: literal) }
        if let name = EastAsianName.parse(text) { return name }
        if order == .familyFirst, text.parts.count == 1 { return vancouver(text) }
        return text.parts.count > 1 ? inverted(text) : givenFirst(text.parts.first ?? [], asWritten: text.plain)
    }
}
