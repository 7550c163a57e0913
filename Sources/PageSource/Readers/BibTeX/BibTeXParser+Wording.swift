import SourceDiagnostics

/// What is wrong with the syntax of a .bib file, in words.
extension BibTeXParser {
    /// A file of mistakes alone would fill the memory with messages.
    private static let mostDiagnostics = 1000

    mutating func report(
        _ code: String, _ summary: String, at place: Range<Int>, notes: [Diagnostic.Note] = [], help: String,
        fixes: [Fix] = []
    ) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        diagnostics.append(
            Diagnostic(code, .error, summary, at: .range(place), notes: notes, help: help, fixes: fixes))
    }

    mutating func reportMissingKey(_ type: String, at start: Int) {
        report(
            "missing-key", "this entry has no key", at: start..<start + type.utf8.count + 1,
            help: "Write a short name of your own and a comma behind the brace: @\(type){lee2020,")
    }

    mutating func reportMissingComma(at place: Int, behind what: String) {
        report(
            "missing-comma", "a comma is missing behind \(what)", at: max(place - 1, 0)..<place,
            help: "Fields are separated by commas.",
            fixes: [Fix(.safe, "add the comma", [TextEdit(place..<place, ",")])])
    }

    mutating func reportMissingValue(_ name: String) {
        let end = min(position + 1, bytes.count)
        report(
            "missing-value", "`\(name.prefix(40))` has no value", at: min(position, end)..<end,
            help: "Write it in braces: \(name.prefix(40)) = {…}")
    }

    mutating func reportUnclosedValue(_ opening: Int, _ name: String) {
        let isQuote = bytes[opening] == UInt8(ascii: "\"")
        report(
            "unclosed-value",
            "the value of `\(name.prefix(40))` is opened here and not closed before the next field or entry",
            at: opening..<opening + 1,
            help: isQuote
                ? "Write a quote at its end; every brace within it needs its partner."
                : "Count the braces of this line: one } is missing.")
    }

    mutating func reportUnclosedEntry(_ type: String, from start: Int, _ opening: Int, _ close: UInt8) {
        let sign = Character(Unicode.Scalar(close))
        let next: [Diagnostic.Note] =
            position < bytes.count
            ? [Diagnostic.Note("the next entry begins here", at: .range(position..<position + 1))] : []
        report(
            "unclosed-entry", "this entry is opened here and not closed", at: start..<opening + 1, notes: next,
            help: "Write \(sign) behind its last field.")
    }
}
