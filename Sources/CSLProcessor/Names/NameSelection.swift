import Bibliography
import CSLStyle

extension Evaluation {
    /// Which names of a list are printed: the options of et al., what disambiguation adds, and what the caller wishes.
    func selection(of list: ContributorList, by options: InheritableNameOptions) -> (
        shown: [Int], ending: NameListEnding
    ) {
        let count = list.contributors.count
        let isSortKey = state.sortKey != nil
        let whole = (Array(0..<count), list.endsWithOthers && !isSortKey ? NameListEnding.etAl : .complete)
        guard style.options.etAlPolicy != .all || isSortKey else { return whole }
        let limits = EtAlLimits(options, state: state)
        guard limits.minimum > 0, count >= limits.minimum, limits.minimum >= limits.useFirst else { return whole }
        let detail = state.names.indices.contains(nameLists.count) ? state.names[nameLists.count].shown : 0
        var first = max(limits.useFirst, detail)
        let endsInLast = limits.useLast && limits.minimum > 2
        if endsInLast { first = min(first, limits.minimum - 2) }
        guard first < count else { return whole }
        var shown = Array(0..<first)
        if isSortKey { return (endsInLast ? shown + [count - 1] : shown, .complete) }
        if style.options.etAlPolicy == .keepSelf {
            shown += (first..<count).filter { list.contributors[$0].isSelf }
        }
        guard endsInLast else {
            let isCut = shown.last != count - 1 || list.endsWithOthers
            return (shown, isCut ? .etAl : .complete)
        }
        if shown.last != count - 1 { shown.append(count - 1) }
        return (shown, .ellipsis)
    }
}

/// `et-al-min` and its kin, as they hold here.
private struct EtAlLimits {
    var minimum: Int
    var useFirst: Int
    var useLast: Bool

    init(_ options: InheritableNameOptions, state: CiteState) {
        minimum = options.etAlMin ?? 0
        useFirst = options.etAlUseFirst ?? .max
        useLast = options.etAlUseLast ?? false
        if let key = state.sortKey {
            minimum = key.namesMin ?? minimum
            useFirst = key.namesUseFirst ?? useFirst
            useLast = key.namesUseLast ?? useLast
        } else if let position = state.position, position != .first {
            minimum = options.etAlSubsequentMin ?? minimum
            useFirst = options.etAlSubsequentUseFirst ?? useFirst
        }
    }
}
