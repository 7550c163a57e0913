import Surfaces

/// A file's text rewritten, with the way back: macros put out, comments left out, and every byte knows the bytes of the file
/// that it stands for.
struct MappedText: Sendable {
    private(set) var bytes: [UInt8] = []
    /// In order; each reaches to the start of the next.
    private(set) var segments: [Segment] = []

    struct Segment: Sendable, Equatable {
        /// In ``MappedText/bytes``.
        var start: Int
        /// In the file.
        var source: Range<Int>
        /// Whether the bytes are the file's own, one for one; others stand for the source as a whole.
        var isCopy: Bool
    }

    init() {}

    /// The file as it is.
    init(_ source: [UInt8]) {
        bytes = source
        segments = source.isEmpty ? [] : [Segment(start: 0, source: 0..<source.count, isCopy: true)]
    }

    var count: Int { bytes.count }

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends a part of the file.
    mutating func append(copy range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        if let last = segments.last, last.isCopy, last.source.upperBound == range.lowerBound {
            segments[segments.count - 1].source = last.source.lowerBound..<range.upperBound
        } else {
            segments.append(Segment(start: bytes.count, source: range, isCopy: true))
        }
        bytes += source[range]
    }

    /// Appends bytes that stand for a part of the file.
    mutating func append(_ new: some Collection<UInt8>, for range: Range<Int>) {
        guard !new.isEmpty else { return }
        segments.append(Segment(start: bytes.count, source: range, isCopy: false))
        bytes += new
    }

    /// Appends a part of another rewritten text of the same file.
    mutating func append(_ range: Range<Int>, of text: MappedText) {
        guard !range.isEmpty else { return }
        var index = text.segmentIndex(of: range.lowerBound)
        var position = range.lowerBound
        while position < range.upperBound {
            let segment = text.segments[index]
            let end = min(text.end(ofSegment: index), range.upperBound)
            if segment.isCopy {
                let shift = segment.source.lowerBound - segment.start
                append(part: position..<end, of: text, copyOf: position + shift..<end + shift)
            } else {
                append(text.bytes[position..<end], for: segment.source)
            }
            position = end
            index += 1
        }
    }

    private mutating func append(part: Range<Int>, of text: MappedText, copyOf source: Range<Int>) {
        if let last = segments.last, last.isCopy, last.source.upperBound == source.lowerBound {
            segments[segments.count - 1].source = last.source.lowerBound..<source.upperBound
        } else {
            segments.append(Segment(start: bytes.count, source: source, isCopy: true))
        }
        bytes += text.bytes[part]
    }

    // MARK: The way back

    /// The segment of a byte, found by halving.
    private func segmentIndex(of offset: Int) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func end(ofSegment index: Int) -> Int {
        index + 1 < segments.count ? segments[index + 1].start : bytes.count
    }

    /// The bytes of the file that a range stands for.
    func source(of range: Range<Int>) -> Range<Int> {
        guard !segments.isEmpty else { return 0..<0 }
        let first = segments[segmentIndex(of: range.lowerBound)]
        let start = first.isCopy ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
        guard !range.isEmpty else { return start..<start }
        let last = segments[segmentIndex(of: range.upperBound - 1)]
        let end = last.isCopy ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return min(start, end)..<max(start, end)
    }

    /// The bytes of the file between the first and the last that any part of a range stands for: a macro may print its
    /// arguments in another order than they were given.
    func hull(of range: Range<Int>) -> Range<Int> {
        var hull = source(of: range)
        guard !range.isEmpty, !segments.isEmpty else { return hull }
        for index in segmentIndex(of: range.lowerBound)...segmentIndex(of: range.upperBound - 1) {
            let part = segments[index].start..<end(ofSegment: index)
            let source = source(of: part.clamped(to: range))
            hull = min(hull.lowerBound, source.lowerBound)..<max(hull.upperBound, source.upperBound)
        }
        return hull
    }

    /// A part as its reader sees it, with the ranges of the file.
    func surface(_ range: Range<Int>) -> SurfaceText {
        var text = SurfaceText(bytes, range, .latex)
        let origins = text.origins
        text.origins.removeAll(keepingCapacity: true)
        for (index, origin) in origins.enumerated() {
            let end = index + 1 < origins.count ? origins[index + 1].start : text.bytes.count
            if end - origin.start == origin.source.count {
                appendCopies(of: origin, to: &text.origins)
            } else {
                append(origin, until: end, for: source(of: origin.source), to: &text.origins)
            }
        }
        text.spans.removeAll { $0.kind == .protected && Self.isLayout(text.bytes[$0.range]) }
        for index in text.spans.indices {
            text.spans[index].opening = source(of: text.spans[index].opening)
            text.spans[index].closing = source(of: text.spans[index].closing)
        }
        text.sourceRange = hull(of: range)
        return text
    }

    /// Whether braces hold lines or a list together, rather than guarding a name.
    private static func isLayout(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { $0 == 0x0A || $0 == UInt8(ascii: ",") }
    }

    /// A run that copies a part of this text, cut where this text is put together.
    private func appendCopies(of origin: SurfaceText.Origin, to origins: inout [SurfaceText.Origin]) {
        guard !origin.source.isEmpty else {
            origins.append(
                SurfaceText.Origin(start: origin.start, source: source(of: origin.source), form: origin.form))
            return
        }
        var index = segmentIndex(of: origin.source.lowerBound)
        var position = origin.source.lowerBound
        while position < origin.source.upperBound {
            let segment = segments[index]
            let end = min(end(ofSegment: index), origin.source.upperBound)
            let start = origin.start + position - origin.source.lowerBound
            if segment.isCopy {
                let shift = segment.source.lowerBound - segment.start
                origins.append(
                    SurfaceText.Origin(start: start, source: position + shift..<end + shift, form: origin.form))
            } else {
                let part = SurfaceText.Origin(start: start, source: 0..<0, form: .command)
                append(part, until: start + end - position, for: segment.source, to: &origins)
            }
            position = end
            index += 1
        }
    }

    /// A run that stands for its source as a whole. One that happens to be as long as its source is cut in two, or it
    /// would be taken for a copy.
    private func append(
        _ origin: SurfaceText.Origin, until end: Int, for source: Range<Int>, to origins: inout [SurfaceText.Origin]
    ) {
        origins.append(SurfaceText.Origin(start: origin.start, source: source, form: origin.form))
        if end - origin.start == source.count, source.count > 1 {
            origins.append(SurfaceText.Origin(start: origin.start + 1, source: source, form: origin.form))
        }
    }
}
