import SourceDiagnostics

/// The field names at the head of a YAML file, line by line: enough to tell formats apart without reading the file, and not
/// disturbed by mistakes of syntax.
struct YAMLOutline {
    struct Line {
        /// Columns before the name, a list item's dash included.
        let column: Int
        /// Whether it opens an item of a list.
        let opensItem: Bool
        let name: String
    }
    let lines: [Line]

    /// `nil` for what cannot be YAML: JSON, XML, pages with front matter, text.
    init?(_ source: SourceText, _ part: Range<Int>? = nil) {
        guard part != nil || FrontMatterBlock(source) == nil else { return nil }
        let start = part?.lowerBound ?? ByteOrderMark.length(of: source.bytes)
        let bytes = source.bytes[start..<min(part?.upperBound ?? source.bytes.count, start + Self.extent)]
        guard let first = bytes.first(where: { $0 > 0x20 }), !Self.foreignOpenings.contains(first) else { return nil }
        var lines: [Line] = []
        // Text about YAML has it in boxes.
        guard !bytes.split(separator: 0x0A).contains(where: { $0.starts(with: "```".utf8) }) else { return nil }
        for line in bytes.split(separator: 0x0A) {
            if let line = Line(line) { lines.append(line) }
        }
        guard !lines.isEmpty else { return nil }
        self.lines = lines
    }

    /// The names of the outermost mapping.
    var topNames: Set<String> {
        guard let column = lines.first?.column, lines.first?.opensItem == false else { return [] }
        return Set(lines.lazy.filter { $0.column == column && !$0.opensItem }.map(\.name))
    }

    /// Whether some list has an item, or some mapping a record, with names for which a condition holds.
    func hasRecord(where condition: (Set<String>) -> Bool) -> Bool {
        // Names of the records that are open, by column.
        var open: [(column: Int, names: Set<String>)] = []
        for line in lines {
            while let last = open.last, last.column > line.column || (last.column == line.column && line.opensItem) {
                if condition(last.names) { return true }
                open.removeLast()
            }
            if open.last?.column == line.column {
                open[open.count - 1].names.insert(line.name)
            } else {
                open.append((line.column, [line.name]))
            }
        }
        return open.contains { condition($0.names) }
    }

    /// The bytes that are looked at.
    private static let extent = 1 << 16
    /// `{`, `[`, `<`, `@`, `\`, `%`
    private static let foreignOpenings: Set<UInt8> = [0x7B, 0x5B, 0x3C, 0x40, 0x5C, 0x25]
}

extension YAMLOutline.Line {
    /// `  - title: …`
    init?(_ line: ArraySlice<UInt8>) {
        var rest = line.drop { $0 == 0x20 }
        var opensItem = false
        while rest.first == UInt8(ascii: "-"), rest.dropFirst().first == 0x20 {
            rest = rest.dropFirst().drop { $0 == 0x20 }
            opensItem = true
        }
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        let column = rest.startIndex - line.startIndex
        let quote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? first : nil
        let end: Int?
        if let quote {
            rest = rest.dropFirst()
            end = rest.firstIndex(of: quote)
        } else {
            end = rest.firstIndex(of: UInt8(ascii: ":"))
        }
        guard let end, end > rest.startIndex, end - rest.startIndex < 80 else { return nil }
        let behind = rest[end...].dropFirst(quote == nil ? 1 : 2).first
        guard behind == nil || behind == 0x20 || behind == 0x0D || behind == 0x09 else { return nil }
        self.init(
            column: column, opensItem: opensItem,
            name: String(decoding: rest[rest.startIndex..<end], as: UTF8.self).lowercased())
    }
}
