import Bibliography
import DocumentTree

extension ReferenceReader {
    /// Reads the note. Lines at its start such as `original-date: 1933`, and `{:DOI:10.1000/1}` anywhere before other text, are
    /// variables for which the program that wrote the file has no field; the rest is the note (citeproc-js's manual, "Cheater
    /// syntax").
    mutating func read(note: String) {
        guard note.utf8.contains(UInt8(ascii: ":")) else {
            if !note.isEmpty { reference[.note] = RichText.inlines(of: note) }
            return
        }
        var names: [(NameVariable, [Contributor])] = []
        var rest: [Substring] = []
        var isOver = false
        for (index, line) in NoteLines(note).lines.enumerated() {
            if !isOver, let (name, value) = NoteLines.field(line) {
                if !read(name, value, names: &names) { rest.append(line) }
            } else {
                // Words may stand before the first field, and end the fields anywhere else.
                if index > 0, !line.allSatisfy(\.isWhitespace) { isOver = true }
                rest.append(line)
            }
        }
        for (variable, contributors) in names { reference[variable] = ContributorList(contributors) }
        let text = rest.joined(separator: "\n").withoutOuterSpace
        if !text.isEmpty { reference[.note] = RichText.inlines(of: String(text)) }
    }

    /// `false` for a field that CSL does not have.
    private mutating func read(
        _ name: Substring, _ value: Substring, names: inout [(NameVariable, [Contributor])]
    ) -> Bool {
        switch ReferenceField(String(name)) {
        case .type: reference.type = WorkType(word: String(value)) ?? reference.type
        case .variable(.text(let variable)):
            if reference[variable].isEmpty { reference[variable] = RichText.inlines(of: String(value)) }
        case .variable(.date(let variable)):
            if reference[variable] == nil { reference[variable] = ReferenceDate(raw: String(value)) }
        case .variable(.name(let variable)):
            guard reference[variable].contributors.isEmpty, let contributor = Self.contributor(value) else {
                return true
            }
            if let index = names.firstIndex(where: { $0.0 == variable }) {
                names[index].1.append(contributor)
            } else {
                names.append((variable, [contributor]))
            }
        case .id, .note, nil: return false
        }
        return true
    }

    /// `Doe || Jane`, or one name that is printed as it is.
    private static func contributor(_ value: Substring) -> Contributor? {
        var fields = NameFields()
        if let bar = value.firstRange(of: "||") {
            fields.family = String(String(value[..<bar.lowerBound]).withoutOuterSpace)
            fields.given = String(String(value[bar.upperBound...]).withoutOuterSpace)
        } else {
            fields.literal = String(value)
        }
        return fields.name.map { Contributor(name: $0) }
    }
}

/// The lines of a note, fields in braces on lines of their own.
private struct NoteLines {
    var lines: [Substring]

    init(_ note: String) {
        lines = []
        for line in note.split(separator: "\n", omittingEmptySubsequences: false) { split(line) }
    }

    /// Takes `{:name: value}` out of a line, as long as nothing but such fields stands before it, or it is the first.
    private mutating func split(_ line: Substring) {
        var rest = line
        while let start = rest.firstRange(of: "{:"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            let before = rest[..<start.lowerBound]
            let content = rest[start.upperBound..<end]
            let isFirst = lines.isEmpty && rest.startIndex == line.startIndex
            guard Self.field(content) != nil, isFirst || before.allSatisfy(\.isWhitespace) else { break }
            if !before.allSatisfy(\.isWhitespace) || isFirst { lines.append(before) }
            lines.append(content)
            rest = rest[rest.index(after: end)...]
        }
        if rest.startIndex == line.startIndex || !rest.isEmpty { lines.append(rest) }
    }

    /// `original-date: 1933`
    static func field(_ line: Substring) -> (name: Substring, value: Substring)? {
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
        let name = line[..<colon]
        let isLower = name.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard isLower || name.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
        let value = String(line[line.index(after: colon)...]).withoutOuterSpace
        return value.isEmpty || value.contains("}") ? nil : (name, value)
    }
}
