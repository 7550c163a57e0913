import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let starUnescaped = LintRule(
        "BY603", "star-unescaped", .warning,
        summary: "A star on a name in Markdown has a second star to pair with, and the two may become emphasis.",
        reason: """
            Jekyll's Markdown takes two stars for italics wherever no space follows the first: the stars vanish, and the names \
            between them print in italics.
            """,
        remedy: "Puts a backslash before each star of the list. The page shows the same, or shows the star again.",
        fix: .safe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee⟦*⟧, Bob Ray*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## Publications

                    (\\* equal contribution)

                    - Ann Lee\\*, Bob Ray\\*, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        // Texts of data, of which nobody knows whether they are Markdown.
        let isList = ["yaml", "post", "rendercv"].contains(context.page.format.name)
        guard context.page.format.name == "markdown" || (isList && context.writesMarkdown) else { return }
        var paragraph: MarkdownParagraph?
        var eaten: Set<Int> = []
        for line in context.lines where line.line.surface.readsMarkdown {
            let stars = context.bareStars(of: line.line)
            guard let first = stars.first else { continue }
            let place = line.line.range
            if paragraph?.range.contains(place.lowerBound) != true || isList {
                let around = MarkdownParagraph(around: place, in: context.source.bytes)
                eaten = around.isHTML ? [] : MarkdownStars(context.source.bytes, isList ? place : around.range).eaten
                paragraph = around
            }
            guard let lost = stars.first(where: eaten.contains) else { continue }
            let escape = context.isDoubleQuoted(first) ? "\\\\" : "\\"
            let edits = stars.map { TextEdit($0..<$0, escape) }
            findings.add(
                "this star may vanish, and what follows it print in italics", at: lost..<lost + 1,
                help: "Write “\\*” for every star on a name.",
                fixes: [Fix(.safe, "escape the star\(stars.count == 1 ? "" : "s")", edits)])
        }
    }
}

extension LintContext {
    /// Whether the names of a list of data have Markdown in them elsewhere; without it, nobody knows whether stars are text.
    fileprivate var writesMarkdown: Bool {
        // Jekyll keeps its data there.
        source.path.contains("_data/") || marks.contains { $0.mark.form == .escaped }
            || lines.contains { line in
                line.line.authors.contains { $0.highlights.contains { text($0.opening).hasPrefix("*") } }
            }
    }

    /// Where the stars of a list stand that have no backslash: those that were read as marks, and raised ones that CommonMark
    /// has taken for emphasis already (`<sup>*</sup>`, twice).
    fileprivate func bareStars(of line: AuthorLine) -> [Int] {
        var stars: Set<Int> = []
        for mark in line.authors.flatMap(\.marks) where mark.sign == "*" && text(mark.range) == "*" {
            stars.insert(mark.range.lowerBound)
        }
        for position in line.range where source.bytes[position] == UInt8(ascii: "*") && position > 0 {
            guard source.bytes[position - 1] == UInt8(ascii: ">"),
                source.bytes[(position + 1)...].starts(with: "</sup>".utf8)
            else { continue }
            stars.insert(position)
        }
        return stars.sorted()
    }

    /// Whether a place lies in a double-quoted string of YAML, in which a backslash is written twice.
    fileprivate func isDoubleQuoted(_ place: Int) -> Bool {
        guard page.format.name == "yaml" else { return false }
        let line = source.lineStarts[source.lineNumber(of: place) - 1]
        let quotes = source.bytes[line..<place].count { $0 == UInt8(ascii: "\"") }
        return quotes % 2 == 1
    }
}
