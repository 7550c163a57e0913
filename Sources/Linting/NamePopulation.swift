import AuthorMarkup
import Bibliography

/// Everybody who is named in the author and editor lines of a page, names that fold alike taken together.
struct NamePopulation: Sendable {
    struct Place: Sendable {
        /// Index into ``LintContext/lines``.
        var line: Int
        /// Index into the line's authors.
        var author: Int
    }

    struct Person: Sendable {
        var key: NameKey
        var places: [Place]
    }

    /// In the order in which they first appear.
    private(set) var people: [Person] = []
    private var byKey: [NameKey: Int] = [:]
    /// For each line its authors, as indices of ``people``.
    private var lines: [[Int]] = []

    init(_ entryLines: [EntryLine]) {
        lines.reserveCapacity(entryLines.count)
        for (line, entryLine) in entryLines.enumerated() {
            var members: [Int] = []
            members.reserveCapacity(entryLine.line.authors.count)
            for (author, lineAuthor) in entryLine.line.authors.enumerated() {
                let person = index(of: NameKey(lineAuthor.name))
                people[person].places.append(Place(line: line, author: author))
                members.append(person)
            }
            lines.append(members)
        }
    }

    private mutating func index(of key: NameKey) -> Int {
        if let known = byKey[key] { return known }
        byKey[key] = people.count
        people.append(Person(key: key, places: []))
        return people.count - 1
    }

    func person(_ key: NameKey) -> Int? { byKey[key] }

    /// Whether one of the names on a line is there a second time.
    func isAnybodyTwice(inLine line: Int) -> Bool {
        let people = lines[line].sorted()
        return zip(people, people.dropFirst()).contains { $0 == $1 }
    }

    /// The others on a person's lists. Those who stand on more than half of all lists, and on more than six, say nothing about
    /// anybody: the owner of the page is everybody's co-author.
    func coauthors(of person: Int) -> Set<Int> {
        var others: Set<Int> = []
        for place in people[person].places {
            for other in lines[place.line]
            where other != person && 2 * people[other].places.count <= max(lines.count, 12) {
                others.insert(other)
            }
        }
        return others
    }

    /// Whether two people stand on one list, and so are two.
    func areTogether(_ first: Int, _ second: Int) -> Bool {
        people[first].places.contains { lines[$0.line].contains(second) }
    }
}

/// Looks up who shares co-authors with whom; each person's are gathered once.
struct CoauthorSearch {
    private let population: NamePopulation
    private var known: [Int: Set<Int>] = [:]

    init(_ population: NamePopulation) { self.population = population }

    /// How many co-authors two people have in common.
    mutating func common(_ first: Int, _ second: Int) -> Int {
        let (fewer, more) = (coauthors(of: first), coauthors(of: second))
        return fewer.count < more.count ? fewer.count { more.contains($0) } : more.count { fewer.contains($0) }
    }

    private mutating func coauthors(of person: Int) -> Set<Int> {
        if let found = known[person] { return found }
        let found = population.coauthors(of: person)
        known[person] = found
        return found
    }
}

extension LintContext {
    func author(at place: NamePopulation.Place) -> LineAuthor { lines[place.line].line.authors[place.author] }

    func name(of person: NamePopulation.Person) -> Name? {
        person.places.first.map { author(at: $0).name }
    }
}

extension NameKey {
    /// The folded given and family name.
    var parts: (given: ArraySlice<UInt8>, family: ArraySlice<UInt8>) {
        let zero = bytes.firstIndex(of: 0) ?? 0
        return (bytes[..<zero], bytes[(zero + 1)...])
    }
}

extension Name {
    /// Whether the given name is nothing but initials: `J.`, `J.-K.`, `JK`; also where there is none, and where initials stand
    /// behind the family name and are taken for it.
    var isGivenByInitials: Bool {
        if given.isEmpty || family.contains(".") || family.unicodeScalars.count < 3 && family.allSatisfy(\.isUppercase)
        {
            return true
        }
        return given.split { $0 == " " || $0 == "-" || $0 == "." }.allSatisfy { word in
            word.count == 1 || (word.count <= 3 && word.allSatisfy(\.isUppercase))
        }
    }

    /// How many parts of the given name are single letters: 1 for `Ann K. Lee`.
    var initialCount: Int { given.split { $0 == " " || $0 == "-" || $0 == "." }.count { $0.count == 1 } }
}
