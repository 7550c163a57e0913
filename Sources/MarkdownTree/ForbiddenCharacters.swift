/// Characters that may not stand in a profile, which entities such as `&#x202E;` can write none the less: control characters,
/// and those that turn the direction of text.
enum ForbiddenCharacters {
    /// The text without them, and what was removed; line breaks become spaces.
    static func removed(from text: String) -> (text: String, removed: [Unicode.Scalar]) {
        guard text.unicodeScalars.contains(where: { isForbidden($0) || isLineBreak($0) }) else { return (text, []) }
        var kept = ""
        var removed: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if isForbidden(scalar) {
                removed.append(scalar)
            } else {
                kept.unicodeScalars.append(isLineBreak(scalar) ? " " : scalar)
            }
        }
        return (kept, removed)
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
