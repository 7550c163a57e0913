import DocumentTree

/// Writes where links lead as Markdown has it between parentheses.
enum MarkdownDestination {
    /// The destination with everything percent-encoded that would end it or mean something: spaces, parentheses, braces.
    static func text(of destination: LinkDestination) -> String {
        var output: [UInt8] = []
        let bytes = Array(destination.text.utf8)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0...0x20, 0x7F, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D:
                PercentEncoding.append(byte, to: &output)
            case 0x26 where bytes[index...].prefix(32).contains(0x3B): output += Array("&amp;".utf8)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `<https://example.org>` or `<ada@example.org>` for a link whose text is its address; `nil` for others.
    static func autolink(_ destination: LinkDestination, text: String) -> String? {
        let isAddress = destination.text == "mailto:" + text && text.utf8.contains(UInt8(ascii: "@"))
        guard isAddress || destination.isRemote && destination.text == text else { return nil }
        guard text.utf8.allSatisfy({ $0 < 0x80 }), Self.text(of: destination) == destination.text else { return nil }
        return "<" + text + ">"
    }
}
