import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

extension LintRule {
    static let capitalsUnprotected = LintRule(
        "BY605", "capitals-unprotected", .information, isOnByDefault: false,
        summary: "A BibTeX title has capitals within a word, such as “BERT”, that no braces protect.",
        reason: "Most BibTeX styles write titles in small letters: “BERT” prints as “bert”.",
        remedy: "Puts the word into braces; the page shows the same.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of ⟦ABC⟧ in Examples},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of {ABC} in Examples},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        guard context.page.format.name == "bibtex" else { return }
        for entry in context.page.entries {
            for field in entry.fields where field.name == "title" {
                for word in UnprotectedWords.ranges(in: context.source.bytes, field.range) {
                    let text = context.text(word)
                    findings.add(
                        "“\(text)” may print in small letters", at: word, help: "Write “{\(text)}”.",
                        fixes: [Fix(.safe, "put “\(text)” into braces", [TextEdit(word, "{\(text)}")])])
                }
            }
        }
    }
}

private enum UnprotectedWords {
    /// Words with a capital behind their first letter, outside braces and commands; none of a title that is all capitals.
    static func ranges(in bytes: [UInt8], _ title: Range<Int>) -> [Range<Int>] {
        let title = title.clamped(to: bytes.indices)
        guard bytes[title].contains(where: { (0x61...0x7A).contains($0) }) else { return [] }
        var ranges: [Range<Int>] = []
        var depth = 0
        var position = title.lowerBound
        var isMath = false
        while position < title.upperBound {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "$"): isMath.toggle()
            case UInt8(ascii: "\\"):
                position += 1
                while position < title.upperBound, bytes[position].isASCIILetter { position += 1 }
            default: break
            }
            guard position < title.upperBound, isWord(bytes[position]), depth == 0, !isMath else {
                position += 1
                continue
            }
            let start = position
            while position < title.upperBound, isWord(bytes[position]) { position += 1 }
            if bytes[(start + 1)..<position].contains(where: { (0x41...0x5A).contains($0) }),
                !isHyphenated(bytes[start..<position])
            {
                ranges.append(start..<position)
            }
        }
        return ranges
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte >= 0x80
    }

    /// `Two-Step`: capitals at the beginnings of words, as titles have them.
    private static func isHyphenated(_ word: ArraySlice<UInt8>) -> Bool {
        word.split(separator: UInt8(ascii: "-")).allSatisfy { part in
            !part.dropFirst().contains { (0x41...0x5A).contains($0) }
        }
    }
}
