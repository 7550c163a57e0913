import AuthorMarkup
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let htmlInBib = LintRule(
        "BY602", "html-in-bib", .warning,
        summary: "A .bib file or a LaTeX document holds HTML: “&amp;”, “<i>”.",
        reason: "LaTeX knows no HTML: it prints the letters “amp;” or “i” into the title, or stops with an error.",
        remedy: "Writes “&amp;” as “\\&”; tags are for you to replace.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {Studies ⟦&amp;⟧ Examples},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {Studies \\& Examples},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        guard context.page.format.surface == .latex else { return }
        for entry in context.page.entries {
            for field in entry.fields where Self.printedFields.contains(field.name) {
                for range in HTMLPieces.ranges(in: context.source.bytes, field.range) {
                    let piece = context.text(range)
                    findings.add(
                        "“\(piece)” is HTML, and prints as it is", at: range,
                        help: piece.hasPrefix("&")
                            ? "Write the character itself, or LaTeX's command for it."
                            : "Write LaTeX's command instead, such as “\\emph{…}”.",
                        fixes: piece == "&amp;" ? [Fix(.safe, "write “\\&”", [TextEdit(range, "\\&")])] : [])
                }
            }
        }
    }

    /// What a reference is printed from. Notes and abstracts of al-folio's pages may hold HTML.
    private static let printedFields: Set<String> = [
        "title", "venue", "journal", "journaltitle", "booktitle", "author", "editor", "publisher", "series", "school",
    ]
}

private enum HTMLPieces {
    /// `&amp;`, `&#39;`, `<i>`, `</sub>`.
    static func ranges(in bytes: [UInt8], _ place: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = place.lowerBound
        let limit = min(place.upperBound, bytes.count)
        while position < limit {
            let end: Int? =
                switch bytes[position] {
                case UInt8(ascii: "&"): endOfReference(position, bytes, limit)
                case UInt8(ascii: "<"): endOfTag(position, bytes, limit)
                default: nil
                }
            if let end { ranges.append(position..<end) }
            position = end ?? position + 1
        }
        return ranges
    }

    private static func endOfReference(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        // `\&` is LaTeX.
        guard start == 0 || bytes[start - 1] != UInt8(ascii: "\\") else { return nil }
        var end = start + 1
        if end < limit, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < limit, end - start < 10, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
        return end < limit && end > start + 2 && bytes[end] == UInt8(ascii: ";") ? end + 1 : nil
    }

    private static func endOfTag(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        var end = start + 1
        while end < limit, end - start < 120, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
            end += 1
        }
        guard end < limit, bytes[end] == UInt8(ascii: ">") else { return nil }
        let name = bytes[(start + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isASCIILetter)
        return tags.contains(String(decoding: name, as: UTF8.self).lowercased()) ? end + 1 : nil
    }

    /// Tags that come along with data of publishers. Links and bold print are put there on purpose, for a web page.
    private static let tags: Set<String> = ["em", "i", "inf", "p", "scp", "sub", "sup"]
}
