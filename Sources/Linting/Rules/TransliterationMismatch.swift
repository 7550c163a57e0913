import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let transliterationMismatch = LintRule(
        "BY308", "transliteration-mismatch", .warning,
        summary: "One name in Chinese characters stands beside two different spellings in Latin letters.",
        reason: "One of the two is misspelt, or two people are taken for one.",
        remedy: "None: only a person knows which spelling is right.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {李安娜 (Anna Li) and Ann Lee}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {⟦李安娜 (Anan Li)⟧ and Ann Lee}, journal = {J}, year = 2022}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {李安娜 (Anna Li) and Ann Lee}, journal = {J}, year = 2021}
                    @article{b, title = {A Study of Trees}, author = {李安娜 (Anna Li) and Ann Lee}, journal = {J}, year = 2022}
                    """)
        ]
    ) { context, findings in
        guard context.source.bytes.contains(where: { (0xE4...0xE9).contains($0) }) else { return }
        var first: [String: (latin: [UInt8], author: LineAuthor)] = [:]
        for line in context.lines {
            for author in line.line.authors {
                guard let (han, latin) = context.scripts(of: author) else { continue }
                guard let known = first[han] else {
                    first[han] = (latin, author)
                    continue
                }
                guard known.latin != latin else { continue }
                findings.add(
                    "“\(han)” has another spelling in Latin letters than elsewhere", at: author.item,
                    notes: [Diagnostic.Note("the other spelling is here", at: .range(known.author.item))],
                    help: "Write the name in one way throughout.")
            }
        }
    }
}

extension LintContext {
    /// The Chinese characters of an item, and the letters of its Latin words in alphabetical order of the words, so that the
    /// order of family and given name does not matter; `nil` where one of the two is missing.
    fileprivate func scripts(of author: LineAuthor) -> (han: String, latin: [UInt8])? {
        let bytes = source.bytes[author.item.clamped(to: source.bytes.indices)]
        let written = text(author.item)
        guard bytes.contains(where: { (0xE4...0xE9).contains($0) }), written.contains("(") || written.contains("（")
        else {
            return nil
        }
        var han = ""
        for scalar in written.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
            han.unicodeScalars.append(scalar)
        }
        let words = written.split { !($0.isLetter && $0.isASCII) && $0 != "-" }
            .filter { $0.utf8.count > 1 }.map { NameFolding.folded(String($0)) }
        guard (2...4).contains(han.unicodeScalars.count), words.count >= 2 else { return nil }
        return (han, Array(words.sorted { $0.lexicographicallyPrecedes($1) }.joined()))
    }
}
