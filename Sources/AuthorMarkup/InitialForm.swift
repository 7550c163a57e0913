import Bibliography

/// The shortened forms of a person's names, by family name.
struct InitialFormTable: Sendable {
    private var forms: [[UInt8]: [InitialForm]] = [:]

    init(_ names: [Name]) {
        for form in names.flatMap(InitialForm.all) { forms[form.family, default: []].append(form) }
    }

    /// Whether a name has initials and may be one of the person's.
    func contains(_ name: Name) -> Bool {
        guard let candidate = InitialForm.Candidate(name) else { return false }
        return candidate.family.contains { family in
            forms[family]?.contains { $0.matches(candidate) } ?? false
        }
    }
}

/// A person's name as it may be shortened: `Z.-F. Gao`, `Z. Gao`, `Gao ZF`, `Wayne X. Zhao`.
struct InitialForm: Sendable {
    fileprivate let family: [UInt8]
    /// The words of the given name, hyphens taken as spaces.
    private let given: [[UInt8]]

    /// The forms of a name; none for one that has no given name or knows no initials.
    static func all(of name: Name) -> [InitialForm] {
        guard name.literal.isEmpty, !name.given.isEmpty, !name.isEastAsian else { return [] }
        var families = [fold(family: name, .dropped)]
        let transcribed = fold(family: name, .transcribed)
        if transcribed != families[0] { families.append(transcribed) }
        let words = words(of: name.given).filter { !$0.isEmpty }
        return words.isEmpty ? [] : families.map { InitialForm(family: $0, given: words) }
    }

    private init(family: [UInt8], given: [[UInt8]]) {
        self.family = family
        self.given = given
    }

    /// A name of a list, if it has initials.
    struct Candidate {
        fileprivate var family: [[UInt8]]
        fileprivate var given: [[UInt8]]

        init?(_ name: Name) {
            guard name.literal.isEmpty, !name.given.isEmpty, Self.mayHaveInitials(name) else { return nil }
            if let initials = Self.bareInitials(name.family), name.suffix.isEmpty {
                // "Gao ZF", read given-first.
                family = [NameFolding.folded(name.given)]
                given = initials
                return
            }
            let words = Self.bareInitials(name.given) ?? InitialForm.words(of: name.given)
            guard words.contains(where: { $0.count == 1 }) else { return nil }
            family = [InitialForm.fold(family: name, .dropped)]
            let transcribed = InitialForm.fold(family: name, .transcribed)
            if transcribed != family[0] { family.append(transcribed) }
            given = words
        }

        /// A quick look: a letter alone in the given name, or no more than four letters in either part.
        private static func mayHaveInitials(_ name: Name) -> Bool {
            if name.family.utf8.count <= 8, bareInitials(name.family) != nil { return true }
            var length = 0
            var capitals = 0
            for byte in name.given.utf8 {
                if byte >= 0x80 { return true }
                if NameFolding.isAlphanumeric(byte) {
                    length += 1
                    if byte < UInt8(ascii: "a") { capitals += 1 }
                } else {
                    if length == 1 { return true }
                    length = 0
                }
            }
            return length == 1 || capitals == name.given.utf8.count
        }

        /// `ZF`, `Z-F`, `Z.`: one to four capitals, and nothing else but hyphens and dots.
        private static func bareInitials(_ text: String) -> [[UInt8]]? {
            let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
            guard text.utf8.count <= 12,
                text.utf8.allSatisfy({ capitals.contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
            else { return nil }
            let letters = text.utf8.filter(capitals.contains)
            return (1...4).contains(letters.count) ? letters.map { [NameFolding.lowercased($0)] } : nil
        }
    }

    /// The family name is the same, and each word of the given name is the same or its initial; initials at the end may be
    /// missing where all are initials.
    func matches(_ candidate: Candidate) -> Bool {
        guard candidate.family.contains(family), candidate.given.count <= given.count else { return false }
        var areAllInitials = true
        for (short, full) in zip(candidate.given, given) {
            if short.count == 1, short[0] == full.first { continue }
            guard short == full else { return false }
            areAllInitials = false
        }
        return candidate.given.count == given.count || areAllInitials
    }

    private static func fold(family name: Name, _ accents: NameFolding.Accents) -> [UInt8] {
        var bytes: [UInt8] = []
        NameFolding.append(name.droppingParticle, accents, to: &bytes)
        NameFolding.append(name.nonDroppingParticle, accents, to: &bytes)
        NameFolding.append(name.family, accents, to: &bytes)
        return bytes
    }

    private static func words(of given: String) -> [[UInt8]] {
        given.split { $0 == " " || $0 == "-" || $0 == "." || $0 == "‐" || $0 == "‑" }.map {
            NameFolding.folded(String($0))
        }
    }
}
