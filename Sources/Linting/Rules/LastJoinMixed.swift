import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let lastJoinMixed = LintRule(
        "BY405", "last-join-mixed", .information, isOnByDefault: false,
        summary: "The last author is joined by “and” in some lists and by a comma or “&” in others.",
        reason: "The page looks as if it had been pasted together from several sources.",
        remedy: "None: choose one way for the page. Lists of two authors and shortened lists are not judged.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, and Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee, Bob Ray, and Di Fay. A Study of Lists. *Journal of Examples*, 2022.
                    - Ann Lee, Di Fay⟦,⟧ Cy Dee. A Study of Examples. *Journal of Examples*, 2021.
                    """,
                good: """
                    - Ann Lee, Bob Ray, and Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee, Bob Ray, and Di Fay. A Study of Lists. *Journal of Examples*, 2022.
                    - Ann Lee, Di Fay, and Cy Dee. A Study of Examples. *Journal of Examples*, 2021.
                    """)
        ]
    ) { context, findings in
        var joins: [(kind: LineSeparator.Kind, place: Range<Int>)] = []
        for line in context.lines where line.line.surface.isRunningText && line.line.surface != .bibtex {
            let (authors, separators) = (line.line.authors, line.line.separators)
            guard authors.count > 2, line.line.others == nil, separators.count == authors.count - 1,
                separators.dropLast().allSatisfy({ $0.kind == .comma }), let last = separators.last,
                [.comma, .and, .ampersand, .commaAnd].contains(last.kind)
            else { continue }
            joins.append((last.kind, last.core))
        }
        func count(_ kind: LineSeparator.Kind) -> Int { joins.count { $0.kind == kind } }
        guard let usual = joins.max(by: { count($0.kind) < count($1.kind) }) else { return }
        let others = joins.filter { $0.kind != usual.kind }
        guard let first = others.first else { return }
        let places = others.count == 1 ? "one list" : "\(others.count) of \(joins.count) lists"
        findings.add(
            "the last author is joined in another way here than in most lists (so in \(places))", at: first.place,
            help: "Choose one way for the whole page: “, and”, “ and ”, “ & ” or a comma.")
    }
}
