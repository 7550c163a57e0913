import DocumentTree
import PageModel
import SourceDiagnostics

/// Reads the syntax of BibTeX, as BibTeX and biber do, and goes on after mistakes.
///
/// Text between entries is ignored; a `%` there, and between fields, begins a comment, as for biber. Every byte is looked at a
/// fixed number of times at most, whatever is unclosed.
struct BibTeXParser {
    let bytes: [UInt8]
    var position = 0
    var syntax = BibTeXSyntax()
    var diagnostics: [Diagnostic] = []
    /// Whether a value of the entry at hand was not closed: from then on, a value ends where a line looks like a field.
    var isDamaged = false
    /// How many bytes may still be looked through in vain for the end of a value; after that a value ends with its line.
    var searchBudget: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        searchBudget = 4 * bytes.count
    }

    mutating func parse() {
        skipFrontMatter()
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "@"): readCommand()
            case UInt8(ascii: "%"): readComment()
            default: position += 1
            }
        }
    }

    /// al-folio's files begin with `---` twice, for Jekyll.
    private mutating func skipFrontMatter() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard bytes[position...].starts(with: "---".utf8) else { return }
        var line = endOfLine(from: position) + 1
        while line < bytes.count {
            let end = endOfLine(from: line)
            if bytes[line..<end].starts(with: "---".utf8) {
                position = end
                return
            }
            // Without a second line of dashes they are text like any other.
            if bytes[line] == UInt8(ascii: "@") { return }
            line = end + 1
        }
    }

    mutating func readComment() {
        let start = position
        let end = endOfLine(from: start)
        var text = start
        while text < end, bytes[text] == UInt8(ascii: "%") || isSpace(text) { text += 1 }
        var textEnd = end
        while textEnd > text, isSpace(textEnd - 1) { textEnd -= 1 }
        syntax.comments.append(PageComment(string(text..<textEnd), start..<max(textEnd, start + 1)))
        position = end
    }

    /// `@word{` and what follows; any other `@` is text.
    private mutating func readCommand() {
        let start = position
        position += 1
        skipSpace()
        let word = readWord()
        skipSpace()
        isDamaged = false
        guard !word.isEmpty, position < bytes.count, let close = closing(of: bytes[position]) else {
            if !word.isEmpty, isLineStart(start), BibTeXTable.type(of: lowered(word)) != nil {
                report(
                    "entry-without-brace", "nothing opens this entry", at: start..<word.upperBound,
                    help: "Write a brace behind its type: \(string(start..<word.upperBound)){key,")
            }
            position = max(word.upperBound, start + 1)
            return
        }
        let opening = position
        position += 1
        switch lowered(word) {
        case "comment": skipComment(from: opening)
        case "preamble": skipPreamble(from: start, opening, close)
        case "string": readString(from: start, opening, close)
        case let type: readEntry(type, from: start, opening, close)
        }
    }

    /// `@comment{…}` is skipped whole where it is closed before the next entry, and otherwise its line alone.
    private mutating func skipComment(from opening: Int) {
        let scan = scanGroup(from: opening, until: closing(of: bytes[opening]) ?? UInt8(ascii: "}"))
        position = scan.isClosed ? scan.end + 1 : endOfLine(from: opening)
    }

    private mutating func skipPreamble(from start: Int, _ opening: Int, _ close: UInt8) {
        let pieces = syntax.pieces.count
        _ = readValue(named: "@preamble")
        syntax.pieces.removeSubrange(pieces...)
        expectEnd(of: "@preamble", from: start, close)
    }

    private mutating func readString(from start: Int, _ opening: Int, _ close: UInt8) {
        skipSpace()
        let name = readName()
        skipSpace()
        guard !name.isEmpty, position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            report(
                "string-without-value", "this `@string` defines nothing", at: start..<max(name.upperBound, opening + 1),
                help: "Write a name and a value: @string{acl = {Annual Meeting of the ACL}}")
            position = endOfLine(from: position)
            return
        }
        position += 1
        if let value = readValue(named: string(name)) {
            syntax.strings.append(
                BibTeXField(name: lowered(name), nameRange: name, pieces: value.pieces, range: value.range))
        }
        expectEnd(of: "@string", from: start, close)
    }

    private mutating func expectEnd(of what: String, from start: Int, _ close: UInt8) {
        skipSpace()
        if position < bytes.count, bytes[position] == close {
            position += 1
            return
        }
        report(
            "unclosed-entry", "this `\(what)` is not closed", at: start..<start + what.utf8.count,
            help: "Write \(Character(Unicode.Scalar(close))) at its end.")
        position = min(position, endOfLine(from: start))
    }
}
