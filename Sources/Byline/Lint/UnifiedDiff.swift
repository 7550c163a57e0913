/// What changed between two texts, in the form that `diff -u` and `git apply` know.
///
/// Lines that stand once in both texts hold the two together (Bram Cohen's patience diff), so that it takes no more than the
/// time to sort them; between two such lines, what does not agree at both ends counts as changed.
public enum UnifiedDiff {
    private static let context = 3

    /// The difference; empty where there is none.
    public static func text(from old: [UInt8], to new: [UInt8], path: String) -> [UInt8] {
        guard old != new else { return [] }
        let before = lines(of: old)
        let after = lines(of: new)
        var result = Array((path.hasPrefix("/") ? "--- \(path)\n+++ \(path)\n" : "--- a/\(path)\n+++ b/\(path)\n").utf8)
        for hunk in hunks(changes(before, after)) { append(hunk, before, after, to: &result) }
        return result
    }

    /// Lines of both texts that take each other's place.
    struct Change: Equatable {
        var old: Range<Int>
        var new: Range<Int>
    }

    typealias Line = ArraySlice<UInt8>

    /// With their line breaks.
    private static func lines(of bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for (offset, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(bytes[start...offset])
            start = offset + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    static func changes(_ old: [Line], _ new: [Line]) -> [Change] {
        var changes: [Change] = []
        var oldStart = 0
        var newStart = 0
        for anchor in anchors(old, new) + [(old.count, new.count)] {
            if let change = trimmed(Change(old: oldStart..<anchor.0, new: newStart..<anchor.1), old, new) {
                changes.append(change)
            }
            (oldStart, newStart) = (min(anchor.0 + 1, old.count), min(anchor.1 + 1, new.count))
        }
        return changes
    }

    /// Without the lines that agree at both ends; `nil` where nothing is left.
    private static func trimmed(_ change: Change, _ old: [Line], _ new: [Line]) -> Change? {
        var (oldStart, oldEnd) = (change.old.lowerBound, change.old.upperBound)
        var (newStart, newEnd) = (change.new.lowerBound, change.new.upperBound)
        while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
            oldStart += 1
            newStart += 1
        }
        while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        return oldStart == oldEnd && newStart == newEnd
            ? nil : Change(old: oldStart..<oldEnd, new: newStart..<newEnd)
    }

    /// Pairs of equal lines that stand once in either text, as many as keep their order.
    private static func anchors(_ old: [Line], _ new: [Line]) -> [(Int, Int)] {
        let places = unique(new)
        let pairs = unique(old).compactMap { line, index in places[line].map { (index, $0) } }.sorted { $0.0 < $1.0 }
        // The longest rising sequence: piles by their top card, each card with the one below it on the pile before.
        var tops: [Int] = []
        var previous: [Int?] = []
        for (index, pair) in pairs.enumerated() {
            var low = 0
            var high = tops.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[tops[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            previous.append(low > 0 ? tops[low - 1] : nil)
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var sequence: [(Int, Int)] = []
        var next = tops.last
        while let index = next {
            sequence.append(pairs[index])
            next = previous[index]
        }
        return sequence.reversed()
    }

    /// The lines that stand once in a text, with their places.
    private static func unique(_ lines: [Line]) -> [Line: Int] {
        var places: [Line: Int] = [:]
        places.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() { places[line] = places[line] == nil ? index : -1 }
        return places.filter { $0.value >= 0 }
    }

    /// Changes whose surroundings touch are shown together.
    private static func hunks(_ changes: [Change]) -> [[Change]] {
        var hunks: [[Change]] = []
        for change in changes {
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private static func append(_ hunk: [Change], _ old: [Line], _ new: [Line], to result: inout [UInt8]) {
        guard let first = hunk.first, let last = hunk.last else { return }
        let before = min(context, first.old.lowerBound)
        let behind = min(context, old.count - last.old.upperBound)
        let oldLines = first.old.lowerBound - before..<last.old.upperBound + behind
        let newLines = first.new.lowerBound - before..<last.new.upperBound + behind
        result += "@@ -\(span(oldLines)) +\(span(newLines)) @@\n".utf8
        var position = oldLines.lowerBound
        for change in hunk {
            append(old[position..<change.old.lowerBound], " ", to: &result)
            append(old[change.old], "-", to: &result)
            append(new[change.new], "+", to: &result)
            position = change.old.upperBound
        }
        append(old[position..<oldLines.upperBound], " ", to: &result)
    }

    /// `3,7`; the line before where there are none.
    private static func span(_ lines: Range<Int>) -> String {
        lines.isEmpty ? "\(lines.lowerBound),0" : "\(lines.lowerBound + 1),\(lines.count)"
    }

    private static func append(_ lines: ArraySlice<Line>, _ sign: Unicode.Scalar, to result: inout [UInt8]) {
        for line in lines {
            result.append(UInt8(ascii: sign))
            result += line
            if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
        }
    }
}
