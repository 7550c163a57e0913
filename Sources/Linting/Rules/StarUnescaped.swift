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
        let isList = context.page.format.name == "yaml"
        guard context.page.format.name == "markdown" || (isList && context.writesMarkdown) else { return }
        var paragraph: MarkdownParagraph?
        for line in context.marksByLine() where context.lines[line.index].line.surface.readsMarkdown {
            let stars = line.uses.filter {
                $0.mark.form == .bare && $0.mark.sign == "*" && context.text($0.mark.range) == "*"
            }
            guard let first = stars.first else { continue }
            let place = context.lines[line.index].line.range
            if paragraph?.range.contains(place.lowerBound) != true || isList {
                paragraph = MarkdownParagraph(around: place, in: context.source.bytes)
            }
            guard let paragraph, !paragraph.isHTML else { continue }
            let eaten = MarkdownStars(context.source.bytes, isList ? place : paragraph.range).eaten
            guard let lost = stars.first(where: { eaten.contains($0.mark.range.lowerBound) }) else { continue }
            let escape = context.isDoubleQuoted(first.mark.range) ? "\\\\" : "\\"
            let edits = stars.map { TextEdit($0.mark.range.lowerBound..<$0.mark.range.lowerBound, escape) }
            findings.add(
                "this star may vanish, and what follows it print in italics", at: lost.mark.range,
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

    /// Whether a place lies in a double-quoted string of YAML, in which a backslash is written twice.
    fileprivate func isDoubleQuoted(_ place: Range<Int>) -> Bool {
        guard page.format.name == "yaml" else { return false }
        let line = source.lineStarts[source.lineNumber(of: place.lowerBound) - 1]
        let quotes = source.bytes[line..<place.lowerBound].count { $0 == UInt8(ascii: "\"") }
        return quotes % 2 == 1
    }
}
