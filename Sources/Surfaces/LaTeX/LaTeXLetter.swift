internal import DocumentTree

/// A letter that is spelt with commands: `\"a`, `{\'{\i}}`, `\v{c}`, `{\ss}`, `\'{\^e}`.
struct LaTeXLetter {
    /// One, where Unicode has the letter with its accents.
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var range: Range<Int>

    /// The letter that begins at a brace or backslash; `nil` where none does, or where more stands in its braces.
    init?(_ bytes: [UInt8], at start: Int, before end: Int) {
        range = start..<start
        var position = start
        var depth = 0
        var accents: [UInt32] = []
        var base: Unicode.Scalar?
        while base == nil, position < end, position - start < 40 {
            let byte = bytes[position]
            if byte == UInt8(ascii: "{") {
                depth += 1
                position += 1
            } else if byte == UInt8(ascii: " ") {
                guard !accents.isEmpty else { return nil }
                position += 1
            } else if byte == UInt8(ascii: "\\") {
                guard let command = Self.command(bytes, at: position, before: end) else { return nil }
                position = command.end
                switch LaTeXCommandTable.meanings[command.name] {
                case .accent(let accent): accents.append(accent)
                case .character(let scalar) where scalar.properties.isAlphabetic: base = scalar
                default: return nil
                }
            } else {
                guard !accents.isEmpty else { return nil }
                let length = ByteScan.characterLength(bytes, at: position, before: end)
                guard byte >= 0x80 || byte.isASCIILetter else { return nil }
                base = String(decoding: bytes[position..<(position + length)], as: UTF8.self).unicodeScalars.first
                position += length
            }
        }
        guard let base else { return nil }
        if accents.isEmpty, depth == 0, ByteScan.matches("{}", bytes, at: position, before: end) { position += 2 }
        while depth > 0, position < end, bytes[position] == UInt8(ascii: "}") {
            depth -= 1
            position += 1
        }
        guard depth == 0 else { return nil }
        scalars = Self.compose(base, accents)
        range = start..<position
    }

    /// The command at a backslash, with the spaces behind a name of letters.
    private static func command(_ bytes: [UInt8], at start: Int, before end: Int) -> (name: String, end: Int)? {
        var position = start + 1
        while position < end, bytes[position].isASCIILetter, position - start < 20 { position += 1 }
        if position == start + 1 {
            guard position < end, bytes[position] < 0x80 else { return nil }
            return (String(UnicodeScalar(bytes[position])), position + 1)
        }
        let name = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
        while position < end, bytes[position] == UInt8(ascii: " ") { position += 1 }
        return (name, position)
    }

    /// Puts the accents on, the innermost first. An accent takes the dot off `i` and `j`, as Unicode's letters have it.
    private static func compose(_ base: Unicode.Scalar, _ accents: [UInt32]) -> [Unicode.Scalar] {
        guard !accents.isEmpty else { return [base] }
        var letter: Unicode.Scalar = base == "ı" ? "i" : base == "ȷ" ? "j" : base
        var rest: [Unicode.Scalar] = []
        for accent in accents.reversed() {
            if rest.isEmpty, let composed = CompositionTable.composed(letter, accent) {
                letter = composed
            } else if let combining = Unicode.Scalar(accent) {
                rest.append(combining)
            }
        }
        return [letter] + rest
    }
}
