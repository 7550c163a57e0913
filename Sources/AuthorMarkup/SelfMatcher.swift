public import Bibliography

/// Where a person stands in a list of authors.
public enum SelfMatch: Sendable, Equatable {
    case none
    case one(Int)
    /// Several names may be the person's: which one is for the user to say.
    case ambiguous([Int])
}

/// Finds the person whose profile it is in author lists: by the whole name, never by a part of it.
///
/// Case, accents, hyphens, dots and spaces don't count, the parts may stand in either order, and titles and suffixes are
/// left aside. A name with initials (`Z.-F. Gao`, `Gao ZF`) counts only where no full name and no other such name matches.
public struct SelfMatcher: Sendable {
    private let keys: Set<NameKey>
    /// The sums of the letters of the keys: a name whose letters have another sum can't match.
    private let letterSums: Set<Int>
    private let initialForms: [InitialForm]

    /// - Parameters:
    ///   - name: the name as printed: `Ze-Feng Gao`.
    ///   - also: other spellings, in any script: `高泽峰`, `Zefeng Gao`.
    public init(name: String, also: [String] = []) {
        let names = ([name] + also).map { NameParser.parse($0) }
        keys = names.reduce(into: []) { $0.formUnion(NameKey.searched($1)) }
        letterSums = Set(keys.map { $0.bytes.reduce(0) { $0 + Int($1) } })
        initialForms = names.flatMap(InitialForm.all)
    }

    /// Where the person stands in one list.
    public func find(in names: [Name]) -> SelfMatch {
        var found: [Int] = []
        for index in names.indices where isFullMatch(names[index]) { found.append(index) }
        if found.isEmpty {
            for index in names.indices where isInitialMatch(names[index]) { found.append(index) }
        }
        switch found.count {
        case 0: return .none
        case 1: return .one(found[0])
        default: return .ambiguous(found)
        }
    }

    private func isFullMatch(_ name: Name) -> Bool {
        var sum = 0
        let isASCII =
            Self.add(name.given, to: &sum) && Self.add(name.family, to: &sum) && Self.add(name.literal, to: &sum)
            && Self.add(name.droppingParticle, to: &sum) && Self.add(name.nonDroppingParticle, to: &sum)
        if isASCII, !letterSums.contains(sum) { return false }
        return NameKey.all(of: name).contains { keys.contains($0) }
    }

    /// Adds the folded ASCII letters of a text; false where it has other characters.
    private static func add(_ text: String, to sum: inout Int) -> Bool {
        for byte in text.utf8 {
            guard byte < 0x80 else { return false }
            if NameFolding.isAlphanumeric(byte) { sum += Int(NameFolding.lowercased(byte)) }
        }
        return true
    }

    private func isInitialMatch(_ name: Name) -> Bool {
        guard let candidate = InitialForm.Candidate(name) else { return false }
        return initialForms.contains { $0.matches(candidate) }
    }
}
