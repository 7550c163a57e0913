import AuthorMarkup
import Bibliography

extension SourcePage {
    /// The name that a page sets off in its author lists, as people do with their own: in at least three lists, and in at
    /// least half of those that set somebody off. `nil` where no name stands out so.
    public var highlightedName: String? {
        var counts: [NameKey: (count: Int, name: String)] = [:]
        var lists = 0
        for entry in entries {
            let highlighted = (entry.authors?.authors ?? []).filter { author in
                author.highlights.contains { !$0.isShared }
            }
            guard !highlighted.isEmpty else { continue }
            lists += 1
            for author in highlighted {
                let key = NameKey(author.name)
                counts[key] = ((counts[key]?.count ?? 0) + 1, counts[key]?.name ?? author.name.asWritten)
            }
        }
        guard let best = counts.values.max(by: { ($0.count, $1.name) < ($1.count, $0.name) }), best.count >= 3,
            2 * best.count >= lists
        else { return nil }
        return best.name
    }
}
