/// Which texts are the same with CommonMark and without: a look at their bytes saves most of them the way through its reader.
enum MarkdownSyntax {
    /// Whether a line has no character that may be markup.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20 else { return false }
            return bytes.allSatisfy { !isMarkup($0) }
        }
    }

    /// The text of a paragraph that has no markup, without the line break at its end; `nil` where there may be markup.
    static func plainParagraph(_ text: String) -> String? {
        let line = text.utf8.last == 0x0A ? String(text.dropLast()) : text
        guard let first = line.utf8.first, isPlain(line) else { return nil }
        // A number, a dash and the like may open a list, a heading or a rule.
        return first >= 0x80 || (0x61...0x7A).contains(first | 0x20) ? line : nil
    }

    /// `[@`
    static func mentionsWork(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices.dropLast() where bytes[index] == 0x5B && bytes[index + 1] == 0x40 { return true }
        return false
    }

    /// `\`, `` ` ``, `*`, `_`, `[`, `]`, `<`, `>`, `&`, `~` and line breaks.
    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x26, 0x7E, 0x0A, 0x0D, 0x09: true
        default: false
        }
    }
}
