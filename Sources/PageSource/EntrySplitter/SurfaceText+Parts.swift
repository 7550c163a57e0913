import DocumentTree
import Surfaces

extension SurfaceText {
    /// Several texts, one below the other.
    static func lines(_ texts: [SurfaceText]) -> SurfaceText {
        guard let first = texts.first, let last = texts.last else { return SurfaceText(sourceRange: 0..<0) }
        var result = SurfaceText(
            sourceRange: first.sourceRange.lowerBound..<max(first.sourceRange.lowerBound, last.sourceRange.upperBound))
        for (index, text) in texts.enumerated() {
            if index > 0 {
                let gap =
                    texts[index - 1].sourceRange
                    .upperBound..<max(texts[index - 1].sourceRange.upperBound, text.sourceRange.lowerBound)
                result.origins.append(Origin(start: result.bytes.count, source: gap))
                result.bytes.append(UInt8(ascii: "\n"))
            }
            let shift = result.bytes.count
            result.origins += text.origins.map { Origin(start: $0.start + shift, source: $0.source, form: $0.form) }
            result.spans += text.spans.map { span in
                SurfaceSpan(
                    span.kind, (span.range.lowerBound + shift)..<(span.range.upperBound + shift), opening: span.opening,
                    closing: span.closing)
            }
            result.bytes += text.bytes
        }
        return result
    }

    /// Several texts with a space between them.
    static func joined(_ texts: [SurfaceText]) -> SurfaceText {
        var result = lines(texts)
        for index in result.bytes.indices where result.bytes[index] == UInt8(ascii: "\n") {
            result.bytes[index] = UInt8(ascii: " ")
        }
        return result
    }

    /// A range as running text with its emphasis and links; what sets off all of it, and pictures, are left out.
    func inlines(_ range: Range<Int>, isWhole: Bool = false) -> [Inline] {
        var builder = InlineBuilder(text: self)
        return builder.inlines(range, depth: 0, keepsWhole: isWhole)
    }
}

/// Builds a tree of inlines from spans.
private struct InlineBuilder {
    let text: SurfaceText
    private var next = 0

    /// Spans within spans, at most: renderers recurse over the tree.
    static let depthLimit = 24

    init(text: SurfaceText) { self.text = text }

    mutating func inlines(_ range: Range<Int>, depth: Int, keepsWhole: Bool) -> [Inline] {
        var result: [Inline] = []
        var position = range.lowerBound
        while next < text.spans.count, text.spans[next].range.lowerBound < range.upperBound {
            let span = text.spans[next]
            next += 1
            guard span.range.lowerBound >= position, span.range.upperBound <= range.upperBound,
                !span.range.isEmpty || span.isImage,
                depth < Self.depthLimit, keepsWhole || span.range != range
            else { continue }
            append(position..<span.range.lowerBound, to: &result)
            let inner = inlines(span.range, depth: depth + 1, keepsWhole: true)
            result += wrapped(inner, in: span)
            position = span.range.upperBound
        }
        append(position..<range.upperBound, to: &result)
        return result
    }

    private func append(_ range: Range<Int>, to result: inout [Inline]) {
        var start = range.lowerBound
        for index in range where text.bytes[index] == UInt8(ascii: "\n") {
            if index > start { result.append(.text(text.text(start..<index))) }
            result.append(.lineBreak)
            start = index + 1
        }
        if start < range.upperBound { result.append(.text(text.text(start..<range.upperBound))) }
    }

    private func wrapped(_ inner: [Inline], in span: SurfaceSpan) -> [Inline] {
        switch span.kind {
        case .strong: [.strong(inner)]
        case .emphasis: [.emphasis(inner)]
        case .underline: [.underline(inner)]
        case .superscript: [.superscript(inner)]
        case .subscript: [.subscript(inner)]
        case .smallCaps: [.smallCaps(inner)]
        case .code: [.code(inner.plainText())]
        case .link(let address): LinkDestination(address).map { [.link($0, inner)] } ?? inner
        case .image(let address):
            LinkDestination(address).map { [.image(Image(source: $0, alternative: inner.plainText()))] } ?? inner
        case .math, .protected, .other: inner
        }
    }
}

extension SurfaceSpan {
    var isImage: Bool {
        if case .image = kind { true } else { false }
    }
}
