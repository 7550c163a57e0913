package import PageModel
package import SourceDiagnostics
import Surfaces

/// Reads plain text: pages saved as text, lists with bullets or numbers, entries parted by empty lines.
package struct PlainTextReader: PageReader {
    package init() {}

    package let format = PageFormat("text", surface: .plain)
    package let summary = "plain text, such as a page saved as text"
    package let fileExtensions = ["txt", "text"]

    /// Whatever is neither HTML nor Markdown.
    package func recognizes(_ source: SourceText) -> Bool {
        !HTMLReader().recognizes(source) && !MarkdownReader().recognizes(source) && JSONOutline(source) == nil
            && !XMLOutline.isDeclared(source)
    }

    package func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var builder = PageBuilder(SourcePage(format: format), PlainTextOutline.outline(of: source.bytes), source)
        return builder.page()
    }
}

/// The outline of a plain text: every line is one, empty lines part blocks, bullets and numbers begin items.
enum PlainTextOutline {
    static func outline(of bytes: [UInt8]) -> PageOutline {
        var builder = OutlineBuilder(bytes)
        let lines = LineWrapping.lines(of: bytes)
        var isItem = false
        for (index, line) in lines.enumerated() {
            let text = bytes.trimmed(line)
            if isRule(bytes, text) { continue }
            if text.isEmpty {
                if isItem { builder.closeItem(at: line.lowerBound) }
                isItem = false
                continue
            }
            if let rest = bullet(bytes, text) {
                if isItem { builder.closeItem(at: line.lowerBound) }
                isItem = false
                let inner = bytes.trimmed(rest.rest)
                if inner.isEmpty { continue }
                if isHeading(bytes, inner, before: index + 1, lines: lines), rest.number == nil {
                    builder.leaf(inner, .plain, .heading(2))
                    continue
                }
                builder.openItem("li", at: text, marker: rest.number)
                isItem = true
                builder.leaf(inner, .plain)
            } else if !isItem, let rule = lines.dropFirst(index + 1).first.map(bytes.trimmed), isRule(bytes, rule) {
                builder.leaf(text, .plain, .heading(bytes[rule.lowerBound] == UInt8(ascii: "=") ? 2 : 3))
            } else if !isItem, isAlone(index, lines, bytes), isHeading(bytes, text, before: index + 1, lines: lines) {
                builder.leaf(text, .plain, .heading(isYear(bytes, text) ? 3 : 2))
            } else {
                builder.leaf(text, .plain)
            }
        }
        return builder.finished(comments: [])
    }

    /// The line below a heading: `=====`.
    private static func isRule(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count >= 3, let sign = bytes[line].first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-")
        else {
            return false
        }
        return bytes[line].allSatisfy { $0 == sign }
    }

    /// `• `, `- `, `* `, `3. `, `[12] ` at the beginning of a line.
    static func bullet(_ bytes: [UInt8], _ line: Range<Int>) -> (number: Range<Int>?, rest: Range<Int>)? {
        for sign in ["•", "◦", "▪", "‣", "·", "●", "○"] where bytes[line].starts(with: sign.utf8) {
            return (nil, (line.lowerBound + sign.utf8.count)..<line.upperBound)
        }
        for sign in ["- ", "* ", "– ", "+ "] where bytes[line].starts(with: sign.utf8) {
            // `* Equal contribution` is a legend.
            if sign == "* " || sign == "+ " { return nil }
            return (nil, (line.lowerBound + sign.utf8.count)..<line.upperBound)
        }
        return EntryNumber.leading(bytes, line).map { ($0.number, $0.rest) }
    }

    private static func isAlone(_ index: Int, _ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        func isEmpty(_ index: Int) -> Bool { !lines.indices.contains(index) || bytes.trimmed(lines[index]).isEmpty }
        return isEmpty(index - 1) && isEmpty(index + 1)
    }

    private static func isYear(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count == 4 && Years.year(bytes, at: line.lowerBound) != nil
    }

    /// A year, or a few words of which one says what is listed.
    private static func isHeading(_ bytes: [UInt8], _ line: Range<Int>, before next: Int, lines: [Range<Int>]) -> Bool {
        if isYear(bytes, line) { return true }
        guard line.count < 48 else { return false }
        let text = String(decoding: bytes[line], as: UTF8.self)
        let words = text.split(separator: " ")
        guard words.count <= 5, let last = text.last, last.isLetter else { return false }
        return SectionWords.isHeading(text)
    }
}

/// Words of which headings consist.
enum SectionWords {
    static func isHeading(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return !words.isEmpty && words.allSatisfy { all.contains($0) } && words.contains { heads.contains($0) }
    }

    private static let heads: Set<String> = [
        "education", "experience", "publications", "publication", "papers", "preprints", "awards", "honors", "honours",
        "teaching",
        "service", "services", "talks", "talk", "projects", "grants", "research", "news", "interests", "biography",
        "bio", "about",
        "contact", "employment", "positions", "skills", "students", "patents", "books", "theses", "thesis",
        "manuscripts", "articles",
        "activities", "background", "work", "presentations", "reviewing", "memberships", "links", "software",
        "datasets",
    ]

    private static let all: Set<String> = heads.union([
        "selected", "recent", "and", "professional", "academic", "invited", "work", "journal", "conference", "workshop",
        "me", "of",
        "in", "the", "my", "full", "list", "refereed", "peer", "reviewed", "other", "funding", "community", "open",
        "source", "industry",
        "working", "under", "review", "book", "chapters", "technical", "reports", "scholarships", "prizes", "guest",
        "lectures",
    ])
}
