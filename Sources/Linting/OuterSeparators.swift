import AuthorMarkup
import PageModel
import SourceDiagnostics

/// Separators that stand before the first author of a list or behind the last one, in running text: `- , Ann Lee, Bob Ray`.
struct OuterSeparators {
    private let context: LintContext
    /// For each line of the context what stands behind its last author.
    private let tails: [Range<Int>?]
    /// Whether so few lists end in a comma that those are no habit of the page.
    private let areCommasRare: Bool

    init(_ context: LintContext) {
        self.context = context
        let lists = context.lines.map { line in
            line.line.surface.isRunningText && line.line.surface != .bibtex && line.line.authors.count > 1
        }
        tails = zip(context.lines, lists).map { line, isList in isList ? Self.tail(of: line.line, context) : nil }
        let commas = tails.count { $0.map { context.text($0) == "," } ?? false }
        areCommasRare = 4 * commas < lists.count { $0 }
    }

    /// A comma between the beginning of the line and the first name.
    func before(_ index: Int) -> [Range<Int>] {
        let line = context.lines[index].line
        guard line.surface.isRunningText, line.surface != .bibtex, line.authors.count > 1,
            let first = line.authors.first
        else { return [] }
        var position = context.endOfText(before: first.item.lowerBound)
        guard position > 0, isComma(context.source.bytes[position - 1]) else { return [] }
        let comma = position - 1..<position
        guard !line.problems.contains(where: { $0.range == comma }) else { return [] }
        position = context.endOfText(before: comma.lowerBound)
        return context.beginsLine(position) ? [comma] : []
    }

    /// An “and” that a full stop or the end of the line follows, or a comma there, where other lists of the page have none.
    func behind(_ index: Int) -> [Range<Int>] {
        guard let tail = tails[index] else { return [] }
        return context.source.bytes[tail].count > 1 || areCommasRare ? [tail] : []
    }

    private func isComma(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }

    private static func tail(of line: AuthorLine, _ context: LintContext) -> Range<Int>? {
        guard let last = line.authors.last, line.others == nil else { return nil }
        let bytes = context.source.bytes
        var start = last.item.upperBound
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        let length = start < bytes.count && bytes[start] == UInt8(ascii: ",") ? 1 : 3
        let end = start + length
        guard end <= bytes.count,
            length == 1 || bytes[start..<end].elementsEqual("and".utf8) && start > last.item.upperBound,
            !line.problems.contains(where: { $0.range == start..<end }),
            !line.separators.contains(where: { $0.core.overlaps(start..<end) })
        else { return nil }
        return context.endsLine(end, orSentence: length == 3) ? start..<end : nil
    }
}

extension LintContext {
    /// Before white space in the line.
    fileprivate func endOfText(before position: Int) -> Int {
        var end = position
        while end > 0, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
        return end
    }

    /// Whether nothing that is printed stands before a place in its line: a bullet, a number, a tag, `\item`.
    fileprivate func beginsLine(_ position: Int) -> Bool {
        var start = position
        while start > 0, source.bytes[start - 1] != 0x0A, position - start < 80 { start -= 1 }
        var before = ""
        var isTag = false
        for character in text(start..<position) {
            if character == "<" { isTag = true }
            if !isTag { before.append(character) }
            if character == ">" { isTag = false }
        }
        let rest = before.drop { $0.isWhitespace || "-*+[]()#".contains($0) || $0.isNumber || $0 == "." }
        if rest.isEmpty || rest == "\\item" { return true }
        return rest.hasPrefix("\\") && rest.hasSuffix("{") && !rest.contains(" ")
    }

    /// Whether a line of the page ends at a place, or, where that counts, a sentence.
    fileprivate func endsLine(_ position: Int, orSentence: Bool) -> Bool {
        var end = position
        let bytes = source.bytes
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
        guard end < bytes.count else { return true }
        if bytes[end] == UInt8(ascii: ".") { return orSentence }
        let breaks = ["\n", "<br", "</", "\\\\", "\"\n"]
        return breaks.contains { bytes[end...].starts(with: $0.utf8) }
    }
}
