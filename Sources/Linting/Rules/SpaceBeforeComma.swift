import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let spaceBeforeComma = LintRule(
        "BY402", "space-before-comma", .warning,
        summary: "White space stands before the comma between two authors.",
        reason: "The comma may be torn to the beginning of the next line.",
        remedy: "Takes the space out.", fix: .safe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee⟦ ⟧, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines {
            for separator in line.line.separators where separator.beginsWithSpace {
                let space = separator.range.lowerBound..<max(separator.range.lowerBound, separator.core.lowerBound)
                guard !space.isEmpty else { continue }
                let isFixable = context.isBlank(space) || context.isNoBreakSpace(space)
                findings.add(
                    "a space before the comma", at: space, help: "Take it out.",
                    fixes: isFixable ? [Fix(.safe, "take the space out", [TextEdit(space, "")])] : [])
            }
        }
    }
}

extension LintContext {
    /// Whether a range holds spaces alone, as references of HTML, as LaTeX's `~` or as the character itself.
    fileprivate func isNoBreakSpace(_ range: Range<Int>) -> Bool {
        var rest = text(range)[...]
        for space in ["&nbsp;", "&#160;", "~", "\u{A0}", " "] { rest = rest.replacing(space, with: "")[...] }
        return rest.isEmpty
    }
}

extension LineSeparator {
    /// Whether it is a comma or a semicolon with white space before it.
    fileprivate var beginsWithSpace: Bool {
        guard kind == .comma || kind == .semicolon || kind == .commaAnd else { return false }
        return text.unicodeScalars.first?.properties.isWhitespace == true
    }
}
