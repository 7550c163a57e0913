import DocumentTree
import Surfaces

extension TitleFinder {
    /// The first part in double quotes of two words or more.
    func quoted() -> Range<Int>? {
        for line in entry.lines {
            var open: Int?
            var index = line.lowerBound
            while index < line.upperBound {
                let (isQuote, length) = quote(at: index)
                guard isQuote else {
                    index += 1
                    continue
                }
                if let start = open {
                    let range = start..<index
                    if entry.wordCount(range) >= 2 || followsAuthors(range), !overlapsAuthors(range),
                        isWholePart(range, in: line)
                    {
                        return range
                    }
                    open = nil
                } else {
                    open = index + length
                }
                index += length
            }
        }
        return nil
    }

    /// Whether nothing but punctuation stands between the authors and a quotation of one word.
    private func followsAuthors(_ range: Range<Int>) -> Bool {
        guard let authors, authors.upperBound <= range.lowerBound, range.count > 2 else { return false }
        return !bytes[authors.upperBound..<range.lowerBound].contains { $0.isASCIILetter || $0.isASCIIDigit }
    }

    func quote(at index: Int) -> (Bool, Int) {
        if bytes[index] == UInt8(ascii: "\"") { return (true, 1) }
        for quote in ["“", "”", "„", "«", "»", "《", "》", "「", "」"] where bytes[index...].starts(with: quote.utf8) {
            return (true, quote.utf8.count)
        }
        if bytes[index...].starts(with: "``".utf8) || bytes[index...].starts(with: "''".utf8) { return (true, 2) }
        return (false, 1)
    }

    /// Whether a quotation is a part of its own, rather than a word set in quotes within a title.
    func isWholePart(_ range: Range<Int>, in line: Range<Int>) -> Bool {
        let before = bytes.trimmed(line.lowerBound..<range.lowerBound, of: "\"“„«")
        guard let authors,
            authors.overlaps(before.lowerBound..<max(before.upperBound, before.lowerBound + 1)) || before.isEmpty
        else {
            return entry.wordCount(range) >= 4 && entry.wordCount(before) <= 3
        }
        return true
    }
}
