import Surfaces

extension SurfaceText {
    /// The whole text as a string.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Without white space at its ends.
    var trimmed: SurfaceText {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return SurfaceText(sourceRange: sourceRange.lowerBound..<sourceRange.lowerBound)
        }
        guard first > 0 || last + 1 < bytes.count else { return self }
        return part(first..<last + 1)
    }

    /// A part of a text, with the spans that lie in it.
    func part(_ range: Range<Int>) -> SurfaceText {
        var part = SurfaceText(bytes: Array(bytes[range]), sourceRange: source(of: range))
        for (index, origin) in origins.enumerated() {
            let end = index + 1 < origins.count ? origins[index + 1].start : bytes.count
            guard end > range.lowerBound, origin.start < range.upperBound else { continue }
            let kept = max(origin.start, range.lowerBound)..<min(end, range.upperBound)
            part.origins.append(
                Origin(start: kept.lowerBound - range.lowerBound, source: source(of: kept), form: origin.form))
        }
        part.spans = spans.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
            .map { span in
                SurfaceSpan(
                    span.kind, span.range.lowerBound - range.lowerBound..<span.range.upperBound - range.lowerBound,
                    opening: span.opening, closing: span.closing)
            }
        return part
    }

    /// Whether it is an address on the web.
    var isRemoteAddress: Bool { bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) }
}
