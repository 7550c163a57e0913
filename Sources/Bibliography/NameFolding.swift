/// Folds names for comparison: case, accents, hyphens, dots, apostrophes and spaces don't count.
package enum NameFolding {
    /// How letters with dots and rings are folded.
    package enum Accents: Sendable {
        /// `ü` → `u`
        case dropped
        /// `ü` → `ue`, as in German.
        case transcribed
    }

    /// Appends the folded letters of a text.
    package static func append(_ text: String, _ accents: Accents = .dropped, to folded: inout [UInt8]) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 where isAlphanumeric(byte) { folded.append(lowercased(byte)) }
            return
        }
        for scalar in text.unicodeScalars { append(scalar, accents, to: &folded) }
    }

    /// The folded text: `Zé-Feng` → `zefeng`.
    package static func folded(_ text: String, _ accents: Accents = .dropped) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        append(text, accents, to: &bytes)
        return bytes
    }

    private static func append(_ scalar: Unicode.Scalar, _ accents: Accents, to folded: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(value)
            if isAlphanumeric(byte) { folded.append(lowercased(byte)) }
            return
        }
        if value >= 0x3041, value < 0xE000, EastAsianScript(scalar) != nil {
            folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return
        }
        if let letters = LatinFoldingTable.transcription(value) {
            if accents == .transcribed {
                append(letters, to: &folded)
            } else if let letter = LatinFoldingTable.letter(value) {
                folded.append(letter)
            }
            return
        }
        if let letter = LatinFoldingTable.letter(value) {
            folded.append(letter)
        } else if let letters = LatinFoldingTable.letters(value) {
            append(letters, to: &folded)
        } else if scalar.properties.generalCategory.isLetterOrDigit {
            folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func append(_ letters: StaticString, to folded: inout [UInt8]) {
        for offset in 0..<letters.utf8CodeUnitCount { folded.append(letters.utf8Start[offset]) }
    }

    package static func isAlphanumeric(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    package static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber:
            true
        default: false
        }
    }
}
