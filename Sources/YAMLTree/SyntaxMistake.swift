import SourceDiagnostics

/// What is probably wrong where libyaml gave up, in plain words, and what to blot out to read on.
struct SyntaxMistake {
    struct Blot {
        enum Filling { case letters, spaces }
        let range: Range<Int>
        let filling: Filling
    }

    let diagnostic: Diagnostic
    let blot: Blot?

    init(_ diagnostic: Diagnostic, blot: Blot? = nil) {
        self.diagnostic = diagnostic
        self.blot = blot
    }

    init(_ failure: EventStream.Failure, at offset: Int, context: Int?, in source: SourceText) {
        let failed = Failed(failure, offset, context, source)
        self =
            failed.tab() ?? failed.nestedColon() ?? failed.colonInBraces() ?? failed.deeperLine()
            ?? failed.missingSpace() ?? failed.noField()
            ?? failed.openQuote() ?? failed.escape() ?? failed.specialCharacter() ?? failed.textBehindQuote()
            ?? failed.openBracket() ?? failed.indentation() ?? failed.anythingElse()
    }
}

/// A failure of libyaml with the lines around it. Each function knows one kind of mistake and returns `nil` for others.
private struct Failed {
    let problem: String
    let context: String
    let offset: Int
    let contextOffset: Int
    let source: SourceText
    let line: SourceLine

    init(_ failure: EventStream.Failure, _ offset: Int, _ context: Int?, _ source: SourceText) {
        problem = failure.problem
        self.context = failure.context
        self.offset = offset
        contextOffset = context ?? offset
        self.source = source
        line = SourceLine(at: offset, in: source)
    }

    func tab() -> SyntaxMistake? {
        let atTab = offset < source.bytes.count && source.bytes[offset] == 0x09
        guard problem.contains("tab character") || (problem.contains("cannot start any token") && atTab) else {
            return nil
        }
        let indentation = line.range.lowerBound..<max(line.contentStart, min(offset + 1, line.range.upperBound))
        return SyntaxMistake(
            Diagnostic(
                "tab", "this line is indented with a tab", at: .range(indentation),
                help: "Use spaces, two for each level."))
    }

    /// `title: Deep learning: a survey`
    func nestedColon() -> SyntaxMistake? {
        guard problem.hasPrefix("mapping values are not allowed"), line.value.lowerBound < offset else { return nil }
        guard line.key != nil || line.value.lowerBound != line.contentStart || isListItemText else { return nil }
        let value = line.value.lowerBound..<max(line.value.upperBound, offset + 1)
        return SyntaxMistake(
            Diagnostic(
                "colon-in-text", "a colon followed by a space stands in text without quotes",
                at: .range(offset..<offset + 1),
                help: "Put the text in quotes: \(keyText)\(quoted(value))"),
            blot: .init(range: offset..<offset + 1, filling: .letters))
    }

    /// `{name: Learning: a survey}`
    func colonInBraces() -> SyntaxMistake? {
        guard problem.hasSuffix("',' or '}'") || problem.hasSuffix("',' or ']'"), offset < source.bytes.count,
            source.bytes[offset] == UInt8(ascii: ":"), line.range.contains(offset),
            line.range.contains(contextOffset)
        else { return nil }
        var start = offset
        while start > line.contentStart, !",{[:".utf8.contains(source.bytes[start - 1]) { start -= 1 }
        while start < offset, SourceLine.isSpace(source.bytes[start]) { start += 1 }
        var end = offset + 1
        while end < line.range.upperBound, !",}]".utf8.contains(source.bytes[end]) { end += 1 }
        while SourceLine.isSpace(source.bytes[end - 1]) { end -= 1 }
        return SyntaxMistake(
            Diagnostic(
                "colon-in-text", "a colon followed by a space stands in text without quotes",
                at: .range(offset..<offset + 1), help: "Put the text in quotes: \(quoted(start..<end))"),
            blot: .init(range: offset..<offset + 1, filling: .letters))
    }

    /// `- Note: see: there`, where the first words are no field's name.
    private var isListItemText: Bool {
        source.bytes[line.contentStart..<offset].contains { !SourceLine.isWordByte($0) }
    }

    func deeperLine() -> SyntaxMistake? {
        guard problem.hasPrefix("mapping values are not allowed") else { return nil }
        if let above = lineAbove, let mistake = missingSpace(in: above) { return mistake }
        return SyntaxMistake(
            Diagnostic(
                "indentation", "this line is indented as if it belonged to the line above, which has a text already",
                at: .range(line.contentStart..<offset + 1),
                help: "Indent it like the field that it stands beside, or put the text above in quotes."),
            blot: .init(range: offset..<offset + 1, filling: .letters))
    }

    /// `title:Deep learning`
    func missingSpace() -> SyntaxMistake? {
        guard problem.hasPrefix("could not find expected ':'") else { return nil }
        return missingSpace(in: SourceLine(at: contextOffset, in: source))
    }

    private var lineAbove: SourceLine? {
        line.range.lowerBound > 0 ? SourceLine(at: line.range.lowerBound - 1, in: source) : nil
    }

    private func missingSpace(in line: SourceLine) -> SyntaxMistake? {
        var colon = line.contentStart
        while colon < line.range.upperBound, SourceLine.isWordByte(source.bytes[colon]) { colon += 1 }
        guard line.key == nil, colon > line.contentStart, colon + 1 < line.range.upperBound,
            source.bytes[colon] == UInt8(ascii: ":"), source.bytes[colon + 1] < 0x80
        else { return nil }
        return SyntaxMistake(
            Diagnostic(
                "missing-space", "a space is missing behind the colon", at: .range(colon..<colon + 1),
                help:
                    "Write “\(text(line.contentStart..<colon)): \(text(colon + 1..<line.range.upperBound).shortened)”."),
            blot: .init(range: colon + 1..<colon + 2, filling: .spaces))
    }

    /// A line that is neither `field: value` nor `- item`.
    func noField() -> SyntaxMistake? {
        guard problem.hasPrefix("could not find expected ':'") else { return nil }
        let line = SourceLine(at: contextOffset, in: source)
        let special = specialCharacter(of: line)
        return special
            ?? SyntaxMistake(
                Diagnostic(
                    "no-field", "this line is neither “field: value” nor an item of a list",
                    at: .range(line.contentStart..<line.range.upperBound),
                    help: "Write the field's name and a colon before it, or a dash and a space. "
                        + "A text of several lines must be indented further than its field."),
                blot: .init(range: line.range, filling: .spaces))
    }

    func openQuote() -> SyntaxMistake? {
        guard context.contains("quoted scalar"),
            problem.contains("end of stream") || problem.contains("document indicator")
        else { return nil }
        return SyntaxMistake(
            Diagnostic(
                "open-quote", "this quotation mark is never closed", at: .range(contextOffset..<contextOffset + 1),
                help: "Close it at the end of the text. Within '…', write an apostrophe twice: 'it''s'."))
    }

    /// `"C:\path"`
    func escape() -> SyntaxMistake? {
        guard context.contains("quoted scalar"), problem.contains("escape") || problem.contains("hexdecimal") else {
            return nil
        }
        var start = offset
        while start > line.range.lowerBound, source.bytes[min(start, source.bytes.count - 1)] != UInt8(ascii: "\\") {
            start -= 1
        }
        return SyntaxMistake(
            Diagnostic(
                "escape", "a backslash in double quotes must be followed by a letter such as “n”",
                at: .range(start..<min(start + 2, source.bytes.count)),
                help: "Write the backslash twice, or use single quotes: '…'."),
            blot: .init(range: start..<min(start + 2, source.bytes.count), filling: .letters))
    }

    func specialCharacter() -> SyntaxMistake? { specialCharacter(of: line) }

    /// `title: *Ann*`, `text: [@mpoe] is new`: text that begins with a character that YAML takes for itself.
    private func specialCharacter(of line: SourceLine) -> SyntaxMistake? {
        guard let first = line.value.first, first < source.bytes.count else { return nil }
        let character = Character(Unicode.Scalar(source.bytes[first]))
        guard "*&@`%{}[]|>!,?".contains(character) else { return nil }
        if problem.hasSuffix("',' or ']'") || problem.hasSuffix("',' or '}'"),
            SourceLine(at: contextOffset, in: source).range != line.range || problem.contains("stream")
        {
            return nil
        }
        return SyntaxMistake(
            Diagnostic(
                "needs-quotes", "a text without quotes cannot begin with “\(character)”", at: .range(first..<first + 1),
                help: "Put the text in quotes: \(keyText(of: line))\(quoted(line.value))"),
            blot: .init(range: line.value, filling: .letters))
    }

    /// `title: "Deep" learning`
    func textBehindQuote() -> SyntaxMistake? {
        guard problem.hasPrefix("did not find expected key") || problem.hasPrefix("did not find expected '-'"),
            let first = line.value.first, offset > first, offset < line.value.upperBound
        else { return nil }
        let quote = source.bytes[first]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        return SyntaxMistake(
            Diagnostic(
                "text-behind-quote", "text stands behind the closing quotation mark",
                at: .range(offset..<line.value.upperBound),
                help: "Put the whole text in quotes: \(keyText)\(quoted(line.value))"),
            blot: .init(range: line.value, filling: .letters))
    }

    func openBracket() -> SyntaxMistake? {
        guard problem.hasSuffix("',' or ']'") || problem.hasSuffix("',' or '}'") || context.contains("flow") else {
            return nil
        }
        let isList = problem.hasSuffix("']'") || context.contains("sequence")
        return SyntaxMistake(
            Diagnostic(
                "open-bracket",
                isList ? "a comma or the closing “]” is missing" : "a comma or the closing “}” is missing",
                at: .range(offset..<min(offset + 1, max(offset, line.range.upperBound))),
                notes: [
                    Diagnostic.Note(
                        isList ? "the list begins here" : "the braces open here",
                        at: .range(contextOffset..<min(contextOffset + 1, source.bytes.count)))
                ],
                help:
                    "Separate with commas, close what you opened, and put texts that hold a comma or a colon in quotes."
            ))
    }

    func indentation() -> SyntaxMistake? {
        guard
            problem.hasPrefix("did not find expected key") || problem.hasPrefix("did not find expected '-'")
                || problem.hasPrefix("did not find expected <document start>")
                || problem.hasPrefix("block sequence entries are not allowed")
        else { return nil }
        let end = max(line.contentStart, line.range.upperBound)
        let isAtEnd = offset >= source.bytes.count
        return SyntaxMistake(
            Diagnostic(
                "indentation", "this line does not stand in line with those above it",
                at: .range(isAtEnd ? offset..<offset : line.contentStart..<end),
                notes: contextOffset == offset
                    ? [] : [Diagnostic.Note("they begin here", at: .range(contextOffset..<contextOffset))],
                help: "Fields of one thing begin in the same column; the dashes of one list as well."))
    }

    func anythingElse() -> SyntaxMistake {
        let end = min(offset + 1, max(offset, line.range.upperBound))
        return SyntaxMistake(
            Diagnostic(
                "syntax", "this cannot be read as YAML (\(problem.isEmpty ? "out of memory" : problem))",
                at: .range(offset..<end),
                help: "Check the quotation marks, the brackets and the indentation of this line and the one above."))
    }

    private var keyText: String { keyText(of: line) }

    private func keyText(of line: SourceLine) -> String { line.key.map { text($0) + " " } ?? "" }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

    /// The text in quotes that hold it as it is.
    private func quoted(_ range: Range<Int>) -> String {
        let text = text(range)
        guard text.contains("\"") || text.contains("\\") else { return "\"\(text.shortened)\"" }
        let doubled = text.shortened.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "'\(doubled)'"
    }
}
