import Bibliography
import ProfileModel

extension Selection {
    func takes(_ work: Work) -> Bool {
        switch self {
        case .all(let conditions): conditions.allSatisfy { $0.takes(work) }
        case .any(let conditions): conditions.contains { $0.takes(work) }
        case .not(let condition): !condition.takes(work)
        case .selected: work.isSelected
        case .tag(let tag): work.tags.contains(tag)
        case .type(let type): work.type == type
        case .years(let from, let through): Self.years(from, through, contain: work.date)
        case .ownRole(let role): role.isBorne(in: work.authors)
        }
    }

    func takes(_ entry: ProfileEntry) -> Bool {
        switch self {
        case .all(let conditions): conditions.allSatisfy { $0.takes(entry) }
        case .any(let conditions): conditions.contains { $0.takes(entry) }
        case .not(let condition): !condition.takes(entry)
        case .selected: entry.isSelected
        case .tag(let tag): entry.tags.contains(tag)
        case .type, .ownRole: false
        case .years(let from, let through): Self.years(from, through, contain: entry.date)
        }
    }

    private static func years(_ from: Int?, _ through: Int?, contain date: DateRange?) -> Bool {
        guard let date else { return false }
        let end = date.end == nil ? date.start.year : date.sortKey.year
        return (from.map { end >= $0 } ?? true) && (through.map { date.start.year <= $0 } ?? true)
    }
}

extension Selection.OwnRole {
    /// Whether the person has this part in a list. First author is whoever stands first, or shares first authorship: an equal
    /// contributor in the unbroken run of equal contributors from the first name on.
    fileprivate func isBorne(in list: ContributorList) -> Bool {
        guard let own = list.contributors.firstIndex(where: \.isSelf) else { return false }
        switch self {
        case .firstAuthor:
            return own == 0 || list.contributors[...own].allSatisfy { $0.roles.contains(.equalContribution) }
        case .lastAuthor: return own == list.contributors.count - 1 && !list.endsWithOthers && own > 0
        case .marked(let role): return list.contributors[own].roles.contains(role)
        }
    }
}
