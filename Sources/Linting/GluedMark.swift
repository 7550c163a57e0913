import AuthorMarkup

/// A letter or digit of an affiliation that has grown onto a name: `Ann Leea` for `Ann Lee` with a raised `a`.
enum GluedMark {
    /// Whether the first name is the second and one of `a`–`d` or a digit behind it.
    static func isGlued(_ name: NameKey, on known: NameKey) -> Bool {
        guard name.bytes.count == known.bytes.count + 1, let last = name.bytes.last, isMark(last) else { return false }
        return name.bytes.starts(with: known.bytes)
    }

    static func isMark(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(byte) || (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte)
    }
}
