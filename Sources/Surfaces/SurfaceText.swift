/// A stretch of a file as its reader sees it: markup taken off, escapes undone, every byte with a way back to the file.
///
/// For example: the Markdown `**Ann Lee**\*, Bob` gives the bytes of `Ann Lee*, Bob` and one span of kind `strong` over
/// `Ann Lee`; the origin of the star is the two bytes `\*`.
public struct SurfaceText: Sendable, Equatable {
    /// The text in UTF-8. A line break that the reader sees (`<br>`, `\\`) is U+000A, any other run of line breaks a space.
    public var bytes: [UInt8]
    /// Where the bytes come from: in order, the first at 0, together covering all bytes.
    public var origins: [Origin]
    /// Emphasis, links and the like, in the order of their beginnings; a span within another stands behind it.
    public var spans: [SurfaceSpan]
    /// The bytes of the file that this is the text of.
    public var sourceRange: Range<Int>

    public init(bytes: [UInt8] = [], origins: [Origin] = [], spans: [SurfaceSpan] = [], sourceRange: Range<Int>) {
        self.bytes = bytes
        self.origins = origins
        self.spans = spans
        self.sourceRange = sourceRange
    }

    /// A run of bytes with one origin.
    public struct Origin: Sendable, Equatable {
        /// Where the run begins in ``SurfaceText/bytes``; it ends where the next one begins.
        public var start: Int
        /// The bytes of the file that it stands for. A run as long as its source is a copy of it, byte for byte; any other
        /// is an escape (`\*`, `&nbsp;`, `\"a`), which can only be taken as a whole.
        public var source: Range<Int>
        public var form: Form

        public init(start: Int, source: Range<Int>, form: Form = .literal) {
            self.start = start
            self.source = source
            self.form = form
        }
    }

    /// How a character is written in the file.
    public enum Form: Sendable, Equatable {
        /// As itself.
        case literal
        /// `\*`, `\&`
        case escaped
        /// `&#42;`, `&nbsp;`
        case entity
        /// `\dagger`, `\"a`, `\textasteriskcentered`
        case command
    }
}

/// A part of the text that its markup sets off.
public struct SurfaceSpan: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// `**…**`, `<strong>`, `<b>`, `\textbf{…}`, `{\bf …}`
        case strong
        /// `*…*`, `<em>`, `<i>`, `\emph{…}`, `\textit{…}`
        case emphasis
        /// `<u>`, `\underline{…}`
        case underline
        /// `<sup>`, `\textsuperscript{…}`, `$^…$`
        case superscript
        case `subscript`
        case code
        case smallCaps
        /// `$…$` or `\(…\)` that is more than a raised sign.
        case math
        /// The address as the reader's program would follow it, escapes undone.
        case link(String)
        /// The address of the picture; the span's text is what stands in its place (`alt`).
        case image(String)
        /// `{…}` of BibTeX: what is not to change case.
        case protected
        /// Any other element or command with one argument, by its name, with its classes in HTML: `span`, `font`, `me`.
        case other(String, classes: [String])
    }

    public var kind: Kind
    /// In ``SurfaceText/bytes``.
    public var range: Range<Int>
    /// The markup that opens it, in the file.
    public var opening: Range<Int>
    /// The markup that closes it, in the file; empty where it is never closed.
    public var closing: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>, opening: Range<Int>, closing: Range<Int>) {
        self.kind = kind
        self.range = range
        self.opening = opening
        self.closing = closing
    }

    /// Whether it sets a name off: what pages do with their owner's.
    public var isHighlight: Bool {
        switch kind {
        case .strong, .underline, .emphasis: true
        case .other(let name, _): name == "font" || name == "span" || name == "mark" || name == "textcolor"
        default: false
        }
    }
}

extension SurfaceText {
    /// The bytes of the file that a range of the text stands for, without markup at its ends.
    public func source(of range: Range<Int>) -> Range<Int> {
        guard !origins.isEmpty else { return sourceRange.lowerBound..<sourceRange.lowerBound }
        let first = origins[originIndex(of: range.lowerBound)]
        let start =
            first.isCopy(until: end(of: first))
            ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
        guard !range.isEmpty else { return start..<start }
        let last = origins[originIndex(of: range.upperBound - 1)]
        let end =
            last.isCopy(until: end(of: last))
            ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return start..<max(start, end)
    }

    /// The origin of a byte, found by halving.
    public func origin(at offset: Int) -> Origin? { origins.isEmpty ? nil : origins[originIndex(of: offset)] }

    func originIndex(of offset: Int) -> Int {
        var low = 0
        var high = origins.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if origins[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func end(of origin: Origin) -> Int {
        let index = originIndex(of: origin.start)
        return index + 1 < origins.count ? origins[index + 1].start : bytes.count
    }

    /// The text of a range.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension SurfaceText.Origin {
    func isCopy(until end: Int) -> Bool { end - start == source.count }
}
