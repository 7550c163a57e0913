import AuthorMarkup
import Bibliography
import Surfaces

enum AuthorLineDump {
    /// Every author (`Lee | Ann “Ann Lee” @2..9 item 0..13`), its marks, highlights and words; then separators, others, problems.
    static func lines(of source: String, _ format: String) -> [String] { lines(of: line(source, format)) }

    static func line(_ source: String, _ format: String) -> AuthorLine {
        let bytes = Array(source.utf8)
        guard let surface = Surface(rawValue: format) else {
            if format == "bibtex" { return AuthorLineReader.readBibTeX(bytes, bytes.indices) }
            var items: [SurfaceText] = []
            var start = 0
            for (end, byte) in (bytes + [10]).enumerated() where byte == 10 {
                items.append(SurfaceText(bytes, start..<end, .markdown))
                start = end + 1
            }
            return AuthorLineReader.read(items: items, .markdown)
        }
        let text = SurfaceText(bytes, bytes.indices, surface)
        return AuthorLineReader.read(text, text.bytes.indices, surface)
    }

    static func lines(of line: AuthorLine) -> [String] {
        var lines: [String] = []
        for author in line.authors {
            let item = author.item == author.range ? "" : " item \(show(author.item))"
            let link = author.link.map { " → \($0)" } ?? ""
            lines.append("\(show(author.name)) “\(author.text)” @\(show(author.range))\(item)\(link)")
            lines += author.marks.map(show)
            lines += author.highlights.map {
                "  \(name($0.kind)) @\(show($0.opening)) … @\(show($0.closing))\($0.isShared ? " shared" : "")"
            }
            lines += author.roleWords.map { "  words “\($0.text)” @\(show($0.range))" }
        }
        if !line.separators.isEmpty {
            lines.append(
                line.separators.map { "\($0.kind)“\($0.text)”@\(show($0.range))(\(show($0.core)))" }
                    .joined(separator: "  "))
        }
        if let others = line.others { lines.append("others @\(show(others))") }
        lines += line.problems.map { "\($0.code) @\(show($0.range)): \($0.summary)" }
        return lines.map { $0.replacing("\n", with: "⏎") }
    }

    private static func show(_ mark: LineMark) -> String {
        var line = "  \(mark.sign)"
        if mark.written != mark.sign { line += " (\(mark.written))" }
        line += " \(mark.form) @\(show(mark.range))"
        if mark.construct != mark.range { line += " in \(show(mark.construct))" }
        if mark.isBeforeName { line += " before" }
        if mark.isInsideHighlight { line += " inside" }
        if !mark.spaceBefore.isEmpty { line += " space \(show(mark.spaceBefore))" }
        return line
    }

    static func show(_ name: Name) -> String {
        guard name.literal.isEmpty else { return "{\(name.literal)}" }
        let family = [name.droppingParticle, name.nonDroppingParticle, name.family, name.suffix].filter { !$0.isEmpty }
        return family.joined(separator: " ") + " | " + name.given
    }

    private static func name(_ kind: SurfaceSpan.Kind) -> String {
        if case .other(let name, let classes) = kind { return ([name] + classes).joined(separator: ".") }
        return "\(kind)"
    }

    private static func show(_ range: Range<Int>) -> String { "\(range.lowerBound)..\(range.upperBound)" }
}
