import AuthorMarkup
import PageModel
import Surfaces

/// Entries that share a container.
extension EntryGrouping {
    /// Parts the lines around anchors that no container of their own sets off.
    func flatEntries(_ anchors: [Int], taken: Set<Int>) -> [GroupedEntry] {
        // The line of an anchor often has all of its entry in it.
        let alone = anchors.map { entry(ofLines: $0..<($0 + 1), anchor: $0) }
        var starts: [Int] = []
        for (index, anchor) in anchors.enumerated() {
            let previous = index > 0 ? anchors[index - 1] : -1
            starts.append(alone[index] == nil ? start(of: anchor, after: previous, taken: taken) : anchor)
        }
        var entries: [GroupedEntry] = []
        var following = 0
        for (index, anchor) in anchors.enumerated() {
            let next = index + 1 < anchors.count ? starts[index + 1] : nil
            var end = end(from: anchor, before: next, taken: taken, usually: following)
            if let next { end = min(end, next) }
            let range = starts[index]..<max(end, anchor + 1)
            let isAlone = range == anchor..<(anchor + 1)
            if let entry = isAlone ? alone[index] : entry(ofLines: range, anchor: anchor) {
                entries.append(entry)
                if next != nil { following = max(following, min(range.upperBound - anchor - 1, 6)) }
            } else if let entry = alone[index] {
                entries.append(entry)
            }
        }
        return entries
    }

    /// Where an entry begins whose authors have no title beside or behind them: at the nearest line before that can be one.
    func start(of anchor: Int, after previous: Int, taken: Set<Int>) -> Int {
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

    func titleIsFirst(_ entry: GroupedEntry, in line: OutlineLine) -> Bool {
        entry.entry.field("title").map {
            line.text.sourceRange.overlaps($0.range) || line.text.sourceRange.contains($0.range.lowerBound)
        } ?? false
    }

    /// A badge on a picture stands in a line before the title.
    func start(ofBadgesBefore index: Int, after previous: Int) -> Int {
        guard index - 1 > previous, index > 0, lines[index - 1].leaf + 1 == lines[index].leaf,
            wordCount(lines[index - 1].text) <= 4,
            outline.leaves[lines[index - 1].leaf].headingLevel == nil,
            outline.containers[outline.leaves[lines[index - 1].leaf].container].hint == .badge
        else { return index }
        return index - 1
    }

    /// Where an entry ends: before the next one, a heading, or what lies in another container.
    func end(from anchor: Int, before next: Int?, taken: Set<Int>, usually following: Int) -> Int {
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

    func isWithin(_ inner: Int, _ outer: Int) -> Bool {
        var container = inner
        while container >= 0 {
            if container == outer { return true }
            container = outline.containers[container].parent
        }
        return false
    }

    /// Whether a line behind the last entry is likely to belong to it: links, or a venue.
    func isRest(_ line: OutlineLine) -> Bool {
        if line.isEmbedded { return true }
        let entry = EntryText(line.text)
        guard let range = entry.lines.first else { return false }
        if entry.isLinkRow(range) { return true }
        return entry.wordCount(range) <= 25 && VenueLikeness.isVenue(entry.string(range))
    }

    func isBeginningOfSection(_ leaf: Int) -> Bool {
        outline.leaves[leaf].headingLevel != nil && wordCount(outline.leaves[leaf].text) < 4
    }
}
