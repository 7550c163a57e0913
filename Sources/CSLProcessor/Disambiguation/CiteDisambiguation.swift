import Bibliography
import CSLStyle

/// Tells a group of works apart that are cited alike: each step is kept where it splits a group, and taken back where it
/// does not.
struct CiteDisambiguation {
    let style: CompiledStyle
    let references: [Reference]

    /// The cites with the states that tell them apart as far as it goes.
    func resolved(_ group: [AmbiguousCite]) -> [AmbiguousCite] {
        let options = style.style.citation
        var groups = [group]
        // Cites of which nothing is printed are told apart by what the condition prints, if by anything.
        if group.first?.text.isEmpty ?? true {
            return style.testsDisambiguation ? applyingCondition(group).flatMap { $0 } : group
        }
        if options.disambiguateAddNames { groups = groups.flatMap { addingNames($0, from: 1) } }
        if options.disambiguateAddGivenname, options.givennameDisambiguationRule == .byCite {
            groups = groups.flatMap { expandingNames($0, from: 0) }
            if options.disambiguateAddNames { groups = groups.flatMap { addingExpandedNames($0, from: 1) } }
        }
        if style.testsDisambiguation { groups = groups.flatMap(applyingCondition) }
        return groups.flatMap { $0 }
    }

    /// `disambiguate-add-names`: one hidden name more at a time.
    private func addingNames(_ group: [AmbiguousCite], from first: Int) -> [[AmbiguousCite]] {
        guard group.count > 1 else { return [group] }
        for count in stride(from: first, through: nameCount(group), by: 1) where differ(group, at: count - 1) {
            let parts = split(group) { $0.show(count, ofLists: $1) }
            if parts.count > 1 { return parts.flatMap { addingNames($0, from: count + 1) } }
        }
        return [group]
    }

    /// `disambiguate-add-givenname` by cite: of the names that are shown, one after the other, first initials, then the whole.
    private func expandingNames(_ group: [AmbiguousCite], from first: Int) -> [[AmbiguousCite]] {
        guard group.count > 1 else { return [group] }
        let shown = group[0].lists.enumerated().flatMap { list, names in names.shown.map { (list: list, name: $0) } }
        for place in shown.indices.dropFirst(first) where givenNamesDiffer(group, shown[place].list, shown[place].name)
        {
            for detail in [GivenNameDetail.initials, .whole] {
                let parts = split(group) { state, _ in
                    state.expand(shown[place].name, ofList: shown[place].list, to: detail)
                }
                if parts.count > 1 { return parts.flatMap { expandingNames($0, from: place) } }
            }
        }
        return [group]
    }

    /// Both together: hidden names are added one by one, each expanded if that helps.
    private func addingExpandedNames(_ group: [AmbiguousCite], from first: Int) -> [[AmbiguousCite]] {
        guard group.count > 1 else { return [group] }
        for count in stride(from: first, through: nameCount(group), by: 1) {
            for list in group[0].lists.indices where givenNamesDiffer(group, list, count - 1) {
                for detail in [GivenNameDetail.initials, .whole] {
                    let parts = split(group) { state, lists in
                        state.show(count, ofLists: lists)
                        state.expand(count - 1, ofList: list, to: detail)
                    }
                    if parts.count > 1 { return parts.flatMap { addingExpandedNames($0, from: count) } }
                }
            }
        }
        return [group]
    }

    /// The condition `disambiguate="true"`.
    private func applyingCondition(_ group: [AmbiguousCite]) -> [[AmbiguousCite]] {
        guard group.count > 1 else { return [group] }
        let parts = split(group) { state, _ in state.isDisambiguated = true }
        return parts.count > 1 ? parts : [group]
    }

    /// The group with changed states, divided by the texts that come of it.
    private func split(
        _ group: [AmbiguousCite], _ change: (inout CiteState, _ lists: Int) -> Void
    ) -> [[AmbiguousCite]] {
        group.map { cite in
            var cite = cite
            change(&cite.state, cite.lists.count)
            cite.render(references[cite.reference], style)
            return cite
        }.groupedByText
    }

    /// How many names the longest list of the group has; of very long lists, as many as are looked at.
    private func nameCount(_ group: [AmbiguousCite]) -> Int {
        min(group.lazy.flatMap { cite in cite.lists.indices.map { names(cite, $0).count } }.max() ?? 0, 100)
    }

    /// Whether showing a name more could make a difference: the names at that place are not all the same.
    private func differ(_ group: [AmbiguousCite], at name: Int) -> Bool {
        group[0].lists.indices.contains { list in
            let first = place(name, of: group[0], list)
            return group.dropFirst().contains { place(name, of: $0, list) != first }
        }
    }

    private func givenNamesDiffer(_ group: [AmbiguousCite], _ list: Int, _ name: Int) -> Bool {
        let first = place(name, of: group[0], list).name?.givenLetters
        return group.dropFirst().contains { place(name, of: $0, list).name?.givenLetters != first }
    }

    /// The name at a place of a list, and whether it is the last.
    private func place(_ name: Int, of cite: AmbiguousCite, _ list: Int) -> NamePlace {
        let names = names(cite, list)
        return NamePlace(
            name: names.indices.contains(name) ? names[name].name : nil, isLast: name >= names.count - 1)
    }

    private func names(_ cite: AmbiguousCite, _ list: Int) -> [Contributor] {
        guard cite.lists.indices.contains(list) else { return [] }
        return references[cite.reference][cite.lists[list].variable].contributors
    }
}

extension Name {
    /// The given name without what is written in one way or another: `J.J.` and `J. J.` are one.
    var givenLetters: String {
        String(decoding: given.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ".") }, as: UTF8.self)
    }
}

private struct NamePlace: Equatable {
    var name: Name?
    var isLast: Bool
}
