import DocumentTree
import Surfaces

/// What a stretch of text is to a document, which says how much of its markup stays.
enum InlineUse {
    /// A value of a record: line breaks are spaces, and pictures are left out.
    case value
    /// A part of an entry on a page, such as its title: what sets off all of it only says which part it is, and is left out.
    case part
    /// A paragraph.
    case block
}

extension SurfaceText {
    /// The text as running text, with the markup that a document can show; runs of white space are one space. What only guards
    /// capitals, and commands of the user's own, leave their text; so does what is nested deeper than anybody writes.
    func inlines(_ range: Range<Int>? = nil, as use: InlineUse = .value) -> [Inline] {
        var writer = InlineWriter(text: self, range: range ?? bytes.indices, use: use)
        return writer.write()
    }

    /// The text alone, runs of white space as one space, without those at its ends.
    func plainText(_ range: Range<Int>? = nil) -> String { WhiteSpace.collapsed(bytes[range ?? bytes.indices]) }

    /// The index of the first span that begins at a byte or behind it.
    func firstSpan(from start: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SurfaceSpan {
    var isImage: Bool {
        if case .image = kind { true } else { false }
    }
}

/// White space of ASCII in running text.
enum WhiteSpace {
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// With runs of white space as one space, and none at the ends.
    static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
        var needsSpace = false
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if isSpace(byte) {
                needsSpace = !result.isEmpty
            } else {
                if needsSpace { result.append(0x20) }
                needsSpace = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Makes inlines of spans, without recursion.
private struct InlineWriter {
    /// Spans within more than so many others are left out: renderers recurse over the tree.
    static let deepest = 24

    let text: SurfaceText
    let range: Range<Int>
    let use: InlineUse
    var open: [(kind: SurfaceSpan.Kind, end: Int, inlines: [Inline])] = []
    var done: [Inline] = []
    var position = 0
    /// White space that is due before the next letter.
    var needsSpace = false
    var lineBreaks = 0
    var hasText = false

    mutating func write() -> [Inline] {
        position = range.lowerBound
        for span in text.spans[text.firstSpan(from: range.lowerBound)...] {
            guard span.range.lowerBound < range.upperBound else { break }
            guard span.range.upperBound <= range.upperBound, isShown(span) else { continue }
            close(before: span.range.lowerBound)
            guard open.count < Self.deepest else { continue }
            appendText(upTo: span.range.lowerBound)
            appendSpace()
            open.append((span.kind, min(span.range.upperBound, open.last?.end ?? .max), []))
        }
        close(before: .max)
        appendText(upTo: range.upperBound)
        return done
    }

    private func isShown(_ span: SurfaceSpan) -> Bool {
        switch span.kind {
        case .strong, .emphasis, .underline, .superscript, .subscript, .code, .smallCaps:
            !span.range.isEmpty && (use != .part || span.range != range)
        case .link(let address):
            !span.range.isEmpty && (use != .part || span.range != range) && LinkDestination(address) != nil
        case .image(let address): use != .value && LinkDestination(address) != nil
        case .math, .protected, .other: false
        }
    }

    private mutating func close(before start: Int) {
        while let last = open.last, last.end <= start {
            appendText(upTo: last.end)
            let closed = open.removeLast()
            if let inline = inline(closed.kind, closed.inlines) { append(inline) }
        }
    }

    private func inline(_ kind: SurfaceSpan.Kind, _ inner: [Inline]) -> Inline? {
        if case .image(let address) = kind {
            return LinkDestination(address).map { .image(Image(source: $0, alternative: inner.plainText())) }
        }
        guard !inner.isEmpty else { return nil }
        switch kind {
        case .strong: return .strong(inner)
        case .emphasis: return .emphasis(inner)
        case .underline: return .underline(inner)
        case .superscript: return .superscript(inner)
        case .subscript: return .subscript(inner)
        case .code: return .code(inner.plainText())
        case .smallCaps: return .smallCaps(inner)
        case .link(let address): return LinkDestination(address).map { .link($0, inner) }
        case .image, .math, .protected, .other: return nil
        }
    }

    private mutating func append(_ inline: Inline) {
        hasText = true
        if open.isEmpty { done.append(inline) } else { open[open.count - 1].inlines.append(inline) }
    }

    /// White space before markup stands outside of it.
    private mutating func appendSpace() {
        defer { (needsSpace, lineBreaks) = (false, 0) }
        if lineBreaks > 0 {
            for _ in 0..<lineBreaks { append(.lineBreak) }
            return
        }
        guard needsSpace else { return }
        let last = open.last?.inlines.last ?? (open.isEmpty ? done.last : nil)
        guard case .text(let text) = last else { return append(.text(" ")) }
        if open.isEmpty {
            done[done.count - 1] = .text(text + " ")
        } else {
            open[open.count - 1].inlines[open[open.count - 1].inlines.count - 1] = .text(text + " ")
        }
    }

    private mutating func appendText(upTo end: Int) {
        guard position < end else { return }
        var result: [UInt8] = []
        for byte in text.bytes[position..<end] {
            if WhiteSpace.isSpace(byte) {
                needsSpace = hasText
                if byte == UInt8(ascii: "\n"), hasText, use != .value { lineBreaks += 1 }
            } else {
                if lineBreaks > 0 {
                    flush(&result)
                    appendSpace()
                } else if needsSpace {
                    result.append(0x20)
                }
                needsSpace = false
                hasText = true
                result.append(byte)
            }
        }
        position = end
        flush(&result)
    }

    private mutating func flush(_ bytes: inout [UInt8]) {
        if !bytes.isEmpty { append(.text(String(decoding: bytes, as: UTF8.self))) }
        bytes = []
    }
}
