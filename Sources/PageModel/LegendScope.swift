public import AuthorMarkup

extension SourcePage {
    /// What a page says about a sign on the authors of an entry: the entry's own legend, then its section's, then the page's.
    public func statement(on sign: String, for entry: Int) -> LegendStatement? {
        var best: (rank: Int, statement: LegendStatement)?
        for legend in legends where legend.statement.sign == sign {
            let rank: Int
            switch legend.scope {
            case .entry(let index): rank = index == entry ? 3 : 0
            case .section(let index): rank = contains(section: index, entry: entry) ? 2 : 0
            case .page: rank = 1
            }
            if rank > (best?.rank ?? 0) { best = (rank, legend.statement) }
        }
        return best?.statement
    }

    /// Whether an entry stands in a section or in one below it.
    private func contains(section: Int, entry: Int) -> Bool {
        guard sections.indices.contains(section), entries.indices.contains(entry) else { return false }
        return entries[entry].section == section || sections[section].range.contains(entries[entry].range.lowerBound)
    }
}
