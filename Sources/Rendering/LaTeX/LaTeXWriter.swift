import DocumentTree

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

    /// Columns after which a source line is broken.
    static let sourceWidth = 100

    init(presentation: Presentation, targets: Set<String> = []) {
        self.presentation = presentation
        self.targets = targets
    }

    /// What has been written, without blank lines at either end.
    var source: String {
        let start = output.firstIndex { $0 != UInt8(ascii: "\n") } ?? output.endIndex
        let end = output.lastIndex { $0 != UInt8(ascii: "\n") }.map { $0 + 1 } ?? start
        return String(decoding: output[start..<end], as: UTF8.self)
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
        guard !output.isEmpty, !output.suffix(2).elementsEqual("\n\n".utf8) else { return }
        output.append(UInt8(ascii: "\n"))
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
