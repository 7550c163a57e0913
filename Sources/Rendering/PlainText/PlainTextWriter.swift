/// Puts lines below each other: with indents, with labels in the margin, and with at most one blank line between two.
struct PlainTextWriter {
    let width: Int
    private var text = ""
    /// What stands before the text.
    private var before: [[UInt8]] = []
    private var indent = 0
    /// What stands before the next line instead of the indent: the label of an entry, which the lines below hang behind.
    private var label: String?
    private var owesBlankLine = false

    /// Widths at which nothing useful could be printed are held within bounds.
    init(width: Int) { self.width = min(max(width, 20), 1_000) }

    /// What has been written, in pieces of UTF-8.
    var pieces: [[UInt8]] { before + [Array(text.utf8)] }

    private var isAtStart: Bool { before.isEmpty && text.isEmpty }

    /// The columns that are left for the next line, and for those after it.
    var room: (first: Int, others: Int) { (max(width - labelWidth, 10), width - indent) }

    private var labelWidth: Int { label.map(DisplayWidth.of) ?? indent }

    /// Asks for one blank line before the next line, if there is one on both sides.
    mutating func blankLine() { owesBlankLine = true }

    mutating func line(_ line: String) {
        if owesBlankLine, !isAtStart { text += "\n" }
        owesBlankLine = false
        if !line.isEmpty || label != nil {
            let start = label ?? String(repeating: " ", count: indent)
            text += line.isEmpty ? start.withoutTrailingSpaces() : start + line.withoutTrailingSpaces()
        }
        text += "\n"
        label = nil
    }

    /// A label, and what hangs behind it in a column of that width. Deep nesting stops indenting at half of the width.
    mutating func hanging(_ newLabel: String, column: Int, _ content: (inout PlainTextWriter) -> Void) {
        let outer = indent
        let padding = max(column - DisplayWidth.of(newLabel), newLabel.isEmpty ? 0 : 1)
        let start = label ?? String(repeating: " ", count: indent)
        if !newLabel.isEmpty || label != nil { label = start + newLabel + String(repeating: " ", count: padding) }
        indent = max(outer, min(outer + column, width / 2))
        content(&self)
        if label != nil, !newLabel.isEmpty { line("") }
        indent = outer
    }

    /// Where lines begin.
    struct Indentation {
        fileprivate var indent: Int
        fileprivate var label: String?
    }

    /// Lets the next line begin where it would, and those behind it further in, until that is taken back.
    mutating func outdent(column: Int) -> Indentation {
        let outer = Indentation(indent: indent, label: label)
        label = label ?? String(repeating: " ", count: indent)
        indent = max(indent, min(indent + column, width / 2))
        return outer
    }

    mutating func restore(_ outer: Indentation) {
        indent = outer.indent
        if label != nil { label = outer.label }
    }

    /// Text of the user's own, as it is.
    mutating func raw(_ raw: String) {
        if label != nil { line("") }
        if owesBlankLine, !isAtStart { text += "\n" }
        owesBlankLine = false
        text += raw
        if !raw.isEmpty, !raw.hasSuffix("\n") { text += "\n" }
    }

    /// Whether parts of what follows may be written side by side, each by a writer of its own: not where a label waits for the
    /// first of them.
    var canBeContinued: Bool { label == nil }

    /// A writer for a part of what follows.
    var continuation: PlainTextWriter {
        var part = self
        (part.before, part.text, part.owesBlankLine) = ([[]], "", false)
        return part
    }

    mutating func append(_ part: PlainTextWriter) {
        guard part.before.count > 1 || !part.text.isEmpty else {
            owesBlankLine = owesBlankLine || part.owesBlankLine
            return
        }
        let pieces = part.pieces.drop(while: \.isEmpty)
        if owesBlankLine, pieces.first?.first != UInt8(ascii: "\n") { text += "\n" }
        before.append(Array(text.utf8))
        before += pieces
        text = ""
        owesBlankLine = part.owesBlankLine
    }
}
