/// Puts lines below each other behind the prefixes of quotes and list items, with at most one blank line between two.
struct MarkdownWriter {
    private var text = ""
    /// What stands before the text.
    private var before: [[UInt8]] = []
    private var prefix = ""
    /// What stands before the next line instead of the prefix: the sign of a list item.
    private var label: String?
    private var owesBlankLine = false

    /// What has been written, in pieces of UTF-8.
    var pieces: [[UInt8]] { before + [Array(text.utf8)] }

    mutating func blankLine() { owesBlankLine = true }

    /// One or more lines.
    mutating func lines(_ lines: String) {
        for line in lines.lines {
            if label == nil { endParagraph() }
            owesBlankLine = false
            let start = label ?? prefix
            text += line.isEmpty ? start.withoutTrailingSpaces() : start + line
            text += "\n"
            label = nil
        }
    }

    /// Content behind a prefix, with a label in place of the first one: `- ` and spaces, or `> ` for both.
    mutating func nested(_ newLabel: String, prefix newPrefix: String, _ content: (inout MarkdownWriter) -> Void) {
        if label == nil { endParagraph() }
        let outer = prefix
        label = (label ?? prefix) + newLabel
        prefix += newPrefix
        content(&self)
        if label != nil { lines("") }
        prefix = outer
    }

    private mutating func endParagraph() {
        if owesBlankLine, !(before.isEmpty && text.isEmpty) { text += prefix.withoutTrailingSpaces() + "\n" }
        owesBlankLine = false
    }

    /// Text of the user's own, as it is.
    mutating func raw(_ raw: String) {
        if label != nil { lines("") }
        endParagraph()
        text += raw
        if !raw.isEmpty, !raw.hasSuffix("\n") { text += "\n" }
    }

    /// Whether parts of what follows may be written side by side, each by a writer of its own: not behind a prefix.
    var canBeContinued: Bool { prefix.isEmpty && label == nil }

    /// A writer for a part of what follows.
    var continuation: MarkdownWriter {
        var part = self
        (part.before, part.text, part.owesBlankLine) = ([[]], "", false)
        return part
    }

    mutating func append(_ part: MarkdownWriter) {
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
