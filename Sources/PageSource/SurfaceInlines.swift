import DocumentTree
import Surfaces

extension SurfaceText {
    /// The text as running text, with the markup that a document can show; runs of white space are one space. What only guards
    /// capitals, and commands of the user's own, leave their text; so does what is nested deeper than anybody writes.
    func inlines(_ range: Range<Int>? = nil) -> [Inline] {
        var writer = InlineWriter(text: self)
        return writer.write(range ?? bytes.indices)
    }

    /// The text alone, runs of white space as one space, without those at its ends.
    func plainText(_ range: Range<Int>? = nil) -> String { WhiteSpace.collapsed(bytes[range ?? bytes.indices]) }
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
    /// Spans within more than so many others are left out.
    static let deepest = 12

    let text: SurfaceText
    var open: [(kind: SurfaceSpan.Kind, end: Int, inlines: [Inline])] = []
    var done: [Inline] = []
    var position = 0
    /// Whether a space is due before the next letter.
    var needsSpace = false
    var hasText = false

    mutating func write(_ range: Range<Int>) -> [Inline] {
        position = range.lowerBound
        for span in text.spans
        where span.range.lowerBound >= range.lowerBound && span.range.upperBound <= range.upperBound {
            guard isShown(span.kind), !span.range.isEmpty else { continue }
            close(before: span.range.lowerBound)
            guard open.count < Self.deepest else { continue }
            appendText(upTo: span.range.lowerBound)
            appendSpace()
            open.append((span.kind, min(span.range.upperBound, open.last?.end ?? .max), []))
        }
        close(before: .max, upTo: range.upperBound)
        return done
    }

    private func isShown(_ kind: SurfaceSpan.Kind) -> Bool {
        switch kind {
        case .strong, .emphasis, .underline, .superscript, .subscript, .code, .smallCaps: true
        case .link(let address): LinkDestination(address) != nil
        case .math, .image, .protected, .other: false
        }
    }

    private mutating func close(before start: Int, upTo end: Int? = nil) {
        while let last = open.last, last.end <= start {
            appendText(upTo: last.end)
            let closed = open.removeLast()
            if !closed.inlines.isEmpty { append(inline(closed.kind, closed.inlines)) }
        }
        if let end { appendText(upTo: end) }
    }

    private func inline(_ kind: SurfaceSpan.Kind, _ inner: [Inline]) -> Inline {
        switch kind {
        case .strong: .strong(inner)
        case .emphasis: .emphasis(inner)
        case .underline: .underline(inner)
        case .superscript: .superscript(inner)
        case .subscript: .subscript(inner)
        case .code: .code(inner.plainText())
        case .smallCaps: .smallCaps(inner)
        case .link(let address): LinkDestination(address).map { .link($0, inner) } ?? .span(.note, inner)
        case .math, .image, .protected, .other: .span(.note, inner)
        }
    }

    private mutating func append(_ inline: Inline) {
        if open.isEmpty { done.append(inline) } else { open[open.count - 1].inlines.append(inline) }
    }

    /// The space before markup stands outside of it.
    private mutating func appendSpace() {
        guard needsSpace else { return }
        needsSpace = false
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
            } else {
                if needsSpace { result.append(0x20) }
                needsSpace = false
                hasText = true
                result.append(byte)
            }
        }
        position = end
        if !result.isEmpty { append(.text(String(decoding: result, as: UTF8.self))) }
    }
}
