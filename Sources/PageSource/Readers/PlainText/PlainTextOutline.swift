import DocumentTree
import Surfaces

/// The outline of a plain text: every line is one, empty lines part blocks, bullets and numbers begin items.
enum PlainTextOutline {
    static func outline(of bytes: [UInt8]) -> PageOutline {
        var builder = OutlineBuilder(bytes)
        let lines = LineWrapping.lines(of: bytes)
        var isItem = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let text = bytes.trimmed(line)
            index += 1
            if isItem, text.isEmpty || bullet(bytes, text) != nil || isLoud(bytes, text) {
                builder.closeItem(at: line.lowerBound)
                isItem = false
            }
            if text.isEmpty { continue }
            if let rest = bullet(bytes, text) {
                let inner = bytes.trimmed(rest.rest)
                if inner.isEmpty { continue }
                if isHeading(bytes, inner), rest.number == nil {
                    builder.leaf(inner, .plain, .heading(2))
                    continue
                }
                builder.openItem("li", at: text, marker: rest.number)
                isItem = true
                index = add(inner, before: index, lines, bytes, to: &builder)
            } else if !isItem, isUnderlined(index - 1, lines, bytes) {
                builder.leaf(text, .plain, .heading(2))
                index += 1
            } else if !isItem, isAlone(index - 1, lines, bytes) && isHeading(bytes, text) || isLoud(bytes, text) {
                builder.leaf(text, .plain, .heading(isYear(bytes, text) ? 3 : 2))
            } else {
                index = add(text, before: index, lines, bytes, to: &builder)
            }
        }
        return builder.finished(comments: [])
    }

    // MARK: Wrapped lines

    /// A line goes on in as many more, at most.
    private static let continuationLimit = 8

    /// Adds a line with those behind it that it goes on in; where the rest begins.
    private static func add(
        _ text: Range<Int>, before next: Int, _ lines: [Range<Int>], _ bytes: [UInt8], to builder: inout OutlineBuilder
    ) -> Int {
        var parts = [text]
        var next = next
        let indentation = indentation(bytes, lines[next - 1])
        while next < lines.count, parts.count <= continuationLimit {
            let line = bytes.trimmed(lines[next])
            guard !line.isEmpty, self.indentation(bytes, lines[next]) > indentation + 1, bullet(bytes, line) == nil,
                goesOn(parts, bytes)
            else { break }
            parts.append(line)
            next += 1
        }
        if parts.count == 1 { builder.leaf(text, .plain) } else { builder.leaf(parts, .plain) }
        return next
    }

    private static func indentation(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
        bytes[line].prefix { $0.isSpace }.reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 8 : 1) }
    }

    /// Whether lines are the beginning of an entry rather than an entry's first part: a list of names that is not at its end, or
    /// one with a part of something else behind it, up to the year that closes the entry.
    private static func goesOn(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        let entry = EntryText(.joined(lines.map { SurfaceText(bytes, $0, .plain) }))
        guard entry.bytes.count < 2_000 else { return false }
        if entry.bytes.last == UInt8(ascii: ",") || entry.bytes.suffix(4).elementsEqual(" and".utf8) { return true }
        guard let authors = AuthorRun.best(in: entry), authors.names > 1, authors.range.lowerBound == 0 else {
            return false
        }
        let rest = entry.bytes.trimmed(authors.range.upperBound..<entry.bytes.count, of: ".,;:*")
        if rest.isEmpty { return false }
        let endsInYear = Years.all(in: entry.bytes, rest).contains { $0.range.upperBound + 2 > rest.upperBound }
        return !(endsInYear && entry.wordCount(rest) > 2)
    }

    // MARK: Lines

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
    private static func isHeading(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        if isYear(bytes, line) { return true }
        guard line.count < 48 else { return false }
        let text = String(decoding: bytes[line], as: UTF8.self)
        let words = text.split(separator: " ")
        guard words.count <= 5, let last = text.last, last.isLetter else { return false }
        return SectionWords.isHeading(text)
    }

    /// A heading in capitals alone, which needs no empty lines around it.
    private static func isLoud(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count < 48, !bytes[line].contains(where: { $0.isLowercaseASCII || $0.isASCIIDigit }) else {
            return false
        }
        let text = String(decoding: bytes[line], as: UTF8.self)
        guard let last = text.last, last.isLetter || last == ":", text.split(separator: " ").count <= 5 else {
            return false
        }
        return SectionWords.isHeading(text) || SectionTopic(heading: text) != nil
    }

    /// Whether a short line stands behind an empty one and has a line of `-` or `=` below.
    private static func isUnderlined(_ index: Int, _ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
        guard lines[index].count < 60, index + 1 < lines.count,
            index == 0 || bytes.trimmed(lines[index - 1]).isEmpty
        else { return false }
        let below = bytes[bytes.trimmed(lines[index + 1])]
        guard below.count > 2, let sign = below.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "=") else {
            return false
        }
        return below.allSatisfy { $0 == sign }
    }
}
