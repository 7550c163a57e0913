/// Scripts whose names are written with spaces between their parts: Latin, Greek, Cyrillic, Hebrew, Arabic, Thai.
enum Romanesque {
    static func contains(_ text: String) -> Bool { text.unicodeScalars.contains(where: isLetter) }

    /// Whether a word takes spaces around it; `&` does too.
    static func begins(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first == "&" || isLetter(first)
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: true
        // The Hebrew "and" is a letter written together with the next word.
        case 0x00...0xBF, 0x5D5: false
        case 0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x590...0x6FF, 0xE01...0xE5B, 0x1E00...0x1FFF: true
        default: false
        }
    }
}
