import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let swallowedNames = LintRule(
        "BY310", "swallowed-names", .error,
        summary: "Authors of a .bib file are separated by commas, or stand together in one pair of braces.",
        reason: "BibTeX knows only “and”: it takes several people for one, and prints a name that nobody has.",
        remedy: "Writes “and” between the names.", fix: .unsafe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee⟦,⟧ Bob Ray, Cy Dee}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray and Cy Dee}, journal = {J}, year = 2021}
                    """),
            RuleExample(
                "bibtex",
                bad: """
                    @article{a, title = {A Study of Studies}, author = {⟦{Ann Lee and Bob Ray}⟧}, journal = {J}, year = 2021}
                    """,
                good: """
                    @article{a, title = {A Study of Studies}, author = {Ann Lee and Bob Ray}, journal = {J}, year = 2021}
                    """),
        ]
    ) { context, findings in
        for line in context.lines where line.line.surface == .bibtex {
            let inner = line.line.separators.prefix(max(line.line.authors.count - 1, 0))
            let commas = inner.filter { $0.kind == .comma || $0.kind == .semicolon }
            if let first = commas.first {
                // Where only one `and` is missing, commas also stand between family and given names.
                let isListOfCommas =
                    commas.count == inner.count && line.line.authors.allSatisfy { $0.text.contains(" ") }
                let edits = commas.map { TextEdit($0.range, " and ") }
                findings.add(
                    "these authors are one person for BibTeX", at: first.core,
                    help: "Write “and” between two authors.",
                    fixes: isListOfCommas ? [Fix(.unsafe, "write “and” between the authors", edits)] : [])
            }
            for author in line.line.authors {
                guard let braces = context.bracesAroundPeople(author) else { continue }
                findings.add(
                    "the people in these braces are one author for BibTeX", at: braces,
                    help: "Take the braces away; they are meant for the names of groups.",
                    fixes: [
                        Fix(
                            .unsafe, "take the braces away",
                            [
                                TextEdit(braces.lowerBound..<braces.lowerBound + 1, ""),
                                TextEdit(braces.upperBound - 1..<braces.upperBound, ""),
                            ])
                    ])
            }
        }
    }
}

extension LintContext {
    /// The braces around several people: words with capitals, two or three on each side of an `and`, none of them a group's.
    fileprivate func bracesAroundPeople(_ author: LineAuthor) -> Range<Int>? {
        let item = author.item
        guard source.bytes.indices.contains(item.lowerBound) else { return nil }
        var range = item
        if source.bytes[item.lowerBound] != UInt8(ascii: "{"), item.lowerBound > 0,
            source.bytes[item.lowerBound - 1] == UInt8(ascii: "{"), item.upperBound < source.bytes.count,
            source.bytes[item.upperBound] == UInt8(ascii: "}")
        {
            range = item.lowerBound - 1..<item.upperBound + 1
        }
        let written = text(range)
        guard written.hasPrefix("{"), written.hasSuffix("}"), written.utf8.count > 8 else { return nil }
        let words = written.dropFirst().dropLast().split { $0.isWhitespace }
        let sides = words.split(separator: "and")
        guard sides.count > 1, !words.contains(where: { $0.contains("{") }) else { return nil }
        let arePeople = sides.allSatisfy { side in
            (2...3).contains(side.count) && side.allSatisfy { $0.first?.isUppercase == true }
                && side.allSatisfy { $0.dropFirst().contains(where: \.isLowercase) || $0.hasSuffix(".") }
                && !side.contains { NonPersonWordTable.words.contains($0.lowercased()) }
        }
        return arePeople ? range : nil
    }
}
