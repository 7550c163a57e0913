import Surfaces

enum SurfaceDump {
    /// `“Ann Lee*”`, then what is not copied byte for byte (`“*”@9..11 escaped`), then the spans in their order.
    static func lines(of source: String, _ surface: Surface) -> [String] {
        let bytes = Array(source.utf8)
        return lines(of: SurfaceText(bytes, bytes.indices, surface))
    }

    static func lines(of text: SurfaceText) -> [String] {
        var lines = ["“" + shown(text, text.bytes.indices) + "”"]
        var runs: [String] = []
        for (index, origin) in text.origins.enumerated() {
            let end = index + 1 < text.origins.count ? text.origins[index + 1].start : text.bytes.count
            let isCopy = origin.form == .literal && end - origin.start == origin.source.count
            if isCopy { continue }
            runs.append("“\(shown(text, origin.start..<end))”@\(show(origin.source)) \(origin.form)")
        }
        if !runs.isEmpty { lines.append(runs.joined(separator: "  ")) }
        for span in text.spans {
            lines.append(
                "\(name(span.kind)) “\(shown(text, span.range))”  @\(show(span.opening)) … @\(show(span.closing))")
        }
        return lines
    }

    private static func name(_ kind: SurfaceSpan.Kind) -> String {
        switch kind {
        case .link(let address): "link(\(address))"
        case .image(let address): "image(\(address))"
        case .other(let name, let classes): ([name] + classes).joined(separator: ".")
        default: "\(kind)"
        }
    }

    private static func shown(_ text: SurfaceText, _ range: Range<Int>) -> String {
        String(text.text(range).map { $0 == "\n" ? "⏎" : $0 == "\u{A0}" ? "⍽" : $0 })
    }

    private static func show(_ range: Range<Int>) -> String { "\(range.lowerBound)..\(range.upperBound)" }
}
