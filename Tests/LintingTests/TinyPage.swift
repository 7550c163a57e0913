import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics
import Surfaces

@testable import Linting

/// The least format that an engine of rules can be tried on: each line is an entry, an author list with commas; `#` begins a
/// comment.
enum TinyPage {
    static func context(_ source: SourceText) -> LintContext {
        var page = SourcePage(format: PageFormat("tiny", surface: .plain))
        for number in 1...source.lineStarts.count {
            let start = source.lineStarts[number - 1]
            var end = start + source.line(number).utf8.count
            if let hash = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "#")) {
                let text = String(decoding: source.bytes[hash + 1..<end], as: UTF8.self)
                page.comments.append(PageComment(text.trimmingSpaces, hash..<end))
                end = hash
            }
            let range = start..<end
            if !String(decoding: source.bytes[range], as: UTF8.self).trimmingSpaces.isEmpty {
                page.entries.append(entry(range, source))
            }
        }
        return LintContext(page: page, source: source)
    }

    static func context(_ text: String) -> LintContext { context(SourceText(path: "tiny.txt", text: text)) }

    private static func entry(_ range: Range<Int>, _ source: SourceText) -> PageEntry {
        var line = AuthorLine(range: range, surface: .text(.plain))
        var start = range.lowerBound
        for end in range.upperBound > start ? Array(range) + [range.upperBound] : [] {
            guard end == range.upperBound || source.bytes[end] == UInt8(ascii: ",") else { continue }
            let text = String(decoding: source.bytes[start..<end], as: UTF8.self).trimmingSpaces
            line.authors.append(
                LineAuthor(name: NameParser.parse(text), text: text, range: start..<end, item: start..<end))
            start = end + 1
        }
        var entry = PageEntry(range: range, work: Work(id: "", type: .document))
        entry.authors = line
        return entry
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension LintRule {
    /// Finds a character, and puts another text into its place.
    static func replacing(
        _ character: UInt8, by replacement: String, code: String = "BY901", name: String = "bad-character",
        safety: Fix.Safety = .safe, isOnByDefault: Bool = true
    ) -> LintRule {
        LintRule(
            code, name, .warning, isOnByDefault: isOnByDefault, summary: "", reason: "", remedy: "", examples: []
        ) { context, findings in
            for (offset, byte) in context.source.bytes.enumerated() where byte == character {
                let range = offset..<offset + 1
                findings.add(
                    "a bad character", at: range, fixes: [Fix(safety, "replace it", [TextEdit(range, replacement)])])
            }
        }
    }
}
