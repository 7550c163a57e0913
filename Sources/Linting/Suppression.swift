import DocumentTree
import PageModel
import SourceDiagnostics

/// A comment of the user's that silences rules: `# byline: allow legend-missing`.
///
/// On a line of its own it holds for the entry, the field or the line below; behind something, for its line; as `allow-file`,
/// for the file. Words behind ` -- ` say why, and are not read.
struct Suppression: Sendable {
    /// The comment.
    var range: Range<Int>
    /// The words for rules, each with the rules that it stands for; `nil` for a word that stands for none.
    var rules: [(word: String, codes: Set<String>?)]
    /// What it holds for; `nil` for the file.
    var scope: Range<Int>?

    func holds(at offset: Int) -> Bool { scope?.contains(offset) ?? true }

    /// The suppressions of a page.
    static func all(in page: SourcePage, _ source: SourceText, rules: [LintRule]) -> [Suppression] {
        var places: SuppressionPlaces?
        return page.comments.compactMap { comment in
            guard let (isForFile, words) = words(of: comment.text) else { return nil }
            let codes = words.map { word in
                (word, RuleWord.rules(word, of: rules, includingOff: true).map { Set($0.map(\.code)) })
            }
            if isForFile { return Suppression(range: comment.range, rules: codes, scope: nil) }
            if places == nil { places = SuppressionPlaces(page, source) }
            return Suppression(range: comment.range, rules: codes, scope: places?.scope(of: comment.range))
        }
    }

    /// The words of a comment that begins with `byline: allow` or `byline: allow-file`.
    static func words(of comment: String) -> (isForFile: Bool, words: [String])? {
        guard comment.utf8.starts(with: "byline:".utf8) else { return nil }
        let text = comment.dropFirst("byline:".count)
        let parts = text.split { $0 == "," || $0.isWhitespace }
        guard let verb = parts.first, verb == "allow" || verb == "allow-file" else { return nil }
        return (verb == "allow-file", parts.dropFirst().prefix { $0 != "--" && $0 != "—" }.map(String.init))
    }
}

/// Finds what the comments of a page hold for.
private struct SuppressionPlaces {
    private let source: SourceText
    /// Where entries and fields begin, and how far they reach: the entry where both begin in one line.
    private var starts: [Int: Range<Int>] = [:]
    /// The comments by the line on which they begin, to be passed over.
    private var comments: [Int: Range<Int>] = [:]

    init(_ page: SourcePage, _ source: SourceText) {
        self.source = source
        for entry in page.entries {
            for field in entry.fields {
                let start = field.nameRange.isEmpty ? field.range.lowerBound : field.nameRange.lowerBound
                starts[source.lineNumber(of: start)] = start..<max(start, field.range.upperBound)
            }
        }
        for entry in page.entries { starts[source.lineNumber(of: entry.range.lowerBound)] = entry.range }
        for comment in page.comments { comments[source.lineNumber(of: comment.range.lowerBound)] = comment.range }
    }

    func scope(of comment: Range<Int>) -> Range<Int> {
        let first = source.lineNumber(of: comment.lowerBound)
        guard isBlank(source.lineStarts[first - 1]..<comment.lowerBound) else { return line(first) }
        let last = source.lineNumber(of: max(comment.lowerBound, comment.upperBound - 1))
        guard isBlank(comment.upperBound..<max(comment.upperBound, line(last).upperBound)) else { return line(first) }
        var number = last + 1
        while number <= source.lineStarts.count {
            if starts[number] == nil, let other = comments[number],
                isBlank(source.lineStarts[number - 1]..<other.lowerBound)
            {
                number = max(number, source.lineNumber(of: max(other.lowerBound, other.upperBound - 1))) + 1
            } else if isBlank(line(number)) {
                number += 1
            } else {
                break
            }
        }
        guard number <= source.lineStarts.count else { return comment.upperBound..<source.bytes.count }
        return line(number).lowerBound..<max(line(number).upperBound, starts[number]?.upperBound ?? 0)
    }

    private func line(_ number: Int) -> Range<Int> {
        let end = number < source.lineStarts.count ? source.lineStarts[number] : source.bytes.count
        return source.lineStarts[number - 1]..<end
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        source.bytes[range.clamped(to: source.bytes.indices)].allSatisfy { $0 <= 0x20 }
    }
}
