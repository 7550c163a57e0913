/// Raised and lowered letters where there is only plain text: `m²`, `H₂O`, `x^T`, `4th`.
struct Scripts {
    private let characters: [Character: Character]
    /// What stands before text that has no raised or lowered letters.
    private let sign: String

    static let superscript = Scripts(
        characters: Dictionary(uniqueKeysWithValues: zip("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")), sign: "^")
    static let `subscript` = Scripts(
        characters: Dictionary(uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")), sign: "_")

    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "e", "er", "re", "ème", "o", "a", "º", "ª"]

    /// The sign of a mark: `1,` is `¹,`, `a` is `^a`, `*` is itself.
    func sign(_ text: String) -> String {
        let mapped = String(text.map { characters[$0] ?? $0 })
        return text.contains(where: \.isLetter) ? sign + mapped : text.contains(where: \.isNumber) ? mapped : text
    }

    func text(_ text: String) -> String {
        let mapped = text.compactMap { characters[$0] }
        if mapped.count == text.count { return String(mapped) }
        guard text.contains(where: \.isLetter), !Self.ordinals.contains(text.lowercased()) else { return text }
        return text.count == 1 ? sign + text : sign + "(" + text + ")"
    }
}
