/// What a byte of a plain author line can begin.
enum PlainByteClass: UInt8, Sendable {
    /// A letter, a hyphen, a dot, an apostrophe: goes on as a name.
    case name
    case space, comma, strongSeparator, ampersand
    case star, underscore
    /// `#`, `+`, `^` and whatever is declared.
    case sign
    case digit
    case openingBracket, closingBracket, openingBrace, closingBrace
    case backslash, lessThan
    /// The first byte of a character beyond ASCII.
    case nonASCII
    case control

    /// The classes of all bytes, where `signStarts` are bytes with which a declared sign begins.
    static func table(signStarts: [UInt8]) -> [PlainByteClass] {
        var table = (0..<256).map { classify(UInt8($0)) }
        for byte in signStarts {
            let lower = byte | 0x20
            let isLetter = lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
            // Letters are signs only in brackets or behind `^`; the others have their own way to try the declared signs.
            if !isLetter, table[Int(byte)] == .name || table[Int(byte)] == .underscore { table[Int(byte)] = .sign }
        }
        return table
    }

    private static func classify(_ byte: UInt8) -> PlainByteClass {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): .space
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"), UInt8(ascii: "|"): .strongSeparator
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "_"): .underscore
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: ">"):
            .sign
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "("), UInt8(ascii: "["): .openingBracket
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closingBracket
        case UInt8(ascii: "{"): .openingBrace
        case UInt8(ascii: "}"): .closingBrace
        case UInt8(ascii: "\\"): .backslash
        case UInt8(ascii: "<"): .lessThan
        case 0x80...: .nonASCII
        case 0..<0x20, 0x7F: .control
        default: .name
        }
    }
}
