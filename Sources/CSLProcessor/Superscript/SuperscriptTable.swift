/// Raised letters and digits that are characters of their own, `ᵉ` and `²`, and the plain ones that they are.
enum SuperscriptTable {
    /// The plain text of a raised character; `nil` for all others.
    static func plain(_ scalar: Unicode.Scalar) -> String? {
        let value = scalar.value
        if value < 0xAA { return nil }
        guard value <= 0x1D61 || (0x2070...0x207F).contains(value) || value == 0x2120 || value == 0x2122 else {
            return nil
        }
        return signs[scalar]
    }

    private static let signs: [Unicode.Scalar: String] = [
        "ª": "a", "²": "2", "³": "3", "¹": "1", "º": "o", "ʰ": "h", "ʱ": "ɦ", "ʲ": "j", "ʳ": "r", "ʴ": "ɹ", "ʵ": "ɻ",
        "ʶ": "ʁ", "ʷ": "w", "ʸ": "y", "ˠ": "ɣ", "ˡ": "l", "ˢ": "s", "ˣ": "x", "ˤ": "ʕ", "ᴬ": "A", "ᴭ": "Æ", "ᴮ": "B",
        "ᴰ": "D", "ᴱ": "E", "ᴲ": "Ǝ", "ᴳ": "G", "ᴴ": "H", "ᴵ": "I", "ᴶ": "J", "ᴷ": "K", "ᴸ": "L", "ᴹ": "M", "ᴺ": "N",
        "ᴼ": "O", "ᴽ": "Ȣ", "ᴾ": "P", "ᴿ": "R", "ᵀ": "T", "ᵁ": "U", "ᵂ": "W", "ᵃ": "a", "ᵄ": "ɐ", "ᵅ": "ɑ", "ᵆ": "ᴂ",
        "ᵇ": "b", "ᵈ": "d", "ᵉ": "e", "ᵊ": "ə", "ᵋ": "ɛ", "ᵌ": "ɜ", "ᵍ": "g", "ᵏ": "k", "ᵐ": "m", "ᵑ": "ŋ", "ᵒ": "o",
        "ᵓ": "ɔ", "ᵔ": "ᴖ", "ᵕ": "ᴗ", "ᵖ": "p", "ᵗ": "t", "ᵘ": "u", "ᵙ": "ᴝ", "ᵚ": "ɯ", "ᵛ": "v", "ᵜ": "ᴥ", "ᵝ": "β",
        "ᵞ": "γ", "ᵟ": "δ", "ᵠ": "φ", "ᵡ": "χ", "⁰": "0", "ⁱ": "i", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
        "⁹": "9", "⁺": "+", "⁻": "−", "⁼": "=", "⁽": "(", "⁾": ")", "ⁿ": "n", "℠": "SM", "™": "TM",
    ]
}
