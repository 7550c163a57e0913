import AuthorMarkup
import Bibliography

/// Co-authors who recur, found by any spelling of their names.
struct PeopleTable {
    struct Person {
        let name: String
        let also: [String]
        let url: String?
        let role: Role.ID?
    }

    private let people: [Person]
    private let index: PersonIndex

    init(_ people: [Person] = []) {
        self.people = people
        index = PersonIndex(people.map { ($0.name, $0.also) })
    }

    func person(named name: Name) -> Person? {
        people.isEmpty ? nil : index.index(of: name).map { people[$0] }
    }
}
