import AuthorMarkup
import Bibliography
import PageModel
import ProfileModel
import SourceDiagnostics

extension SourcePage {
    /// Where the marks on a work's authors say otherwise here than in a profile. A page that marks nobody with a role says nothing
    /// of it.
    func markDisagreements(of number: Int, with work: Work, of profile: Profile) -> [Diagnostic] {
        guard let line = entries[number].authors else { return [] }
        let contributors = entries[number].work.authors.contributors
        let isAligned = contributors.count == line.authors.count
        let rolesHere = line.authors.indices.map { index in
            roles(of: line.authors[index], in: number) + (isAligned ? contributors[index].roles : [])
        }
        let known = Set(rolesHere.flatMap(\.self))
        var found: [Diagnostic] = []
        for (index, author) in line.authors.enumerated() {
            guard let there = Self.counterpart(of: author, index, in: work) else { continue }
            let here = Set(rolesHere[index])
            func report(_ summary: String) {
                found.append(.marksDisagree("“\(author.text)” " + summary, of: work, at: author.item))
            }
            for role in here.subtracting(there.roles).map(profile.name(of:)).sorted() {
                report("is marked here as \(role), and not in the profile")
            }
            for role in known.intersection(there.roles).subtracting(here).map(profile.name(of:)).sorted() {
                report("is marked in the profile as \(role), and not here")
            }
            if here.isEmpty, there.roles.isEmpty, let mark = author.marks.first {
                report("bears “\(mark.sign)” here, which the page does not explain, and nothing in the profile")
            }
        }
        return found
    }

    private func roles(of author: LineAuthor, in entry: Int) -> [Role.ID] {
        author.marks.compactMap { statement(on: $0.sign, for: entry)?.role } + author.roleWords.compactMap(\.role)
    }

    /// The same person in the profile's list: in the same place, or anywhere in it.
    private static func counterpart(of author: LineAuthor, _ index: Int, in work: Work) -> Contributor? {
        let contributors = work.authors.contributors
        if contributors.indices.contains(index), contributors[index].name.mayBe(author.name) {
            return contributors[index]
        }
        return contributors.first { $0.name.mayBe(author.name) }
    }
}

extension Profile {
    /// What a role is called in a message.
    fileprivate func name(of role: Role.ID) -> String {
        roles.first { $0.id == role }?.legend.flatMap { $0.isEmpty ? nil : $0 }
            ?? role.rawValue.replacing("-", with: " ")
    }
}

extension Diagnostic {
    fileprivate static func marksDisagree(_ summary: String, of work: Work, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "sources-disagree", .warning, summary, at: .range(range),
            help: "The profile is left as it is: look at “\(work.id)” there.")
    }
}
