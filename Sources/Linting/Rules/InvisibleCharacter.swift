import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let invisibleCharacter = LintRule(
        "BY306", "invisible-character", .warning,
        summary: "A character that prints nothing stands in an author list, a title or a venue.",
        reason: "It comes along when text is copied from a page or a PDF, and no search finds the word with it.",
        remedy: "Takes the character out.", fix: .safe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann L⟦\u{200B}⟧ee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        let bytes = context.source.bytes
        guard bytes.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0xEF }) else { return }
        for entry in context.page.entries {
            let fields = entry.fields.filter { InvisibleCharacters.fields.contains($0.name) }.map(\.range)
            let names = [entry.authors?.range, entry.editors?.range].compactMap(\.self)
            let fieldsAlone = fields.filter { field in !names.contains { $0.overlaps(field) } }
            for place in (names + fieldsAlone).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                for (range, code) in InvisibleCharacters.all(in: bytes, place) {
                    findings.add(
                        "an invisible character (\(code)) stands here", at: range, help: "Delete it.",
                        fixes: [Fix(.safe, "delete it", [TextEdit(range, "")])])
                }
            }
        }
    }
}

private enum InvisibleCharacters {
    static let fields: Set<String> = ["title", "venue", "booktitle", "journal", "journaltitle", "author", "editor"]

    /// The characters that print nothing between Latin letters, with their Unicode names.
    static func all(in bytes: [UInt8], _ place: Range<Int>) -> [(range: Range<Int>, code: String)] {
        var found: [(Range<Int>, String)] = []
        var index = place.lowerBound
        let end = min(place.upperBound, bytes.count)
        while index < end {
            guard let (count, code) = character(bytes, index, end), isAmongLatin(bytes, index..<index + count) else {
                index += 1
                continue
            }
            found.append((index..<index + count, code))
            index += count
        }
        return found
    }

    private static func character(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (count: Int, code: String)? {
        guard bytes[index] >= 0xC2, index + 1 < end else { return nil }
        if bytes[index] == 0xC2, bytes[index + 1] == 0xAD { return (2, "U+00AD, soft hyphen") }
        guard index + 2 < end else { return nil }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0x8B): return (3, "U+200B, zero-width space")
        case (0xE2, 0x80, 0x8C): return (3, "U+200C, zero-width non-joiner")
        case (0xE2, 0x80, 0x8D): return (3, "U+200D, zero-width joiner")
        case (0xE2, 0x80, 0x8E): return (3, "U+200E, left-to-right mark")
        case (0xE2, 0x80, 0x8F): return (3, "U+200F, right-to-left mark")
        case (0xE2, 0x81, 0xA0): return (3, "U+2060, word joiner")
        case (0xEF, 0xBB, 0xBF): return (3, "U+FEFF, byte order mark")
        default: return nil
        }
    }

    /// In other scripts joiners and direction marks shape the text, and beside `*` a zero-width space lets emphasis close.
    private static func isAmongLatin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        func isLatin(_ byte: UInt8) -> Bool {
            byte < 0x80 && byte != 0x2A && byte != 0x5F || (0xC2...0xCB).contains(byte)
        }
        var before = range.lowerBound - 1
        while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
        let isBefore = before < 0 || isLatin(bytes[before])
        return isBefore && (range.upperBound >= bytes.count || isLatin(bytes[range.upperBound]))
    }
}
