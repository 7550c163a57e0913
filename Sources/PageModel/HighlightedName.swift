import AuthorMarkup
import Bibliography
import DocumentTree

extension SourcePage {
    /// The name that a page sets off in its author lists, as people do with their own: in at least three lists, or in two
    /// when there are no more, and in at least half of those that set somebody off. `nil` where no name stands out so.
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
        guard let best = counts.values.max(by: { ($0.count, $1.name) < ($1.count, $0.name) }),
            best.count >= min(3, max(2, lists)),
            2 * best.count >= lists
        else { return nil }
        return best.name
    }

    /// The one author whose name stands in bold in the text beside the publications: `Hello! I am **Ann Lee**.`
    public var introducedName: String? {
        var visitor = StrongTexts()
        for section in sections { section.blocks.accept(&visitor) }
        guard !visitor.texts.isEmpty else { return nil }
        var names: [NameKey: String] = [:]
        for entry in entries {
            for contributor in entry.work.authors.contributors {
                names[NameKey(contributor.name)] = contributor.name.asWritten
            }
        }
        let found = Set(visitor.texts.map { NameKey(NameParser.parse($0)) }).compactMap { names[$0] }
        return found.count == 1 ? found[0] : nil
    }
}

/// Collects what is printed in bold.
private struct StrongTexts: DocumentVisitor {
    private(set) var texts: [String] = []

    mutating func visit(_ inline: Inline) {
        if case .strong(let inlines) = inline { texts.append(inlines.plainText()) }
    }
}
