extension Output {
    /// Keeps French signs on the line of their words: the space before `:`, `;`, `?`, `!` and `»` and behind `«` in a value
    /// becomes a narrow one that doesn't break.
    mutating func narrowFrenchSpaces() {
        for index in pieces.indices {
            guard case .text(let text, .value) = pieces[index], text.hasFrenchSpace else { continue }
            var narrowed = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                switch (narrowed.last, scalar) {
                case (" ", ":"), (" ", ";"), (" ", "?"), (" ", "!"), (" ", "»"):
                    narrowed.removeLast()
                    narrowed.append("\u{202F}")
                    narrowed.append(scalar)
                case ("«", " "): narrowed.append("\u{202F}")
                default: narrowed.append(scalar)
                }
            }
            pieces[index] = .text(String(narrowed), .value)
        }
    }
}

extension String {
    /// Whether a space stands before or behind a sign that French sets off.
    fileprivate var hasFrenchSpace: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            switch (previous, byte) {
            case (0x20, UInt8(ascii: ":")), (0x20, UInt8(ascii: ";")), (0x20, UInt8(ascii: "?")),
                (0x20, UInt8(ascii: "!")), (0x20, 0xC2), (0xAB, 0x20):
                return true
            default: previous = byte
            }
        }
        return false
    }
}
