import Bibliography

/// A text as bytes in whose order readers expect texts: letters first, then accents, then small letters before capitals.
///
/// Spaces and punctuation in any number are one sign before all letters, so that `Lee, Ann` stands before `Leech` and `d'Arc`
/// before `de Gaulle`; those at the start don't count, nor do full stops and hyphens. Digits come before letters, and Latin
/// letters before all other scripts but the language's own; these stand in the order of Unicode.
struct CollationKey {
    private(set) var bytes: [UInt8] = []
    private let tailoring: CollationTailoring
    /// Marks of accents and capitals, for texts with the same letters.
    private var accents: [UInt8] = []
    private var capitals: [UInt8] = []
    private var isBehindWord = false

    init(_ text: String, tailoring: CollationTailoring) {
        self.tailoring = tailoring
        bytes.reserveCapacity(2 * text.utf8.count + 2)
        accents.reserveCapacity(text.utf8.count)
        capitals.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { append(scalar) }
        if accents.contains(where: { $0 > Self.plain }) { bytes += [0] + accents }
        if capitals.contains(where: { $0 > Self.plain }) { bytes += [0, 0] + capitals }
    }

    private static let separator: UInt8 = 1
    private static let plain: UInt8 = 1
    /// Between the digits and the Latin letters.
    private static let beforeLatin = UInt8(ascii: "@")

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "0"..."9": append(UInt8(truncatingIfNeeded: scalar.value), isCapital: false)
        case "A"..."Z": append(UInt8(truncatingIfNeeded: scalar.value) | 0x20, isCapital: true)
        // Initials are one word: “S.T.R.” stands where “STR” does, and “J.-L.” where “JL”.
        case ".", "-": return
        case "\0"..."\u{7F}": isBehindWord = !bytes.isEmpty
        default: appendOther(scalar)
        }
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark:
            // A combining accent belongs to the letter before.
            if !accents.isEmpty { accents[accents.count - 1] = 0xFE }
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .spacingMark:
            let isCapital = properties.isUppercase
            let lower = properties.lowercaseMapping
            if let special = tailoring.letters[lower] {
                append(special, accent: 1, isCapital: isCapital)
            } else {
                let folded = NameFolding.folded(lower)
                let accent = UInt8(truncatingIfNeeded: lower.unicodeScalars.first.map { $0.value % 0xF0 } ?? 0) | 2
                var letters = folded.isEmpty ? Array(lower.utf8) : folded
                if tailoring.firstScripts.contains(where: { $0.contains(scalar.value) }) {
                    letters.insert(Self.beforeLatin, at: 0)
                }
                append(letters, accent: accent, isCapital: isCapital)
            }
        case .control, .format, .dashPunctuation: return
        default: isBehindWord = !bytes.isEmpty
        }
    }

    /// A Latin letter without accent, or a digit.
    private mutating func append(_ letter: UInt8, isCapital: Bool) {
        separate()
        bytes.append(letter)
        accents.append(Self.plain)
        capitals.append(isCapital ? 2 : Self.plain)
    }

    private mutating func append(_ letters: [UInt8], accent: UInt8, isCapital: Bool) {
        separate()
        bytes += letters
        accents.append(accent)
        capitals.append(isCapital ? 2 : Self.plain)
    }

    private mutating func separate() {
        guard isBehindWord else { return }
        bytes.append(Self.separator)
        isBehindWord = false
    }
}
