import DocumentTree
import Parallelism

/// Writes the body of a document: source lines, indented, long ones broken at spaces.
struct LaTeXWriter {
    let presentation: Presentation
    /// Anchors that some link of the document leads to; only these are written.
    let targets: Set<String>
    /// The paragraph that is being written; ``endLine()`` moves it to the output.
    var text = LaTeXText()
    var indentation = 0
    /// How many list environments are open. LaTeX takes six.
    var listDepth = 0
    /// How many numbered lists are open. LaTeX takes four.
    var enumerationDepth = 0
    /// Whether a link is being written.
    var isInLink = false
    private var output: [UInt8] = []
    /// What stands before the output.
    private var before: [[UInt8]] = []

    /// Columns after which a source line is broken.
    static let sourceWidth = 100

    init(presentation: Presentation, targets: Set<String> = []) {
        self.presentation = presentation
        self.targets = targets
    }

    /// What has been written, without blank lines at either end.
    var source: [[UInt8]] {
        var pieces = before + [output]
        while let first = pieces.first {
            pieces[0] = Array(first.drop { $0 == UInt8(ascii: "\n") })
            if !pieces[0].isEmpty { break }
            pieces.removeFirst()
        }
        while let last = pieces.popLast() {
            guard let end = last.lastIndex(where: { $0 != UInt8(ascii: "\n") }) else { continue }
            return pieces + [Array(last[...end])]
        }
        return []
    }

    /// Ends a source line, or several where the text is long or has line breaks of its own. The further ones may be
    /// indented more, as the rest of an argument is.
    mutating func endLine(hanging: Bool = false) {
        guard !text.bytes.isEmpty else { return }
        var start = 0
        while start < text.bytes.count {
            let end = endOfSourceLine(from: start)
            let level = hanging && start > 0 ? indentation + 1 : indentation
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
            output.append(contentsOf: text.bytes[start..<end])
            output.append(UInt8(ascii: "\n"))
            start = end + 1
        }
        text.removeAll()
    }

    /// Writes a source line of its own.
    mutating func line(_ source: String) {
        text.appendSource(source)
        endLine()
    }

    /// Leaves one blank line, unless there is one.
    mutating func blankLine() {
        guard !output.isEmpty, !endsInBlankLine else { return }
        output.append(UInt8(ascii: "\n"))
    }

    private var endsInBlankLine: Bool { output.suffix(2).elementsEqual("\n\n".utf8) }

    /// Writes the items of a list that has been begun; parts of a long one are written side by side.
    mutating func write<Item: Sendable>(each items: [Item], _ write: @Sendable (inout LaTeXWriter, Item) -> Void) {
        guard items.count > Parallel.sliceLength else {
            for item in items { write(&self, item) }
            return
        }
        var start = self
        (start.before, start.output) = ([], Self.lineBefore)
        let parts = Parallel.mapSlices(count: items.count) { [start] slice in
            var writer = start
            for item in items[slice] { write(&writer, item) }
            return writer
        }
        for part in parts { append(part) }
    }

    /// A part is written as if behind a line of text.
    private static let lineBefore = Array("x\n".utf8)

    private mutating func append(_ part: LaTeXWriter) {
        text.macros.formUnion(part.text.macros)
        text.need(part.text.features)
        var pieces = part.before + [part.output]
        pieces[0].removeFirst(Self.lineBefore.count)
        if endsInBlankLine, pieces[0].first == UInt8(ascii: "\n") { pieces[0].removeFirst() }
        before.append(output)
        before += pieces.dropLast()
        output = pieces[pieces.count - 1]
    }

    /// Writes text as it is, from the first column.
    mutating func verbatim(_ source: String) {
        output.append(contentsOf: source.utf8)
        if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }

    /// Where the source line that starts here ends: at its last space before the width, or else at its first.
    private func endOfSourceLine(from start: Int) -> Int {
        let bytes = text.bytes
        var column = indentation * 2
        var lastSpace: Int?
        for position in start..<bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") { return position }
            if byte & 0xC0 != 0x80 { column += 1 }
            if byte == UInt8(ascii: " "), position > start, position + 1 < bytes.count, canBreak(at: position) {
                if column > Self.sourceWidth, let lastSpace { return lastSpace }
                lastSpace = position
            }
        }
        if column > Self.sourceWidth, let lastSpace { return lastSpace }
        return bytes.count
    }

    /// A line end behind a CJK character is no space, a command's `\ ` needs its own, and a space behind another is none.
    private func canBreak(at position: Int) -> Bool {
        let before = text.bytes[position - 1]
        return before < 0x80 && before != UInt8(ascii: "\\") && before != UInt8(ascii: " ")
    }
}
