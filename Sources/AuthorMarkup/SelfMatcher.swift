public import Bibliography

/// Where a person stands in a list of authors.
public enum SelfMatch: Sendable, Equatable {
    case none
    case one(Int)
    /// Several names may be the person's: which one is for the user to say.
    case ambiguous([Int])
    /// Names whose parts stand the other way round: the person, or somebody else. `Chen Wei` in the profile of Wei Chen.
    case inOtherOrder([Int])
}

/// Finds the person whose profile it is in author lists: by the whole name, never by a part of it.
///
/// Case, accents, hyphens, dots and spaces don't count, and titles and suffixes are left aside. The family name may stand
/// first where that is certain: behind it a comma (`Gao, Ze-Feng`), or a list that is family-first throughout. A name with
/// initials (`Z.-F. Gao`, `Gao ZF`) counts only where no full name and no other such name matches.
public struct SelfMatcher: Sendable {
    private let keys: Set<NameKey>
    private let keysInOtherOrder: Set<NameKey>
    /// The sums of the letters of the keys: a name whose letters have another sum can't match.
    private let letterSums: Set<Int>
    private let initialForms: InitialFormTable

    /// - Parameters:
    ///   - name: the name as printed: `Ze-Feng Gao`.
    ///   - also: other spellings, in any script: `高泽峰`, `Zefeng Gao`.
    public init(name: String, also: [String] = []) {
        let names = ([name] + also).map { NameParser.parse($0) }
        let keys = names.reduce(into: Set<NameKey>()) { $0.formUnion(NameKey.inEverySplit(of: $1)) }
        self.keys = keys
        keysInOtherOrder = names.reduce(into: Set<NameKey>()) { $0.formUnion(NameKey.inOtherOrder($1)) }.subtracting(
            keys)
        letterSums = Set(keys.union(keysInOtherOrder).map { $0.bytes.reduce(0) { $0 + Int($1) } })
        initialForms = InitialFormTable(names)
    }

    /// Where the person stands in one list.
    public func find(in names: [Name]) -> SelfMatch {
        var found: [Int] = []
        var swapped: [Int] = []
        for index in names.indices {
            switch match(names[index]) {
            case .full: found.append(index)
            case .inOtherOrder: swapped.append(index)
            case .none: break
            }
        }
        if found.isEmpty {
            for index in names.indices where initialForms.contains(names[index]) { found.append(index) }
        }
        switch found.count {
        case 0: return swapped.isEmpty ? .none : .inOtherOrder(swapped)
        case 1: return .one(found[0])
        default: return .ambiguous(found)
        }
    }

    private enum Match { case full, inOtherOrder, none }

    private func match(_ name: Name) -> Match {
        var sum = 0
        let isASCII =
            Self.add(name.given, to: &sum) && Self.add(name.family, to: &sum) && Self.add(name.literal, to: &sum)
            && Self.add(name.droppingParticle, to: &sum) && Self.add(name.nonDroppingParticle, to: &sum)
        if isASCII, !letterSums.contains(sum) { return .none }
        let own = NameKey.all(of: name)
        if own.contains(where: keys.contains) { return .full }
        return own.contains(where: keysInOtherOrder.contains) ? .inOtherOrder : .none
    }

    /// Adds the folded ASCII letters of a text; false where it has other characters.
    private static func add(_ text: String, to sum: inout Int) -> Bool {
        for byte in text.utf8 {
            guard byte < 0x80 else { return false }
            if NameFolding.isAlphanumeric(byte) { sum += Int(NameFolding.lowercased(byte)) }
        }
        return true
    }
}
