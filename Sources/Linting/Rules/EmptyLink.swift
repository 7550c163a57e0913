import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let emptyLink = LintRule(
        "BY514", "empty-link", .warning,
        summary: "A link has a label and no address.",
        reason: "It looks like a link and leads back to the page itself.",
        remedy: "None: the address is missing, or the link is to be taken out.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023. [[Paper]⟦()⟧]
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023. [[Paper](a.pdf)]
                    """)
        ]
    ) { context, findings in
        guard context.page.format.surface != .plain else { return }
        for address in context.addresses where address.range.isEmpty {
            let label = address.label.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            guard !label.isEmpty else { continue }
            findings.add(
                "the link “\(label)” has no address", at: address.range.lowerBound - 1..<address.range.upperBound + 1,
                help: "Write the address, or take the link out.")
        }
    }
}
