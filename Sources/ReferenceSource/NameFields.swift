import Bibliography

/// The fields of a name in CSL-JSON, and the name that they make.
struct NameFields {
    var family = ""
    var given = ""
    var literal = ""
    var suffix = ""
    var droppingParticle = ""
    var nonDroppingParticle = ""
    var hasCommaSuffix = false
    var hasStaticOrdering = false
    /// Whether particles may stand with the family name or the given name.
    var mayHaveParticles = true
    var isInstitution = false
    /// Whether "et al." was written behind the given name.
    private(set) var endsWithOthers = false

    /// BibTeX's "and others", taken over as a name.
    var isOthers: Bool { given.isEmpty && literal.isEmpty && family == "others" }

    /// `nil` for a name without any part.
    var name: Name? {
        mutating get {
            if isInstitution, given.isEmpty, literal.isEmpty { literal = family }
            guard literal.isEmpty else { return Name(literal: literal, asWritten: literal) }
            guard !family.isEmpty || !given.isEmpty else { return nil }
            if family.count > 2, family.hasPrefix("\""), family.hasSuffix("\"") {
                // Quotation marks protect a family name that looks as if it began with a particle.
                family = String(family.dropFirst().dropLast())
                mayHaveParticles = false
            }
            splitSuffix()
            if mayHaveParticles, nonDroppingParticle.isEmpty, !family.isEmpty, !given.isEmpty { splitParticles() }
            return Name(
                given: given, family: family, droppingParticle: droppingParticle,
                nonDroppingParticle: nonDroppingParticle, suffix: suffix, hasCommaSuffix: hasCommaSuffix,
                hasStaticOrdering: hasStaticOrdering, asWritten: asWritten)
        }
    }

    private var asWritten: String {
        let words = [given, droppingParticle, nonDroppingParticle, family].filter { !$0.isEmpty }
        return words.joined(separator: " ") + (suffix.isEmpty ? "" : (hasCommaSuffix ? ", " : " ") + suffix)
    }

    /// `Martin Luther, Jr.`: what stands behind a comma in the given name is a suffix; behind `,!` it keeps its comma.
    private mutating func splitSuffix() {
        guard suffix.isEmpty, let comma = given.utf8.firstIndex(of: UInt8(ascii: ",")) else { return }
        var rest = given[given.index(after: comma)...]
        let keepsComma = rest.hasPrefix("!")
        if keepsComma { rest.removeFirst() }
        let words = String(rest.drop { $0 == " " })
        given = String(given[..<comma]).trimmed
        if words.filter({ $0 != "." }) == "et al" {
            endsWithOthers = true
        } else {
            suffix = words
            hasCommaSuffix = hasCommaSuffix || keepsComma
        }
    }

    /// Words in small letters before the family name stay with it, those behind the given name are dropped where the family
    /// name stands alone: `van Gogh` with `Vincent`, `Beethoven` with `Ludwig van`.
    private mutating func splitParticles() {
        guard mayHoldParticles else { return }
        while let end = Self.leadingParticle(of: family) {
            nonDroppingParticle += family[..<end]
            family = String(family[end...])
        }
        nonDroppingParticle = nonDroppingParticle.withoutLooseSpaceAtEnd
        while let start = Self.trailingParticle(of: given) {
            droppingParticle = given[start...].trimmed + (droppingParticle.isEmpty ? "" : " " + droppingParticle)
            given = String(given[..<start]).trimmed
        }
    }

    /// Whether the family name begins with a small letter, or the last word of the given names does. Most do not.
    private var mayHoldParticles: Bool {
        guard let first = family.utf8.first, (0x41...0x5A).contains(first) else { return true }
        guard let space = given.utf8.lastIndex(of: UInt8(ascii: " ")) else { return false }
        let next = given.utf8.index(after: space)
        return next < given.endIndex && !(0x41...0x5A).contains(given.utf8[next])
    }

    /// Where the particle at the start of a name ends: behind a space, a hyphen or an apostrophe.
    private static func leadingParticle(of name: String) -> String.Index? {
        let word = name.prefix { $0 != " " }
        var end: String.Index?
        if word.endIndex < name.endIndex {
            end = name.index(after: word.endIndex)
        } else if let sign = word.lastIndex(where: { "-'’ʻ".contains($0) }), name.index(after: sign) < name.endIndex {
            end = name.index(after: sign)
        }
        guard let end, beginsSmall(name[..<end]) else { return nil }
        return name[end...].firstIndex { $0 != " " }
    }

    private static func trailingParticle(of name: String) -> String.Index? {
        guard let space = name.lastIndex(of: " ") else { return nil }
        let start = name.index(after: space)
        return beginsSmall(name[start...]) ? start : nil
    }

    private static func beginsSmall(_ word: Substring) -> Bool {
        word.first { !"-'’ʻ ".contains($0) }?.isLowercase ?? false
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Without spaces at the end, but for one behind an apostrophe: that of `de’ Medici`, which `d’Alembert` does not have.
    fileprivate var withoutLooseSpaceAtEnd: String {
        let hasSpace = last == " "
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text) + (hasSpace && (text.last == "'" || text.last == "’") ? " " : "")
    }
}
