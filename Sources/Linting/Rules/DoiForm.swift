import PageModel
import SourceDiagnostics

extension LintRule {
    static let doiForm = LintRule(
        "BY510", "doi-form", .warning,
        summary: "The DOI of an entry has an address or “doi:” before it, or is none.",
        reason: "Styles put https://doi.org/ before it, and the link leads nowhere.",
        remedy: "Leaves the DOI alone: 10.… and what follows.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021,
                      doi = {⟦https://doi.org/10.1000/182⟧}}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021,
                      doi = {10.1000/182}}
                    """)
        ]
    ) { context, findings in
        for entry in context.page.entries {
            for field in entry.fields where field.name == "doi" && !field.text.isEmpty && !field.text.hasPrefix("10.") {
                let written = context.text(field.range)
                let start = written.firstRange(of: "10.")?.lowerBound
                let bare = start.map { written[$0...].split { $0.isWhitespace }.first ?? "" } ?? ""
                let prefix = start.map { written[..<$0].lowercased() } ?? ""
                let isKnown =
                    ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/"]
                    .contains(prefix)
                    || prefix.split { $0.isWhitespace } == ["doi:"]
                    || prefix.split { $0.isWhitespace }.isEmpty && start != nil
                guard isKnown, bare.contains("/"), written.hasSuffix(bare) else {
                    findings.add(
                        "“\(field.text)” is no DOI", at: field.range,
                        help: "A DOI begins with “10.”. Other addresses belong into `url`.")
                    continue
                }
                findings.add(
                    "the DOI has “\(prefix)” before it", at: field.range, help: "Write “\(bare)”.",
                    fixes: [Fix(.safe, "write “\(bare)”", [TextEdit(field.range, String(bare))])])
            }
        }
    }
}
