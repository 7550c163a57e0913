import DocumentTree
import SourceDiagnostics

extension BibTeXParser {
    /// The pieces of a value, joined by `#`; `nil`, with a diagnostic, where there is none.
    mutating func readValue(named name: String) -> (pieces: Range<Int>, range: Range<Int>)? {
        let first = syntax.pieces.count
        skipSpace()
        let start = position
        var end = start
        while true {
            guard readPiece(named: name) else { return nil }
            end = position
            let before = position
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "#") else {
                position = before
                break
            }
            position += 1
            skipSpace()
        }
        return (first..<syntax.pieces.count, start..<end)
    }

    private mutating func readPiece(named name: String) -> Bool {
        guard position < bytes.count else {
            reportMissingValue(name)
            return false
        }
        switch bytes[position] {
        case UInt8(ascii: "{"): readGroup(.braced, until: UInt8(ascii: "}"), name)
        case UInt8(ascii: "\""): readGroup(.quoted, until: UInt8(ascii: "\""), name)
        default:
            let word = readName()
            guard !word.isEmpty else {
                reportMissingValue(name)
                return false
            }
            let isNumber = bytes[word].allSatisfy(\.isASCIIDigit)
            syntax.pieces.append(BibTeXPiece(kind: isNumber ? .number : .name, range: word))
        }
        return true
    }

    /// A value in braces or quotes. One that is not closed before the next entry ends with its line, and the rest is read as
    /// fields again.
    private mutating func readGroup(_ kind: BibTeXPiece.Kind, until close: UInt8, _ name: String) {
        let opening = position
        let scan = scanGroup(from: opening, until: close)
        if scan.isClosed {
            syntax.pieces.append(BibTeXPiece(kind: kind, range: opening + 1..<scan.end))
            position = scan.end + 1
            return
        }
        reportUnclosedValue(opening, name)
        closeAtLineEnd(kind, opening)
    }

    /// Takes the rest of the line, without a comma at its end, for the value.
    mutating func closeAtLineEnd(_ kind: BibTeXPiece.Kind, _ opening: Int) {
        isDamaged = true
        let line = trimmed(opening + 1..<endOfLine(from: opening))
        var end = line.upperBound
        if end > line.lowerBound, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        syntax.pieces.append(BibTeXPiece(kind: kind, range: opening + 1..<end))
        position = end
    }

    /// Looks for the end of what a brace, a parenthesis or a quote opens. Braces within have to match, whatever stands before
    /// them: TeX's escapes mean nothing to BibTeX.
    ///
    /// A line that begins like an entry is taken for one where a second such line comes before the end: an entry quoted in an
    /// abstract is closed by then, an open brace is not.
    mutating func scanGroup(from opening: Int, until close: UInt8) -> (isClosed: Bool, end: Int) {
        let limit = searchBudget > 0 ? bytes.count : endOfLine(from: opening)
        let scan = scanGroup(from: opening, until: close, limit)
        if !scan.isClosed { searchBudget -= scan.searched - opening }
        return (scan.isClosed, scan.end)
    }

    private func scanGroup(
        from opening: Int, until close: UInt8, _ limit: Int
    ) -> (isClosed: Bool, end: Int, searched: Int) {
        var depth = 0
        var firstEntry: Int?
        var index = opening + 1
        while index < limit {
            let byte = bytes[index]
            if depth == 0, byte == close { return (true, index, index) }
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth = max(depth - 1, 0)
            case UInt8(ascii: "\n"):
                var next = index + 1
                while next < limit, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
                guard next < limit else { break }
                if isDamaged, bytes[next].isASCIILetter, isFieldStart(next) { return (false, next, next) }
                guard bytes[next] == UInt8(ascii: "@"), isEntryStart(next) else { break }
                if let firstEntry { return (false, firstEntry, next) }
                firstEntry = next
            default: break
            }
            index += 1
        }
        return (false, firstEntry ?? limit, limit)
    }

    /// Reads the fields of an unclosed entry once more, the value that runs over later lines ended with its first; `nil`
    /// where no value does.
    mutating func rereadFields(from first: Int, reportedBefore: Int, _ close: UInt8) -> Int? {
        let suspect = syntax.fields.indices.dropFirst(first).first { runsOverFields(syntax.fields[$0]) }
        guard let suspect else { return nil }
        diagnostics.removeSubrange(reportedBefore...)
        syntax.fields.removeSubrange((suspect + 1)...)
        cutLastField()
        return readFields(close)
    }

    /// Ends the value of the last field with its first line; what follows is read anew.
    mutating func cutLastField() {
        guard let field = syntax.fields.popLast(), let piece = syntax.pieces[field.pieces].last else { return }
        syntax.pieces.removeSubrange((field.pieces.upperBound - 1)...)
        let opening = piece.range.lowerBound - 1
        reportUnclosedValue(opening, string(field.nameRange))
        closeAtLineEnd(piece.kind, opening)
        syntax.fields.append(
            BibTeXField(
                name: field.name, nameRange: field.nameRange,
                pieces: field.pieces.lowerBound..<syntax.pieces.count, range: field.range.lowerBound..<position))
    }

    /// Whether a later line of the value looks like a field of its own: `year = {2020}`.
    func runsOverFields(_ field: BibTeXField) -> Bool {
        guard let piece = syntax.pieces[field.pieces].last, piece.kind == .braced || piece.kind == .quoted else {
            return false
        }
        var line = endOfLine(from: piece.range.lowerBound) + 1
        while line < piece.range.upperBound {
            var start = line
            while start < bytes.count, isSpace(start) { start += 1 }
            if isFieldStart(start) { return true }
            line = endOfLine(from: line) + 1
        }
        return false
    }
}
