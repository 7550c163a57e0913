extension Name {
    /// The given names as initials: `Ze-Feng` → `Z.-F.`, `Wayne Xin` → `W. X.`, `Z.Y.` → `Z. Y.`, `J.-P.` → `J.-P.`.
    ///
    /// Words in lower case stay as they are, and so do scripts that have no initials.
    public func initials() -> String {
        var text = ""
        let words = given.split(separator: " ")
        for word in words {
            for part in Self.initialGroups(of: word, familyHasLowercase: family.contains { $0.isLowercase }) {
                if !text.isEmpty { text += " " }
                text += part
            }
        }
        return text
    }

    /// One word of a given name as one or more initials; `S.J.` and `SJ` (beside a family name in mixed case) are two.
    private static func initialGroups(of word: Substring, familyHasLowercase: Bool) -> [String] {
        guard let first = word.first, first.isUppercase, hasInitials(first) else { return [String(word)] }
        var groups: [String] = []
        for piece in word.split(separator: ".") {
            if piece.first == "-", let last = groups.indices.last {
                groups[last] += abbreviated(hyphenated: piece, afterDot: true)
            } else if familyHasLowercase, (2...3).contains(piece.count), piece.allSatisfy(\.isUppercase) {
                groups += piece.map { "\($0)." }
            } else if word.last == ".", piece.endIndex == word.index(before: word.endIndex), piece.count <= 3,
                piece.startIndex == word.startIndex, !piece.contains("-")
            {
                groups.append(piece + ".")  // "Yu.", "Chr.": abbreviated by the author
            } else {
                groups.append(abbreviated(hyphenated: piece, afterDot: false))
            }
        }
        return groups
    }

    private static func abbreviated(hyphenated piece: Substring, afterDot: Bool) -> String {
        var text = ""
        for (index, part) in piece.split(separator: "-").enumerated() {
            guard let first = part.first else { continue }
            if index > 0 || afterDot { text += "-" }
            text += "\(first)."
        }
        return text
    }

    /// Latin, Greek, Cyrillic, Armenian and Georgian have initials.
    private static func hasInitials(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return value < 0x0590 || (0x10A0...0x10FF).contains(value) || (0x1E00...0x1FFF).contains(value)
    }
}
