/// What remains of two signs of punctuation that meet, as citation styles expect it: `?` and `.` are `?`.
enum PunctuationTable {
    enum Result {
        case first, second, both
    }

    /// Whether a byte is one of the signs that are thinned out.
    static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }

    static func merging(_ first: UInt8, _ second: UInt8) -> Result {
        if first == second { return isSign(first) ? .first : .both }
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("!", "."), ("!", ":"), ("?", "."), ("?", ":"), (":", "."), (";", "."), (";", ":"): return .first
        case (":", "!"), (":", "?"), (";", "!"), (";", "?"): return .second
        default: return .both
        }
    }
}
