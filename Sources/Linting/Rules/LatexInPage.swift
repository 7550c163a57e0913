import AuthorMarkup
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let latexInPage = LintRule(
        "BY601", "latex-in-page", .error,
        summary: "A page that is not LaTeX shows LaTeX: “\\emph{…}”, “{\\\"a}”.",
        reason: "The reader sees backslashes and braces in the middle of a name or a title.",
        remedy: "Writes the letter that is meant, or takes the command away; it may change a name, so it is not safe.",
        fix: .unsafe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <ul>
                    <li>Ann Lee, Bob Ray, Cy Dee. A Study of G⟦{\\"o}⟧del. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <ul>
                    <li>Ann Lee, Bob Ray, Cy Dee. A Study of Gödel. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        let format = context.page.format
        guard format.surface == .markdown || format.surface == .html || ["text", "csl-json"].contains(format.name)
        else {
            return
        }
        for place in context.mathematicalMarks {
            findings.add(
                "“\(context.text(place))” is LaTeX, and prints as it is", at: place,
                help: "Write the sign itself, such as “*” or “†”.")
        }
        for entry in context.page.entries {
            // A box with the work's BibTeX is meant to be LaTeX.
            guard entry.embedded.isEmpty, !context.text(entry.range).contains("@") else { continue }
            for range in LaTeXCommands.ranges(in: context.source.bytes, entry.range) {
                let decoded = SurfaceText(context.source.bytes, range, .latex)
                let text = String(decoding: decoded.bytes, as: UTF8.self)
                let isDecoded = !text.isEmpty && !text.contains { "\\{}&<>".contains($0) }
                findings.add(
                    "“\(context.text(range))” is LaTeX, and prints as it is", at: range,
                    help: "Write the letters that are meant, or the markup of this page.",
                    fixes: isDecoded ? [Fix(.unsafe, "write “\(text)”", [TextEdit(range, text)])] : [])
            }
        }
    }
}

extension LintContext {
    /// `$^*$`, `$^\dagger$` in author lists of pages that no program for mathematics works on.
    fileprivate var mathematicalMarks: [Range<Int>] {
        guard page.format.surface != .markdown else { return [] }
        let bytes = source.bytes
        var places: [Range<Int>] = []
        for line in lines {
            let range =
                line.line.range.lowerBound..<(line.line.authors.last?.item.upperBound ?? line.line.range.upperBound)
            for start in range.clamped(to: bytes.indices) where bytes[start] == UInt8(ascii: "$") {
                guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "^"),
                    let end = bytes[(start + 2)...].prefix(16).firstIndex(of: UInt8(ascii: "$"))
                else { continue }
                places.append(start..<end + 1)
            }
        }
        guard !places.isEmpty else { return [] }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return text.contains("mathjax") || text.contains("katex") ? [] : places
    }
}

/// Commands of LaTeX with their arguments, in text that is something else.
private enum LaTeXCommands {
    /// `{\"a}`, `\"{a}`, `\emph{…}`, each with the braces around it; not within `$…$`, which pages show as mathematics.
    static func ranges(in bytes: [UInt8], _ place: Range<Int>) -> [Range<Int>] {
        let place = place.clamped(to: bytes.indices)
        var ranges: [Range<Int>] = []
        var position = place.lowerBound
        var isMath = false
        while position < place.upperBound {
            let byte = bytes[position]
            if byte == UInt8(ascii: "$") { isMath.toggle() }
            if byte == UInt8(ascii: "\\"), !isMath, let end = end(of: position, bytes, place.upperBound) {
                let isBraced =
                    position > place.lowerBound && bytes[position - 1] == UInt8(ascii: "{") && end < place.upperBound
                    && bytes[end] == UInt8(ascii: "}")
                ranges.append(isBraced ? (position - 1)..<(end + 1) : position..<end)
                position = end
            } else {
                position += byte == UInt8(ascii: "\\") ? 2 : 1
            }
        }
        return ranges
    }

    private static func end(of start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        var position = start + 1
        guard position < limit else { return nil }
        if accents.contains(bytes[position]) {
            position += 1
            guard position < limit else { return nil }
            if bytes[position] == UInt8(ascii: "{") { return closingBrace(from: position, bytes, limit) }
            // Without braces it may be an escape of the page's own: `\"A Study\"`.
            let isBraced = start > 0 && bytes[start - 1] == UInt8(ascii: "{")
            return isBraced && bytes[position].isASCIILetter ? position + 1 : nil
        }
        let nameStart = position
        while position < limit, bytes[position].isASCIILetter { position += 1 }
        guard position > nameStart, position < limit, bytes[position] == UInt8(ascii: "{"),
            commands.contains(String(decoding: bytes[nameStart..<position], as: UTF8.self))
        else { return nil }
        return closingBrace(from: position, bytes, limit)
    }

    /// Arguments that are longer are not looked for.
    private static let longest = 1_000

    private static func closingBrace(from open: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        var depth = 0
        for position in open..<min(limit, open + longest) {
            if bytes[position] == UInt8(ascii: "{") { depth += 1 }
            if bytes[position] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return position + 1 }
            }
        }
        return nil
    }

    /// `\"`, `\'`: the backtick and the tilde are left out, which Markdown escapes.
    private static let accents = Set("\"'^=".utf8)

    private static let commands: Set<String> = [
        "emph", "textbf", "textit", "texttt", "textsc", "textsuperscript", "textsubscript", "underline", "href", "url",
        "v", "u", "c", "H", "k", "r", "b", "d", "cite", "mathrm", "mathbf", "text",
    ]
}
