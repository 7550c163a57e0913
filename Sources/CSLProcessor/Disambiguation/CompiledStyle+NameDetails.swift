import Bibliography
import CSLStyle
import Parallelism

extension CompiledStyle {
    /// How much of each given name is printed so that no two persons read alike, in all cites: the rules `all-names`,
    /// `primary-name` and their kin. Empty for `by-cite`, which looks at ambiguous cites only.
    func nameDetails(of cites: [AmbiguousCite], _ references: [Reference]) -> [[NamesDetail]] {
        let rule = style.citation.givennameDisambiguationRule
        guard style.citation.disambiguateAddGivenname, rule != .byCite else { return [] }
        let lists = cites.map { cite in cite.lists.map { references[cite.reference][$0.variable].contributors } }
        var register = NameRegister(style)
        for list in lists.joined() { for contributor in list { register.add(contributor.name) } }
        let names = register
        return Parallel.map(lists) { lists in
            lists.map { contributors in
                var detail = NamesDetail()
                for (index, contributor) in contributors.enumerated() where index == 0 || !rule.isPrimaryOnly {
                    let level = names.detail(of: contributor.name, upTo: rule.isInitialsOnly ? .initials : .whole)
                    if level != .none { detail.given[index] = level }
                }
                return detail
            }
        }
    }
}

/// The names of all cites, by what they share.
private struct NameRegister {
    private let keepsHyphen: Bool
    /// Family names with the initials that they stand beside, and of each all given names.
    private var families: [String: [String: Set<String>]] = [:]

    init(_ style: CitationStyle) { keepsHyphen = style.initializeWithHyphen }

    mutating func add(_ name: Name) {
        guard name.literal.isEmpty else { return }
        families[family(name), default: [:]][initials(name), default: []].insert(name.givenLetters)
    }

    /// Nothing for a family name that only one person has; initials where they differ, else the whole given name.
    func detail(of name: Name, upTo most: GivenNameDetail) -> GivenNameDetail {
        guard name.literal.isEmpty, let initials = families[family(name)] else { return .none }
        if most == .whole, let given = initials[self.initials(name)], given.count > 1 { return .whole }
        return initials.count > 1 ? .initials : .none
    }

    private func family(_ name: Name) -> String {
        name.nonDroppingParticle.isEmpty ? name.family : name.nonDroppingParticle + " " + name.family
    }

    private func initials(_ name: Name) -> String {
        Initials(terminator: "", abbreviates: true, keepsHyphen: keepsHyphen).of(name.given)
    }
}

extension CitationElement.GivennameDisambiguationRule {
    fileprivate var isPrimaryOnly: Bool { self == .primaryName || self == .primaryNameWithInitials }
    fileprivate var isInitialsOnly: Bool { self == .allNamesWithInitials || self == .primaryNameWithInitials }
}
