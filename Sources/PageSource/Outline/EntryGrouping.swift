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
    private let sectionTitles: [String]
    /// Lines of each leaf.
    private let linesOfLeaf: [Range<Int>]
    /// Leaves within each container: the first and the last.
    private let leavesOfContainer: [ClosedRange<Int>?]
    private var anchorsOfContainer: [Int]
    private var anchors: [Int] = []

    /// An entry has no more lines than these.
    private static let lineLimit = 40

    private init(_ outline: PageOutline, titled title: String) {
        self.outline = outline
        lines = OutlineLine.lines(of: outline)
        sectionTitles = Self.sectionTitles(outline, from: title)
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
        for (index, line) in lines.enumerated() where line.hasAuthors && !Self.isUnlikely(sectionTitles[line.leaf]) {
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
        return entries.sorted { $0.entry.range.lowerBound < $1.entry.range.lowerBound }
    }

    // MARK: Anchored entries

    private mutating func anchoredEntries() -> [GroupedEntry] {
        var entries: [GroupedEntry] = []
        var flat: [Int] = []
        for anchor in anchors {
            if let entry = containedEntry(anchor) { entries.append(entry) } else { flat.append(anchor) }
        }
        let taken = Set(entries.flatMap { Array($0.leaves) })
        return entries + flatEntries(flat, taken: taken)
    }

    /// The container in which an anchor is alone, as an entry.
    private func containedEntry(_ anchor: Int) -> GroupedEntry? {
        let leaf = lines[anchor].leaf
        var container = outline.leaves[leaf].container
        guard container > 0, anchorsOfContainer[container] == 1 else { return nil }
        var found: GroupedEntry?
        while container > 0, anchorsOfContainer[container] == 1 {
            guard let leaves = leavesOfContainer[container], mayBeEntry(leaves, anchor: leaf) else { break }
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

    private static func isItem(_ name: String) -> Bool {
        name == "li" || name == "tr" || name == "article" || name == "dd"
    }

    /// Whether leaves can be one entry: not too many, and no heading of a section among them.
    private func mayBeEntry(_ leaves: ClosedRange<Int>, anchor: Int) -> Bool {
        guard leaves.count <= Self.lineLimit else { return false }
        return !leaves.contains { index in
            guard outline.leaves[index].headingLevel != nil else { return false }
            return index > anchor || index < anchor - 3 || wordCount(outline.leaves[index].text) < 3
        }
    }

    private func entry(ofLeaves leaves: ClosedRange<Int>, anchor: Int) -> GroupedEntry? {
        let range = linesOfLeaf[leaves.lowerBound].lowerBound..<linesOfLeaf[leaves.upperBound].upperBound
        guard range.count <= Self.lineLimit else { return nil }
        return entry(ofLines: range, anchor: anchor)
    }

    private func entry(ofLines range: Range<Int>, anchor: Int, listsWorks: Bool = false) -> GroupedEntry? {
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

    private func setNumber(of entry: inout PageEntry, container: Int) {
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
    private func hints(of range: Range<Int>) -> [(hint: EntryHint, range: Range<Int>)] {
        var hints: [(hint: EntryHint, range: Range<Int>)] = []
        var offset = 0
        for index in range {
            let count = lines[index].isEmbedded ? 0 : lines[index].text.bytes.count
            let leaf = outline.leaves[lines[index].leaf]
            var container = leaf.container
            for _ in 0..<3 where container > 0 {
                if let hint = outline.containers[container].hint {
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

    // MARK: Entries that share a container

    /// Parts the lines around anchors that no container of their own sets off.
    private func flatEntries(_ anchors: [Int], taken: Set<Int>) -> [GroupedEntry] {
        var entries: [GroupedEntry] = []
        var starts: [Int] = []
        var previous = -1
        for anchor in anchors {
            starts.append(start(of: anchor, after: previous, taken: taken))
            previous = anchor
        }
        var following = 0
        for (index, anchor) in anchors.enumerated() {
            let next = index + 1 < anchors.count ? starts[index + 1] : nil
            var end = end(from: anchor, before: next, taken: taken, usually: following)
            if let next { end = min(end, next) }
            let range = starts[index]..<max(end, anchor + 1)
            if let entry = entry(ofLines: range, anchor: anchor) {
                entries.append(entry)
                if next != nil { following = max(following, min(range.upperBound - anchor - 1, 6)) }
            } else if let entry = entry(ofLines: anchor..<(anchor + 1), anchor: anchor) {
                entries.append(entry)
            }
        }
        return entries
    }

    /// Where an entry begins: at its authors where they have the title beside or behind them, else at the nearest line before that
    /// can be a title.
    private func start(of anchor: Int, after previous: Int, taken: Set<Int>) -> Int {
        if entry(ofLines: anchor..<(anchor + 1), anchor: anchor) != nil { return anchor }
        var index = anchor - 1
        while index > previous, anchor - index <= 4 {
            let line = lines[index]
            if taken.contains(line.leaf) || line.hasAuthors { break }
            if isBeginningOfSection(line.leaf) { break }
            if let entry = entry(ofLines: index..<(anchor + 1), anchor: anchor), titleIsFirst(entry, in: line) {
                return start(ofBadgesBefore: index, after: previous)
            }
            index -= 1
        }
        return anchor
    }

    private func titleIsFirst(_ entry: GroupedEntry, in line: OutlineLine) -> Bool {
        entry.entry.field("title").map {
            line.text.sourceRange.overlaps($0.range) || line.text.sourceRange.contains($0.range.lowerBound)
        } ?? false
    }

    /// A badge on a picture stands in a line before the title.
    private func start(ofBadgesBefore index: Int, after previous: Int) -> Int {
        guard index - 1 > previous, index > 0, lines[index - 1].leaf + 1 == lines[index].leaf,
            wordCount(lines[index - 1].text) <= 4,
            outline.leaves[lines[index - 1].leaf].headingLevel == nil,
            outline.containers[outline.leaves[lines[index - 1].leaf].container].hint == .badge
        else { return index }
        return index - 1
    }

    /// Where an entry ends: before the next one, a heading, or what lies in another container.
    private func end(from anchor: Int, before next: Int?, taken: Set<Int>, usually following: Int) -> Int {
        var index = anchor + 1
        let limit = min(next ?? lines.count, anchor + Self.lineLimit, lines.count)
        while index < limit {
            let line = lines[index]
            if line.leaf != lines[anchor].leaf {
                if taken.contains(line.leaf) || outline.leaves[line.leaf].headingLevel != nil { break }
                // A legend behind the last entry is the page's.
                if next == nil, line.text.bytes.count < 400, !LegendReader.statements(in: line.text).isEmpty { break }
                let isInside = isWithin(
                    outline.leaves[line.leaf].container, outline.leaves[lines[anchor].leaf].container)
                guard isInside || next != nil || isRest(line) || index - anchor <= following else { break }
                if next == nil, !isRest(line), index - anchor > max(following, 1) { break }
            }
            index += 1
        }
        return index
    }

    private func isWithin(_ inner: Int, _ outer: Int) -> Bool {
        var container = inner
        while container >= 0 {
            if container == outer { return true }
            container = outline.containers[container].parent
        }
        return false
    }

    /// Whether a line behind the last entry is likely to belong to it: links, or a venue.
    private func isRest(_ line: OutlineLine) -> Bool {
        let entry = EntryText(line.text)
        guard let range = entry.lines.first else { return false }
        if entry.isLinkRow(range) { return true }
        return entry.wordCount(range) <= 25 && VenueLikeness.isVenue(entry.string(range))
    }

    private func isBeginningOfSection(_ leaf: Int) -> Bool {
        outline.leaves[leaf].headingLevel != nil && wordCount(outline.leaves[leaf].text) < 4
    }

    // MARK: Entries without author lists

    /// Works by one author, and works without authors in lists of works.
    private func entriesWithoutAnchors(taken entries: [GroupedEntry]) -> [GroupedEntry] {
        let taken = Set(entries.flatMap { Array($0.leaves) })
        var found: [GroupedEntry] = []
        var index = 0
        while index < outline.leaves.count {
            let leaf = outline.leaves[index]
            defer { index += 1 }
            guard !taken.contains(index), leaf.headingLevel == nil, leaf.kind != .code,
                Self.listsWorks(sectionTitles[index])
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

    // MARK: Sections

    private static func sectionTitles(_ outline: PageOutline, from title: String) -> [String] {
        var title = title.lowercased()
        return outline.leaves.map { leaf in
            if leaf.headingLevel != nil, leaf.text.bytes.count < 80 {
                let words = String(decoding: leaf.text.bytes, as: UTF8.self).lowercased()
                // A year says nothing of what is listed.
                if !words.allSatisfy({ $0.isNumber || $0 == " " || $0 == "-" || $0 == "–" }) { title = words }
            }
            return title
        }
    }

    private static func listsWorks(_ title: String) -> Bool {
        [
            "publication", "paper", "preprint", "manuscript", "article", "journal", "conference", "workshop", "project",
            "work in progress",
            "working", "thesis", "theses", "books", "selected work", "论文", "发表", "著作", "出版", "成果", "論文", "논문", "업적",
            "публикац", "estudios",
        ].contains { title.contains($0) } && !isUnlikely(title)
    }

    /// Sections in which names are not authors.
    private static func isUnlikely(_ title: String) -> Bool {
        [
            "news", "service", "teaching", "education", "experience", "award", "honor", "honour", "student", "alumni",
            "member", "people",
            "advisee", "team", "review", "employment", "committee", "collaborator", "acknowledg", "internship",
            "mentor", "新闻", "教育", "获奖",
            "学生", "수상",
        ].contains { title.contains($0) } && !["publication", "paper"].contains { title.contains($0) }
    }

    private func wordCount(_ text: SurfaceText) -> Int {
        text.bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
    }
}
