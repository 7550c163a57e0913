public import Bibliography

/// Finds the people of a profile in author lists by their full names, in any of their spellings.
public struct PersonIndex: Sendable {
    private var indices: [NameKey: Int] = [:]

    /// People by name and other spellings. A spelling that two of them share finds neither.
    public init(_ people: [(name: String, also: [String])]) {
        var shared: Set<NameKey> = []
        for (index, person) in people.enumerated() {
            var keys: Set<NameKey> = []
            for spelling in [person.name] + person.also {
                keys.formUnion(NameKey.inEverySplit(of: NameParser.parse(spelling)))
            }
            for key in keys {
                if indices.updateValue(index, forKey: key) != nil { shared.insert(key) }
            }
        }
        for key in shared { indices[key] = nil }
    }

    /// The person with this name; `nil` where nobody has it, or two have.
    public func index(of name: Name) -> Int? {
        guard !indices.isEmpty else { return nil }
        for key in NameKey.all(of: name) {
            if let index = indices[key] { return index }
        }
        return nil
    }
}
