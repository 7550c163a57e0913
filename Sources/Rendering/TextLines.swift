extension String {
    /// The text with a space in place of each line break.
    var inOneLine: String {
        utf8.contains(where: \.mayBeginLineBreak) ? String(map { $0.isNewline ? " " : $0 }) : self
    }

    /// The text between line feeds, empty lines included.
    var lines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// The text without spaces and tabs at its end.
    func withoutTrailingSpaces() -> String {
        guard let last = utf8.last, last.isBlank else { return self }
        var text = utf8[...]
        while let last = text.last, last.isBlank { text.removeLast() }
        return String(Substring(text))
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Of U+000A to U+000D, U+0085, U+2028 and U+2029.
    fileprivate var mayBeginLineBreak: Bool { (0x0A...0x0D).contains(self) || self == 0xC2 || self == 0xE2 }
}
