/// Tells text that means nothing to CommonMark, which is most of a profile's text, from text that cmark has to read.
enum SignificantBytes {
    /// The text without white space at its ends; `nil` where nothing is left.
    static func trimmed(_ bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return nil }
        return first..<(last + 1)
    }

    static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"),
                UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0:
                false
            default: true
            }
        }
    }

    /// One line that begins with a letter, and so with no block's sign, and is not indented like code.
    static func isPlainParagraph(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.lowerBound < 4, !text[..<range.lowerBound].contains(UInt8(ascii: "\t")) else { return false }
        let bytes = text[range]
        let first = text[range.lowerBound]
        let lower = first | 0x20
        return (first >= 0x80 || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))) && isPlain(bytes)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "\t") && byte <= UInt8(ascii: "\r"))
    }
}
