/// Puts a text together: bytes with their origins, and spans as they are opened and closed.
struct SurfaceBuilder {
    let source: [UInt8]
    let range: Range<Int>
    private(set) var bytes: [UInt8] = []
    private var origins: [SurfaceText.Origin] = []
    private(set) var spans: [SurfaceSpan] = []
    private var openCount = 0
    /// Whether the last origin is a copy that may go on.
    private var lastIsCopy = false

    /// Markup within markup within markup: deeper than this nobody writes, and spans are searched by their readers.
    private static let deepest = 50

    /// What stands for a span that is not kept.
    static let noSpan = -1

    init(_ source: [UInt8], _ range: Range<Int>) {
        self.source = source
        self.range = range
        bytes.reserveCapacity(range.count)
    }

    var isEmpty: Bool { bytes.isEmpty }

    // MARK: Text

    /// Appends bytes of the source as they are.
    mutating func copy(_ run: Range<Int>) {
        guard !run.isEmpty else { return }
        if lastIsCopy, let last = origins.last, last.source.upperBound == run.lowerBound {
            origins[origins.count - 1].source = last.source.lowerBound..<run.upperBound
        } else {
            origins.append(SurfaceText.Origin(start: bytes.count, source: run))
        }
        lastIsCopy = true
        bytes += source[run]
    }

    /// Appends what a stretch of the source stands for.
    mutating func append(_ text: some Sequence<UInt8>, for run: Range<Int>, _ form: SurfaceText.Form) {
        let start = bytes.count
        bytes += text
        guard bytes.count > start else { return }
        origins.append(SurfaceText.Origin(start: start, source: run, form: form))
        lastIsCopy = false
    }

    mutating func append(_ byte: UInt8, for run: Range<Int>, _ form: SurfaceText.Form = .literal) {
        append(CollectionOfOne(byte), for: run, form)
    }

    /// Appends one space for white space, unless the text has one already or has not begun.
    mutating func appendSpace(for run: Range<Int>) {
        guard let last = bytes.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") else { return }
        append(UInt8(ascii: " "), for: run)
    }

    /// Appends a line break that the reader sees.
    mutating func appendLineBreak(for run: Range<Int>) {
        append(UInt8(ascii: "\n"), for: run, .command)
    }

    /// Begins a new line where the text has one already.
    mutating func beginLine(at position: Int) {
        guard let last = bytes.last, last != UInt8(ascii: "\n") else { return }
        append(UInt8(ascii: "\n"), for: position..<position, .command)
    }

    // MARK: Spans

    /// Opens a span here; the number is for ``close(_:at:)``.
    mutating func open(_ kind: SurfaceSpan.Kind, opening: Range<Int>) -> Int {
        guard openCount < Self.deepest else { return Self.noSpan }
        openCount += 1
        let end = range.upperBound
        spans.append(SurfaceSpan(kind, bytes.count..<Int.max, opening: opening, closing: end..<end))
        return spans.count - 1
    }

    mutating func close(_ span: Int, at closing: Range<Int>) {
        guard span >= 0 else { return }
        openCount -= 1
        spans[span].range = spans[span].range.lowerBound..<max(spans[span].range.lowerBound, bytes.count)
        spans[span].closing = closing
    }

    mutating func setKind(_ kind: SurfaceSpan.Kind, of span: Int, opening: Range<Int>) {
        guard span >= 0 else { return }
        spans[span].kind = kind
        spans[span].opening = opening
    }

    /// The text, without white space at its end; spans that are still open reach up to it.
    func text() -> SurfaceText {
        var builder = self
        while let last = builder.bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
            builder.removeLast()
        }
        let end = builder.bytes.count
        for index in builder.spans.indices {
            let range = builder.spans[index].range
            builder.spans[index].range = min(range.lowerBound, end)..<min(range.upperBound, end)
        }
        return SurfaceText(bytes: builder.bytes, origins: builder.origins, spans: builder.spans, sourceRange: range)
    }

    private mutating func removeLast() {
        guard let last = origins.last else { return }
        let isCopy = bytes.count - last.start == last.source.count
        bytes.removeLast()
        if last.start == bytes.count {
            origins.removeLast()
        } else if isCopy {
            origins[origins.count - 1].source = last.source.lowerBound..<(last.source.upperBound - 1)
        }
    }
}
