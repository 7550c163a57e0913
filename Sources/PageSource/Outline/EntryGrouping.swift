import AuthorMarkup
import PageModel
import Surfaces

/// An entry and the lines of the outline that it takes up.
struct GroupedEntry {
    var entry: PageEntry
    /// Indices into the outline's leaves.
    var leaves: ClosedRange<Int>
}

/// Finds out which lines of a page make up an entry each.
///
/// Author lists are the anchors. Where an anchor is alone in a list item, a table's row or another container, the container is the
/// entry. Where several share one, its lines are parted: an entry begins with its title or its authors, whichever comes first.
struct EntryGrouping {
    let outline: PageOutline
    let lines: [OutlineLine]
    /// Titles of the sections that the leaves stand in.
    let sectionTitles: [String]
    /// Lines of each leaf.
    let linesOfLeaf: [Range<Int>]
    /// Leaves within each container: the first and the last.
    let leavesOfContainer: [ClosedRange<Int>?]
    var anchorsOfContainer: [Int]
    var anchors: [Int] = []

    /// An entry has no more lines than these.
    static let lineLimit = 40

    private init(_ outline: PageOutline, titled title: String) {
        self.outline = outline
        lines = OutlineLine.lines(of: outline)
        sectionTitles = SectionWords.titles(of: outline, from: title)
        var linesOfLeaf: [Range<Int>] = []
        var next = 0
        for leaf in outline.leaves.indices {
            let start = next
            while next < lines.count, lines[next].leaf == leaf { next += 1 }
            linesOfLeaf.append(start..<next)
        }
        self.linesOfLeaf = linesOfLeaf
        var leavesOfContainer = [ClosedRange<Int>?](repeating: nil, count: outline.containers.count)
        for (index, leaf) in outline.leaves.enumerated() {
            var container = leaf.container
            while container >= 0 {
                leavesOfContainer[container] = (leavesOfContainer[container]?.lowerBound ?? index)...index
                container = outline.containers[container].parent
            }
        }
        self.leavesOfContainer = leavesOfContainer
        anchorsOfContainer = [Int](repeating: 0, count: outline.containers.count)
        for (index, line) in lines.enumerated()
        where line.hasAuthors && !SectionWords.isUnlikely(sectionTitles[line.leaf]) {
            anchors.append(index)
            var container = outline.leaves[line.leaf].container
            while container >= 0 {
                anchorsOfContainer[container] += 1
                container = outline.containers[container].parent
            }
        }
    }

    /// The entries of a page, in order.
    ///
    /// - Parameter title: of what stands before the first heading.
    static func entries(of outline: PageOutline, titled title: String) -> [GroupedEntry] {
        var grouping = EntryGrouping(outline, titled: title)
        var entries = grouping.anchoredEntries()
        entries += grouping.entriesWithoutAnchors(taken: entries)
        if entries.isEmpty, let entry = ProjectPage.entry(of: outline) { return [entry] }
        return entries.sorted { $0.entry.range.lowerBound < $1.entry.range.lowerBound }
    }

    // MARK: Anchored entries

    mutating func anchoredEntries() -> [GroupedEntry] {
        var entries: [GroupedEntry] = []
        var flat: [Int] = []
        let headed = headedEntries()
        for anchor in anchors {
            if let entry = headed[anchor] ?? containedEntry(anchor) {
                entries.append(entry)
            } else {
                flat.append(anchor)
            }
        }
        let taken = Set(entries.flatMap { Array($0.leaves) })
        return entries + flatEntries(flat, taken: taken)
    }

    /// The container in which an anchor is alone, as an entry.
    func containedEntry(_ anchor: Int) -> GroupedEntry? {
        let leaf = lines[anchor].leaf
        var container = outline.leaves[leaf].container
        guard container > 0, anchorsOfContainer[container] == 1 else { return nil }
        var found: GroupedEntry?
        while container > 0, anchorsOfContainer[container] == 1 {
            guard let leaves = leavesOfContainer[container], mayBeEntry(leaves, anchor: leaf, in: container) else {
                break
            }
            // Beyond an item, only where more than one entry shows how far one goes.
            if found != nil, anchorsOfContainer[max(0, outline.containers[container].parent)] == 1,
                !Self.isItem(outline.containers[container].name)
            {
                break
            }
            if let entry = entry(ofLeaves: leaves, anchor: anchor) { found = entry }
            if Self.isItem(outline.containers[container].name), found != nil { break }
            container = outline.containers[container].parent
        }
        return found
    }

    static func isItem(_ name: String) -> Bool {
        name == "li" || name == "tr" || name == "article" || name == "dd"
    }

    /// Whether leaves can be one entry: not too many, and no heading of a section among them.
    func mayBeEntry(_ leaves: ClosedRange<Int>, anchor: Int, in container: Int) -> Bool {
        guard leaves.count <= Self.lineLimit else { return false }
        // `<article>` and `<li>` may have headings such as `Code` for their parts.
        let hasParts = ["article", "li"].contains(outline.containers[container].name)
        return !leaves.contains { index in
            guard outline.leaves[index].headingLevel != nil, !hasParts || index < anchor else { return false }
            return index > anchor || index < anchor - 3 || wordCount(outline.leaves[index].text) < 3
        }
    }

    func entry(ofLeaves leaves: ClosedRange<Int>, anchor: Int) -> GroupedEntry? {
        let range = linesOfLeaf[leaves.lowerBound].lowerBound..<linesOfLeaf[leaves.upperBound].upperBound
        guard range.count <= Self.lineLimit else { return nil }
        return entry(ofLines: range, anchor: anchor)
    }

    func entry(ofLines range: Range<Int>, anchor: Int, listsWorks: Bool = false) -> GroupedEntry? {
        guard !range.isEmpty else { return nil }
        let embedded = lines[range].filter(\.isEmbedded)
        let text = SurfaceText.lines(
            lines[range].map { $0.isEmbedded ? SurfaceText(sourceRange: $0.text.sourceRange) : $0.text })
        let surface = outline.leaves[lines[anchor].leaf].surface
        guard var entry = EntrySplitter.entry(in: text, surface, hints: hints(of: range), listsWorks: listsWorks) else {
            return nil
        }
        entry.embedded = embedded.map(\.text.sourceRange)
        let leaves = lines[range.lowerBound].leaf...lines[range.upperBound - 1].leaf
        setNumber(of: &entry, container: outline.leaves[leaves.lowerBound].container)
        return GroupedEntry(entry: entry, leaves: leaves)
    }

    func setNumber(of entry: inout PageEntry, container: Int) {
        var container = container
        while entry.number == nil, container > 0 {
            if let marker = outline.containers[container].marker {
                entry.number = PageText("", marker)
                return
            }
            container = outline.containers[container].parent
        }
    }

    /// What the classes of containers say of the lines in them.
    func hints(of range: Range<Int>) -> [(hint: EntryHint, range: Range<Int>)] {
        var hints: [(hint: EntryHint, range: Range<Int>)] = []
        var offset = 0
        for index in range {
            let count = lines[index].isEmbedded ? 0 : lines[index].text.bytes.count
            let leaf = outline.leaves[lines[index].leaf]
            var container = leaf.container
            for _ in 0..<3 where container > 0 {
                // Around title and authors together, `title` is a heading's name.
                let isAround = outline.containers[container].hint == .title && leavesOfContainer[container]?.count != 1
                if let hint = outline.containers[container].hint, !isAround {
                    hints.append((hint, offset..<(offset + count)))
                    break
                }
                container = outline.containers[container].parent
            }
            if leaf.headingLevel != nil, wordCount(leaf.text) >= 3, !hints.contains(where: { $0.hint == .title }) {
                hints.append((.title, offset..<(offset + count)))
            }
            offset += count + 1
        }
        return hints
    }

    // MARK: Sections

    func wordCount(_ text: SurfaceText) -> Int {
        text.bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
    }
}
