import Bibliography
import DocumentTree

/// Co-authors who recur, by every spelling of their names.
struct PeopleTable {
    struct Person {
        let url: String?
        let role: Role.ID?
    }

    private var people: [String: Person] = [:]

    mutating func add(_ person: Person, names: [String]) {
        for name in names { people[Self.folded(name)] = person }
    }

    func person(named name: String) -> Person? {
        people.isEmpty ? nil : people[Self.folded(name)]
    }

    /// Without case, spaces, points and hyphens: `Z.-Y. Xie` is `Z. Y. Xie`.
    private static func folded(_ name: String) -> String {
        String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
    }
}
