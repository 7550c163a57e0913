import CSLStyle

extension [RenderingElement] {
    /// What of a macro is compared as a sort key: where it prints dates itself, these alone, so that works without one stand
    /// last whatever the macro prints instead ("n.d."); else all of it.
    ///
    /// CSL 1.0.2 says how dates in macros are compared, and of words beside them nothing; so does citeproc-js.
    var comparedInSortKey: [RenderingElement] {
        let dates = self.dates
        return dates.isEmpty ? self : dates
    }

    /// The dates, with the conditions they stand under.
    private var dates: [RenderingElement] {
        compactMap { element in
            switch element {
            case .date: return element
            case .group(var group):
                group.elements = group.elements.dates
                return group.elements.isEmpty ? nil : .group(group)
            case .choose(let branches):
                let dates = branches.map { branch in
                    var branch = branch
                    branch.elements = branch.elements.dates
                    return branch
                }
                return dates.allSatisfy(\.elements.isEmpty) ? nil : .choose(dates)
            case .text, .number, .label, .names: return nil
            }
        }
    }
}
