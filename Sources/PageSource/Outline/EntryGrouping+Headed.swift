import Surfaces

/// Entries whose titles are headings: `## A Study of Trees (2020)`, and below it authors, venue and links. RenderCV's pages have
/// them so.
extension EntryGrouping {
    /// The entries of anchors that stand alone below a heading each; none where only one does.
    func headedEntries() -> [Int: GroupedEntry] {
        let headings = outline.leaves.indices.filter { outline.leaves[$0].headingLevel != nil }
        var found: [(anchor: Int, level: Int, entry: GroupedEntry)] = []
        var next = 0
        for (index, anchor) in anchors.enumerated() {
            let leaf = lines[anchor].leaf
            while next < headings.count, headings[next] < leaf { next += 1 }
            guard next > 0, let level = outline.leaves[headings[next - 1]].headingLevel else { continue }
            let heading = headings[next - 1]
            let end = next < headings.count ? headings[next] : outline.leaves.count
            guard leaf - heading <= 2, index == 0 || lines[anchors[index - 1]].leaf < heading,
                index + 1 == anchors.count || lines[anchors[index + 1]].leaf >= end, mayBeTitle(heading),
                let entry = headedEntry(anchor, heading: heading, before: end)
            else { continue }
            found.append((anchor, level, entry))
        }
        var counts: [Int: Int] = [:]
        for (_, level, _) in found { counts[level, default: 0] += 1 }
        var entries: [Int: GroupedEntry] = [:]
        for (anchor, level, entry) in found where counts[level, default: 0] > 1 { entries[anchor] = entry }
        return entries
    }

    private func mayBeTitle(_ heading: Int) -> Bool {
        let text = outline.leaves[heading].text
        return wordCount(text) >= 4 && !SectionWords.isHeading(text.string)
            && !SectionWords.isUnlikely(text.string.lowercased())
    }

    private func headedEntry(_ anchor: Int, heading: Int, before end: Int) -> GroupedEntry? {
        // Authors with a title beside them have no need of the heading.
        guard entry(ofLines: anchor..<(anchor + 1), anchor: anchor) == nil else { return nil }
        let last = linesOfLeaf[end - 1].upperBound
        let range = linesOfLeaf[heading].lowerBound..<min(last, anchor + 8)
        guard !linesOfLeaf[heading].isEmpty, range.contains(anchor),
            let entry = entry(ofLines: range, anchor: anchor),
            titleIsFirst(entry, in: lines[linesOfLeaf[heading].lowerBound])
        else { return nil }
        return entry
    }
}
