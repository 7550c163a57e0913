/// Characters beyond ASCII that mean something in an author line.
enum SignCharacterTable {
    enum Meaning: Equatable {
        case letter, space, comma, strongSeparator, and, others
        case openingBracket, closingBracket
        /// `†`, `§`, `✉`.
        case sign
        /// Looks like another sign, or is its raised form: `∗` for `*`, `²` for `2`.
        case lookAlike(String, isRaised: Bool)
        case invisible
        /// Zero-width joiners belong to the spelling of names in some scripts.
        case joiner
        /// Chooses the shape of the character before it.
        case variationSelector
    }

    static func meaning(of scalar: Unicode.Scalar) -> Meaning {
        let value = scalar.value
        switch value {
        case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x3002, 0xFF61, 0x85: return .space
        case 0x3001, 0xFF0C, 0xFE10, 0xFE11, 0xFF64: return .comma
        case 0xFF1B, 0xFF5C: return .strongSeparator
        case 0xFF06: return .and
        case 0x2026, 0x22EF: return .others
        case 0xFF08, 0xFF3B, 0x3010, 0x3014: return .openingBracket
        case 0xFF09, 0xFF3D, 0x3011, 0x3015: return .closingBracket
        case 0x80...0x9F, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFD, 0xE0000...0xE007F:
            return .invisible
        case 0x200C, 0x200D: return .joiner
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .variationSelector
        default: break
        }
        if let plain = lookAlikes[value] { return .lookAlike(plain, isRaised: isRaised(value)) }
        switch value {
        case 0xA1...0xA9, 0xAB, 0xAC, 0xAE...0xB1, 0xB6, 0xBB...0xBF, 0xD7, 0xF7, 0x2016, 0x2017, 0x2020...0x2025,
            0x203B...0x205E,
            0x20A0...0x20C0, 0x2100...0x214F, 0x2190...0x2BFF, 0x3003, 0x3004, 0x3012, 0x3013, 0xFF04, 0xFF05, 0xFF20,
            0x1F000...0x1FAFF:
            return .sign
        default: return .letter
        }
    }

    /// A sign with its look-alikes told apart: `∗` is `*`, `²³` is `23`.
    static func plain(_ written: String) -> String {
        var plain = ""
        for scalar in written.unicodeScalars {
            switch meaning(of: scalar) {
            // The two stars are each other's look-alikes.
            case .lookAlike(let other, _) where scalar != "★" && scalar != "☆": plain += other
            case .invisible, .variationSelector, .joiner: break
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// Raised digits and letters, which are the usual form of affiliation marks.
    private static func isRaised(_ value: UInt32) -> Bool {
        value < 0x100 || (0x2070...0x208E).contains(value) || (0x1D00...0x1DBF).contains(value) || value == 0x2B0
    }

    private static let lookAlikes: [UInt32: String] = {
        var table: [UInt32: String] = [
            0x2217: "*", 0xFF0A: "*", 0x204E: "*", 0x2731: "*", 0x2732: "*", 0x2733: "*", 0x66D: "*", 0xFE61: "*",
            0x273B: "*", 0x273D: "*", 0x1F7B6: "*",
            0xFF03: "#", 0xFE5F: "#", 0x266F: "#", 0x2317: "#",
            0xFF0B: "+", 0x207A: "+", 0xFE62: "+", 0x2795: "+",
            0x271D: "†", 0x271E: "†", 0x271F: "†", 0x2628: "†", 0xFF3E: "^",
            0x2225: "‖", 0x22C6: "★", 0x2605: "⋆", 0x1F4E7: "✉", 0x2606: "☆",
            0xAA: "a", 0xBA: "o",
        ]
        for (value, digit) in zip([0x2070, 0xB9, 0xB2, 0xB3] as [UInt32], 0...3) { table[value] = String(digit) }
        for digit in 4...9 { table[0x2070 + UInt32(digit)] = String(digit) }
        for digit in 0...9 { table[0xFF10 + UInt32(digit)] = String(digit) }
        let raisedLetters: [UInt32] = [0x1D43, 0x1D47, 0x1D9C, 0x1D48, 0x1D49, 0x1DA0, 0x1D4D, 0x2B0]
        for (value, letter) in zip(raisedLetters, "abcdefgh") { table[value] = String(letter) }
        return table
    }()
}
