import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let markdownInPage = LintRule(
        "BY606", "markdown-in-page", .warning,
        summary: "An author list that is not Markdown has Markdown in it: “**Ann Lee**”, “\\*”.",
        reason: "The page shows the stars and backslashes as they are, and programs take the stars for marks.",
        remedy: "Takes the backslash out. What sets a name off in this format is for you to write.", fix: .safe,
        examples: [
            RuleExample(
                "html",
                bad: """
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee⟦\\⟧*, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """,
                good: """
                    <p>* equal contribution</p>
                    <ul>
                    <li>Ann Lee*, Bob Ray*, Cy Dee. A Study of Studies. <em>Journal of Examples</em>, 2023.</li>
                    </ul>
                    """)
        ]
    ) { context, findings in
        guard ["html", "text", "bibtex", "latex"].contains(context.page.format.name) else { return }
        let isTeX = context.page.format.surface == .latex
        for line in context.lines {
            for place in MarkdownPieces.places(in: context.source.bytes, line.line.reach) {
                let piece = context.text(place)
                if piece == "\\" {
                    // In TeX `\*` is a command of mathematics, and prints nothing.
                    findings.add(
                        "this backslash is Markdown's, and \(isTeX ? "makes the star vanish" : "prints as it is")",
                        at: place, help: "Take it out.",
                        fixes: [Fix(.safe, "take the backslash out", [TextEdit(place, "")])])
                } else {
                    findings.add(
                        "“\(piece)” is Markdown, and prints as it is", at: place,
                        help: isTeX ? "Write \\textbf{…}." : "Write what sets a name off in this format.")
                }
            }
        }
    }
}

extension AuthorLine {
    /// The list with all that belongs to its authors.
    fileprivate var reach: Range<Int> {
        let start = authors.first.map { min($0.item.lowerBound, range.lowerBound) } ?? range.lowerBound
        return start..<max(range.upperBound, authors.last?.item.upperBound ?? 0)
    }
}

private enum MarkdownPieces {
    /// The backslash of `\*`, and `**Ann Lee**`: two stars before a letter that no letter stands before, and two behind one.
    static func places(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let star = UInt8(ascii: "*")
        let range = range.clamped(to: bytes.indices)
        var places: [Range<Int>] = []
        var position = range.lowerBound
        while position + 1 < range.upperBound {
            if bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == star {
                places.append(position..<position + 1)
                position += 2
            } else if bytes[position] == star, bytes[position + 1] == star, let end = strongEnd(bytes, position, range)
            {
                places.append(position..<end)
                position = end
            } else {
                position += 1
            }
        }
        return places
    }

    private static func strongEnd(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int? {
        let isBegun = start == range.lowerBound || " ,>{\t\n".utf8.contains(bytes[start - 1])
        guard isBegun, start + 2 < range.upperBound, isLetter(bytes[start + 2]) else { return nil }
        var end = start + 3
        while end + 1 < range.upperBound, end - start < 80, bytes[end] != UInt8(ascii: ",") {
            if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "*") {
                return isLetter(bytes[end - 1]) ? end + 2 : nil
            }
            end += 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
}
