import Surfaces

/// Entries without author lists.
extension EntryGrouping {
    /// Works by one author, and works without authors in lists of works.
    func entriesWithoutAnchors(taken entries: [GroupedEntry]) -> [GroupedEntry] {
        let taken = Set(entries.flatMap { Array($0.leaves) })
        var found: [GroupedEntry] = []
        var index = 0
        while index < outline.leaves.count {
            let leaf = outline.leaves[index]
            defer { index += 1 }
            guard !taken.contains(index), leaf.headingLevel == nil, leaf.kind != .code,
                SectionWords.listsWorks(sectionTitles[index])
            else { continue }
            var leaves = index...index
            var container = leaf.container
            while container > 0, !Self.isItem(outline.containers[container].name) {
                container = outline.containers[container].parent
            }
            if container > 0, let all = leavesOfContainer[container], anchorsOfContainer[container] == 0,
                all.lowerBound == index, all.count <= 12
            {
                leaves = all
            }
            guard !leaves.contains(where: taken.contains) else { continue }
            let range = linesOfLeaf[leaves.lowerBound].lowerBound..<linesOfLeaf[leaves.upperBound].upperBound
            guard !range.isEmpty, range.count <= 12,
                let entry = entry(ofLines: range, anchor: range.lowerBound, listsWorks: container > 0)
            else { continue }
            found.append(entry)
            index = leaves.upperBound
        }
        return found
    }
}
