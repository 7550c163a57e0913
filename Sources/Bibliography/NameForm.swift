/// How one name is written. The raw values are the words of a style's `names: {form: …}`.
public enum NameForm: String, Sendable, CaseIterable {
    /// As its source has it: `Ze-Feng Gao`.
    case asWritten = "as-written"
    /// `Z.-F. Gao`
    case initials
    /// `Gao, Ze-Feng`
    case familyFirst = "family-first"
    /// `Gao, Z.-F.`
    case familyFirstInitials = "family-first-initials"
}

extension Name {
    /// The name in one of the four forms. Groups, single names and Chinese, Japanese and Korean names are the same in all.
    public func formatted(_ form: NameForm) -> String {
        guard literal.isEmpty, !family.isEmpty, !isEastAsian else { return asWritten }
        switch form {
        case .asWritten: return asWritten
        case .initials: return givenFirst(given: initials())
        case .familyFirst: return familyFirst
        case .familyFirstInitials: return inverted(given: initials())
        }
    }

    /// `Gao, Ze-Feng`; `van Gogh, Vincent`; `Beethoven, Ludwig von`; `King, Martin, Jr.`; `高泽峰` as it is.
    public var familyFirst: String {
        guard literal.isEmpty, !family.isEmpty, !isEastAsian else { return asWritten }
        return inverted(given: given)
    }

    /// Whether given and family name stand in a script that knows neither spaces nor initials.
    public var isEastAsian: Bool {
        guard let scalar = family.unicodeScalars.first else { return false }
        return EastAsianScript(scalar) != nil
    }

    /// The family name with the particles that stay with it: `van Gogh`, `al-Khwarizmi`, `d'Alembert`.
    public var particledFamily: String { Self.joined(nonDroppingParticle, family) }

    private func inverted(given: String) -> String {
        var text = particledFamily
        let rest = Self.joined(given, droppingParticle)
        if !rest.isEmpty { text += ", " + rest }
        if !suffix.isEmpty { text += ", " + suffix }
        return text
    }

    func givenFirst(given: String) -> String {
        var text = Self.joined(given, Self.joined(droppingParticle, particledFamily))
        if !suffix.isEmpty { text += (hasCommaSuffix ? ", " : " ") + suffix }
        return text
    }

    /// Two parts with a space between them, but for a first part that ends in an apostrophe or a hyphen: `al-`, `d'`.
    static func joined(_ first: String, _ second: String) -> String {
        guard let last = first.unicodeScalars.last else { return second }
        guard !second.isEmpty else { return first }
        let isGlued =
            first.unicodeScalars.count > 1 && (last == "-" || ((last == "'" || last == "\u{2019}") && first.count < 4))
        return isGlued ? first + second : first + " " + second
    }
}
