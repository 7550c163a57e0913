import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let andMisplaced = LintRule(
        "BY406", "and-misplaced", .warning,
        summary: "An “and” stands before an author who is not the last one.",
        reason: "A reader takes the list for ended; often an author was added behind it.",
        remedy: "None: the “and” goes before the last author, or one of two goes.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray ⟦and⟧ Cy Dee, Di Fay. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee and Di Fay. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface.isRunningText && line.line.surface != .bibtex {
            let (authors, separators) = (line.line.authors, line.line.separators)
            // A list that knows nothing but "and" has a style of its own.
            guard authors.count > 2, line.line.others == nil, separators.contains(where: { $0.kind == .comma })
            else { continue }
            // `Lee, A., & Ray, B.` that was read as four authors.
            guard !authors.contains(where: \.isInitials) else { continue }
            for (index, separator) in separators.enumerated() where separator.isAnd && index < authors.count - 2 {
                guard index + 1 < authors.count else { continue }
                findings.add(
                    "“and” stands before \(authors[index + 1].text), who is not the last author", at: separator.core,
                    help: "Put it before the last author, or write a comma here.")
            }
        }
    }
}

extension LineSeparator {
    fileprivate var isAnd: Bool { kind == .and || kind == .commaAnd || kind == .ampersand }
}

extension LineAuthor {
    /// Whether nothing but capitals and stops stands here: `A. B.`
    fileprivate var isInitials: Bool { text.utf8.allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 } }
}
