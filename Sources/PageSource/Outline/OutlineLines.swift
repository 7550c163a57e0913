import DocumentTree
import Surfaces

/// The lines of an outline's leaves, each with what it shows of an entry.
struct OutlineLine {
    var text: SurfaceText
    /// Index into the outline's leaves.
    var leaf: Int
    /// Whether an author list of two names or more stands in it.
    var hasAuthors: Bool
    /// Whether it is an entry of a .bib file, for the reader to copy.
    var isEmbedded: Bool { BibTeXBox.opens(text.bytes[...]) }

    /// The lines of all leaves. A list of names that goes on in the next line makes one line of the two.
    static func lines(of outline: PageOutline) -> [OutlineLine] {
        outline.leaves.indices.flatMap { lines(ofLeaf: $0, in: outline) }
    }

    private static func lines(ofLeaf index: Int, in outline: PageOutline) -> [OutlineLine] {
        let leaf = outline.leaves[index]
        let text = leaf.text
        let isHeading = leaf.headingLevel != nil
        var cuts: [Range<Int>] = []
        var start = 0
        var gap = false
        for position in 0...text.bytes.count
        where position == text.bytes.count || text.bytes[position] == UInt8(ascii: "\n") {
            let range = text.bytes.trimmed(start..<position)
            start = position + 1
            if range.isEmpty {
                gap = true
                continue
            }
            if let last = cuts.last, !gap, goesOn(text.bytes, after: last.upperBound) {
                cuts[cuts.count - 1] = last.lowerBound..<range.upperBound
            } else {
                cuts.append(range)
            }
            gap = false
        }
        if cuts.count == 1 {
            return [
                OutlineLine(
                    text: text, leaf: index, hasAuthors: !isHeading && leaf.kind != .code && showsAuthors(text))
            ]
        }
        return text.parts(cuts).map { part in
            OutlineLine(
                text: part, leaf: index, hasAuthors: !isHeading && leaf.kind != .code && showsAuthors(part))
        }
    }

    /// Whether a line ends in a comma or in `and`.
    private static func goesOn(_ bytes: [UInt8], after end: Int) -> Bool {
        guard end > 0 else { return false }
        if bytes[end - 1] == UInt8(ascii: ",") { return true }
        return end >= 4 && bytes[(end - 4)..<end].elementsEqual(" and".utf8)
    }

    private static func showsAuthors(_ text: SurfaceText) -> Bool {
        guard text.bytes.count <= EntrySplitter.lengthLimit else { return false }
        return EntrySplitter.hasAuthors(text)
    }
}

extension SurfaceText {
    /// Spans that reach over several parts, at most.
    private static let activeLimit = 64

    /// Several parts of a text, in order, found in one pass over its origins and spans; line breaks within them are spaces.
    func parts(_ ranges: [Range<Int>]) -> [SurfaceText] {
        var parts: [SurfaceText] = []
        var firstOrigin = 0
        var nextSpan = 0
        var active: [SurfaceSpan] = []
        for range in ranges {
            var part = SurfaceText(bytes: Array(bytes[range]), sourceRange: source(of: range))
            while firstOrigin + 1 < origins.count, origins[firstOrigin + 1].start <= range.lowerBound {
                firstOrigin += 1
            }
            var index = firstOrigin
            while index < origins.count, origins[index].start < range.upperBound {
                let end = index + 1 < origins.count ? origins[index + 1].start : bytes.count
                let start = max(origins[index].start, range.lowerBound)
                let stop = min(end, range.upperBound)
                part.origins.append(
                    Origin(start: start - range.lowerBound, source: source(of: start..<stop), form: origins[index].form)
                )
                index += 1
            }
            while nextSpan < spans.count, spans[nextSpan].range.lowerBound < range.upperBound {
                if active.count < Self.activeLimit || spans[nextSpan].range.lowerBound >= range.lowerBound {
                    active.append(spans[nextSpan])
                }
                nextSpan += 1
            }
            active.removeAll { $0.range.upperBound < range.lowerBound }
            for span in active
            where span.range.overlaps(range) || span.range.isEmpty && range.contains(span.range.lowerBound) {
                let clamped = span.range.clamped(to: range)
                part.spans.append(
                    SurfaceSpan(
                        span.kind, (clamped.lowerBound - range.lowerBound)..<(clamped.upperBound - range.lowerBound),
                        opening: span.opening, closing: span.closing))
            }
            if active.count > Self.activeLimit { active.removeFirst(active.count - Self.activeLimit) }
            for index in part.bytes.indices where part.bytes[index] == UInt8(ascii: "\n") {
                part.bytes[index] = UInt8(ascii: " ")
            }
            parts.append(part)
        }
        return parts
    }
}
