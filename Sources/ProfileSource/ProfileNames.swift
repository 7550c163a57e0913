package import AuthorMarkup
package import Bibliography
import DocumentTree

/// What a profile says of names and of the signs on them, for author lists that stand in other files.
package struct ProfileNames: Sendable {
    /// Which sign stands for which role.
    package let roles: [String: Role.ID]
    package let signs: DeclaredSigns
    private let selfMatcher: SelfMatcher
    private let people: PeopleTable

    init(
        roles: [String: Role.ID] = [:], signs: DeclaredSigns = DeclaredSigns([]),
        selfMatcher: SelfMatcher = SelfMatcher(name: ""), people: PeopleTable = PeopleTable()
    ) {
        self.roles = roles
        self.signs = signs
        self.selfMatcher = selfMatcher
        self.people = people
    }

    /// The person alone, in all spellings.
    package init(selfNames: [String]) {
        self.init(selfMatcher: SelfMatcher(name: selfNames.first ?? "", also: Array(selfNames.dropFirst())))
    }

    /// Fills in the pages and roles of the profile's people, and tells the person whose profile it is.
    package func complete(_ list: inout ContributorList) -> SelfMatch {
        for index in list.contributors.indices {
            guard let person = people.person(named: list.contributors[index].name) else { continue }
            if let url = person.url { list.contributors[index].url = url }
            if let role = person.role, !list.contributors[index].roles.contains(role) {
                list.contributors[index].roles.append(role)
            }
        }
        let match = selfMatcher.find(in: list.contributors.map(\.name))
        for index in list.contributors.indices { list.contributors[index].isSelf = match == .one(index) }
        return match
    }
}
