import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let noSpaceAfterComma = LintRule(
        "BY401", "no-space-after-comma", .warning,
        summary: "A comma between two authors has no space behind it.",
        reason: "The names run into each other, and the line cannot be broken there.",
        remedy: "Puts a space behind the comma.", fix: .safe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee⟦,⟧Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for line in context.lines where line.line.separators.contains(where: \.isTight) {
            let authors = line.line.authors
            for (index, separator) in line.line.separators.enumerated() where separator.isTight {
                guard index + 1 < authors.count, context.source.bytes[separator.core].count == 1,
                    authors[index].isWrittenWithSpaces, authors[index + 1].isWrittenWithSpaces
                else { continue }
                let next = authors[index + 1].item.lowerBound
                let edits =
                    next >= separator.core.upperBound ? [TextEdit(next..<next, " ")] : []
                findings.add(
                    "no space behind the comma before \(authors[index + 1].text)", at: separator.core,
                    help: "Put a space behind it.",
                    fixes: edits.isEmpty ? [] : [Fix(.safe, "put a space behind the comma", edits)])
            }
        }
        for line in context.lines {
            guard let others = line.line.others, others.lowerBound > 0, !line.line.authors.isEmpty else { continue }
            let comma = others.lowerBound - 1..<others.lowerBound
            guard context.source.bytes[comma.lowerBound] == UInt8(ascii: ",") else { continue }
            let edit = TextEdit(comma.upperBound..<comma.upperBound, " ")
            findings.add(
                "no space behind the comma before “\(context.text(others))”", at: comma, help: "Put a space behind it.",
                fixes: [Fix(.safe, "put a space behind the comma", [edit])])
        }
    }
}

extension LineSeparator {
    /// Whether it is a comma or a semicolon that the next name follows at once.
    fileprivate var isTight: Bool {
        (kind == .comma || kind == .semicolon) && (text.utf8.last == 0x2C || text.utf8.last == 0x3B)
    }
}

extension LineAuthor {
    /// Whether the name is in a script that puts a space behind a comma: not in Chinese characters, kana or hangul.
    var isWrittenWithSpaces: Bool {
        !text.unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value) }
    }
}
