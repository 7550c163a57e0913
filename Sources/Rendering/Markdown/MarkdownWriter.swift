/// Puts lines below each other behind the prefixes of quotes and list items, with at most one blank line between two.
struct MarkdownWriter {
    private(set) var text = ""
    private var prefix = ""
    /// What stands before the next line instead of the prefix: the sign of a list item.
    private var label: String?
    private var owesBlankLine = false

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
        if owesBlankLine, !text.isEmpty { text += prefix.withoutTrailingSpaces() + "\n" }
        owesBlankLine = false
    }

    /// Text of the user's own, as it is.
    mutating func raw(_ raw: String) {
        if label != nil { lines("") }
        endParagraph()
        text += raw
        if !raw.isEmpty, !raw.hasSuffix("\n") { text += "\n" }
    }
}
