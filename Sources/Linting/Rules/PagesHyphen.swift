import PageModel
import SourceDiagnostics

extension LintRule {
    static let pagesHyphen = LintRule(
        "BY511", "pages-hyphen", .information,
        summary: "The pages of an entry of a .bib file have a hyphen between them.",
        reason: "A range has an en dash, which is “--” in BibTeX; many styles print what they find.",
        remedy: "Writes “--”.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021,
                      pages = {12⟦-⟧20}}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee}, journal = {Journal of Examples}, year = 2021,
                      pages = {12--20}}
                    """)
        ]
    ) { context, findings in
        guard context.page.format.name == "bibtex" else { return }
        for entry in context.page.entries {
            guard let field = entry.field("pages"), let hyphen = context.hyphen(in: field.range) else { continue }
            findings.add(
                "a hyphen stands between the pages", at: hyphen, help: "Write “--”.",
                fixes: [Fix(.safe, "write “--”", [TextEdit(hyphen, "--")])])
        }
    }
}

extension LintContext {
    /// The one hyphen between two numbers of which the second may be a page behind the first.
    fileprivate func hyphen(in range: Range<Int>) -> Range<Int>? {
        let bytes = source.bytes[range.clamped(to: source.bytes.indices)]
        guard let place = bytes.firstIndex(of: UInt8(ascii: "-")), !bytes[(place + 1)...].contains(bytes[place]) else {
            return nil
        }
        let parts = text(range).split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.split { $0.isWhitespace }.joined() }
        guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]) else { return nil }
        // `2837-47` is short for 2847; `094-1` is a page of an article.
        guard last >= first || (parts[1].count >= 2 && parts[1].count < parts[0].count) else { return nil }
        return place..<place + 1
    }
}
