import DocumentTree

/// Takes the layout off a text whose macros are put out.
struct LaTeXLayoutReader {
    var layout: LaTeXLayout
    let scanner: LaTeXScanner
    let definitions: LaTeXDefinitions
    var position = 0
    /// Where text begins that has not been copied yet.
    var copied = 0
    var depth = 0
    var environments: [Environment] = []
    /// What to do at closing braces.
    var closings: [Int: [Closing]] = [:]
    var hasHeadings = false

    struct Environment {
        var name: String
        var row: LaTeXEnvironment?
        var depth: Int
    }

    enum Closing {
        /// The next argument of the same command begins behind this offset: a line break.
        case nextLine(Int)
        case paragraph
        case headingEnd
        case titleEnd
    }

    static func read(_ bytes: [UInt8]) -> (layout: LaTeXLayout, comments: [Range<Int>]) {
        let (expanded, definitions, comments) = LaTeXExpansion.expand(bytes)
        var reader = LaTeXLayoutReader(expanded, definitions)
        reader.run()
        return (reader.layout, comments)
    }

    private init(_ expanded: MappedText, _ definitions: LaTeXDefinitions) {
        layout = LaTeXLayout(text: MappedText(), events: [], facts: [], elsewhere: [], expanded: expanded)
        layout.text.reserveCapacity(expanded.count)
        scanner = LaTeXScanner(expanded.bytes, hasComments: false)
        self.definitions = definitions
    }

    mutating func run() {
        let bytes = scanner.bytes
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): readCommand()
            case UInt8(ascii: "{"):
                depth += 1
                position += 1
            case UInt8(ascii: "}"): closeGroup()
            case 0x0A: readLineEnd()
            case UInt8(ascii: "&") where isInRow:
                lineBreak(for: position..<position + 1)
                position += 1
            default: position += 1
            }
        }
        copy(until: bytes.count)
    }

    // MARK: Writing

    mutating func copy(until end: Int) {
        if end > copied { layout.text.append(copied..<end, of: layout.expanded) }
        copied = max(copied, end)
    }

    /// Leaves out what stands from the current position to an offset.
    mutating func leaveOut(until end: Int) {
        copy(until: position)
        copied = max(end, copied)
        position = max(end, position)
    }

    mutating func lineBreak(for range: Range<Int>) {
        copy(until: range.lowerBound)
        layout.text.append("\\\\\n".utf8, for: layout.expanded.source(of: range))
        copied = max(copied, range.upperBound)
    }

    mutating func event(_ kind: LaTeXLayout.Kind) {
        copy(until: position)
        layout.events.append(LaTeXLayout.Event(offset: layout.text.count, kind: kind))
    }

    /// Ends a paragraph; within an item it is only a line that ends.
    mutating func paragraph(for range: Range<Int>) {
        event(.paragraph)
        lineBreak(for: range)
    }

    // MARK: Reading

    /// Whether cells and rows are told apart here, not within a group of a cell.
    var isInRow: Bool { environments.last.map { $0.row == .rows && $0.depth == depth } ?? false }

    mutating func closeGroup() {
        let end = position + 1
        depth = max(depth - 1, 0)
        guard let actions = closings.removeValue(forKey: position) else {
            position = end
            return
        }
        leaveOut(until: end)
        for action in actions {
            switch action {
            case .nextLine(let start):
                let range = position - 1..<start
                leaveOut(until: start)
                lineBreak(for: range)
                depth += 1
            case .paragraph: paragraph(for: position - 1..<position)
            case .headingEnd: event(.headingEnd)
            case .titleEnd: layout.text.append("}".utf8, for: layout.expanded.source(of: position - 1..<position))
            }
        }
    }

    mutating func readLineEnd() {
        var end = position + 1
        var isEmpty = false
        while let byte = scanner.byte(at: end), byte <= 0x20 {
            if byte == 0x0A { isEmpty = true }
            end += 1
        }
        guard isEmpty else {
            position += 1
            return
        }
        let range = position..<end
        copy(until: position)
        paragraph(for: range)
        position = end
    }

    mutating func readCommand() {
        let word = LaTeXWord(scanner.bytes, at: position)
        switch word.name {
        case "\\": readDoubleBackslash(word)
        case "begin": beginEnvironment(word)
        case "end": endEnvironment(word)
        case "ifdim", "ifnum", "ifx", "ifdefined": leaveOutCondition(word)
        case "verb", "lstinline":
            position =
                scanner.groups.verbatim(at: position).map { min($0.upperBound + 1, scanner.bytes.count) } ?? word.end
        default:
            switch LaTeXCommandTable.command(word.name) {
            case nil: readUnknown(word)
            case .heading(let level, let arguments): readHeading(word, level: level, arguments: arguments)
            case .leftOut(let arguments): leaveOut(until: end(of: arguments, behind: word))
            case .lastArgument(let count): unwrap(word, of: count)
            case .lines(let limit): readLines(word, atMost: limit, isBlock: true)
            case .linesWithin(let limit): readLines(word, atMost: limit, isBlock: false)
            case .part: readPart(word)
            case .item: readItem(word)
            case .lineBreak:
                lineBreak(for: position..<word.end)
                position = word.end
            case .paragraphBreak:
                paragraph(for: position..<word.end)
                position = word.end
            case .fact(let limit): readFact(word, atMost: limit)
            case .elsewhere: readElsewhere(word)
            case .inline: position = word.end
            }
        }
    }

    /// `\\`, `\\*`, `\\[2pt]`; two of them end a paragraph, and in a table the row.
    mutating func readDoubleBackslash(_ word: LaTeXWord) {
        var end = word.end
        if scanner.byte(at: end) == UInt8(ascii: "*") { end += 1 }
        if let length = scanner.bracketed(at: end), length.count < 20 { end = length.upperBound + 1 }
        let range = position..<end
        if isInRow {
            copy(until: position)
            copied = end
            position = end
            beginRow()
        } else {
            var next = end
            while let byte = scanner.byte(at: next), byte <= 0x20 { next += 1 }
            if scanner.byte(at: next) == UInt8(ascii: "\\"), scanner.byte(at: next + 1) == UInt8(ascii: "\\") {
                event(.paragraph)
            }
            lineBreak(for: range)
            position = end
        }
    }
}
