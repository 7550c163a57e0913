import DocumentTree
import SourceDiagnostics

extension BibTeXParser {
    /// An entry behind its opening brace.
    mutating func readEntry(_ type: String, from start: Int, _ opening: Int, _ close: UInt8) {
        let key = readKey(type, from: start)
        let fields = syntax.fields.count
        let reported = diagnostics.count
        var end = readFields(close)
        if end == nil {
            // Likely a value further up has taken in the rest of the entry: it is read again from behind that value's line.
            end = rereadFields(from: fields, reportedBefore: reported, close)
            if end == nil, diagnostics.count == reported { reportUnclosedEntry(type, from: start, opening, close) }
        }
        syntax.entries.append(
            BibTeXEntry(
                type: type, key: string(key), keyRange: key, range: start..<(end ?? position),
                fields: fields..<syntax.fields.count))
    }

    /// Up to the comma. A field where the key should be leaves the key empty.
    private mutating func readKey(_ type: String, from start: Int) -> Range<Int> {
        skipSpace()
        let first = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ","):
                let key = trimmed(first..<position)
                position += 1
                if key.isEmpty { reportMissingKey(type, at: start) }
                return key
            case UInt8(ascii: "="):
                position = first
                reportMissingKey(type, at: start)
                return first..<first
            case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "\""):
                return trimmed(first..<position)
            case UInt8(ascii: "\n"):
                return keyAtLineEnd(first..<position)
            default: position += 1
            }
        }
        return trimmed(first..<position)
    }

    /// A key without its comma: the comma may stand on the next line.
    private mutating func keyAtLineEnd(_ range: Range<Int>) -> Range<Int> {
        let key = trimmed(range)
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
            position += 1
        } else if !key.isEmpty, position < bytes.count, bytes[position].isASCIILetter {
            reportMissingComma(at: key.upperBound, behind: "the key `\(string(key).prefix(40))`")
        }
        return key
    }

    /// The fields up to the end of the entry; `nil` where there is no end before the next entry.
    mutating func readFields(_ close: UInt8) -> Int? {
        while true {
            skipSpaceAndComments()
            guard position < bytes.count else { return nil }
            switch bytes[position] {
            case close:
                position += 1
                if continuesBehindEnd() { continue }
                return position
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "@") where isLineStart(position) && isEntryStart(position): return nil
            default: readField(close)
            }
        }
    }

    /// `title = {Foo}},` and more fields: one brace too many.
    private mutating func continuesBehindEnd() -> Bool {
        let end = position
        var next = end
        while next < bytes.count, isSpace(next) { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: ","), isFieldStart(next + 1) else { return false }
        report(
            "extra-brace", "this brace closes the entry, but more fields follow", at: end - 1..<end,
            help: "Take out the brace, or the one that is missing before it.")
        position = next + 1
        return true
    }

    private mutating func readField(_ close: UInt8) {
        let name = readName()
        guard !name.isEmpty else {
            report(
                "unexpected-text", "this is not the beginning of a field", at: position..<characterEnd(position),
                help: "A field is a name, an equals sign and a value in braces: title = {A Study},")
            return skipToNextField(close)
        }
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            report(
                "field-without-value", "`\(string(name).prefix(40))` is given no value", at: name,
                help: "Write an equals sign and a value in braces: \(string(name).prefix(40)) = {…},")
            return skipToNextField(close)
        }
        position += 1
        guard let value = readValue(named: string(name)) else { return skipToNextField(close) }
        syntax.fields.append(
            BibTeXField(name: lowered(name), nameRange: name, pieces: value.pieces, range: value.range))
        endField(behind: value.range.upperBound, name, close)
    }

    /// Behind a value stands a comma or the end of the entry.
    private mutating func endField(behind end: Int, _ name: Range<Int>, _ close: UInt8) {
        skipSpaceAndComments()
        guard position < bytes.count else { return }
        switch bytes[position] {
        case UInt8(ascii: ","): position += 1
        case close: return
        case UInt8(ascii: "@") where isLineStart(position): return
        default:
            if isFieldStart(position) {
                return reportMissingComma(at: end, behind: "the value of `\(string(name).prefix(40))`")
            }
            if let field = syntax.fields.last, runsOverFields(field) { return cutLastField() }
            if let piece = syntax.pieces.last, piece.kind == .name || piece.kind == .number {
                return readUnbracedText(of: name, from: piece)
            }
            report(
                "unexpected-text", "something stands behind the value of `\(string(name).prefix(40))`",
                at: position..<characterEnd(position),
                help: "A value ends at its closing brace or quote, and a comma follows. "
                    + "A quote within quotes has to stand in braces: {\"}")
            skipToNextField(close)
        }
    }

    /// `title = A Study,`: up to the comma or the end of the line.
    private mutating func readUnbracedText(of name: Range<Int>, from piece: BibTeXPiece) {
        let line = piece.range.lowerBound..<endOfLine(from: piece.range.lowerBound)
        let end = bytes[line].firstIndex { "},".utf8.contains($0) } ?? line.upperBound
        let text = trimmed(piece.range.lowerBound..<max(end, piece.range.upperBound))
        syntax.pieces[syntax.pieces.count - 1] = BibTeXPiece(kind: .braced, range: text)
        syntax.fields[syntax.fields.count - 1].range =
            syntax.fields[syntax.fields.count - 1].range.lowerBound..<text.upperBound
        position = text.upperBound
        let shown = string(name).prefix(40)
        report(
            "unbraced-text", "the text of `\(shown)` stands without braces", at: text,
            help: "Write it in braces: \(shown) = {…},",
            fixes: [Fix(.unsafe, "put it in braces", [TextEdit(text, "{\(string(text))}")])])
    }

    /// To the comma that ends the line, the next line that begins with a field, or the end of the entry.
    private mutating func skipToNextField(_ close: UInt8) {
        while position < bytes.count {
            let line = position
            let end = endOfLine(from: line)
            let last = trimmed(line..<end).upperBound
            if last > line, bytes[last - 1] == UInt8(ascii: ",") {
                position = last
                return
            }
            position = end + 1
            var next = position
            while next < bytes.count, isSpace(next) { next += 1 }
            guard next < bytes.count else { break }
            if bytes[next] == close || isFieldStart(next) || (bytes[next] == UInt8(ascii: "@") && isEntryStart(next)) {
                position = next
                return
            }
            position = next
        }
        position = min(position, bytes.count)
    }
}
