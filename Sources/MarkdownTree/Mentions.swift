import DocumentTree

/// `[@id]` in text: the mention of a work.
enum Mentions {
    /// Splits texts at their mentions.
    static func split(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: mayHaveMention) else { return inlines }
        return inlines.flatMap { inline -> [Inline] in
            guard case .text(let text) = inline else { return [inline] }
            return split(text)
        }
    }

    private static func mayHaveMention(_ inline: Inline) -> Bool {
        guard case .text(let text) = inline else { return false }
        return text.utf8.contains(UInt8(ascii: "["))
    }

    private static func split(_ text: String) -> [Inline] {
        let bytes = Array(text.utf8)
        var result: [Inline] = []
        var textStart = 0
        var position = 0
        while position + 3 < bytes.count {
            guard bytes[position] == UInt8(ascii: "["), bytes[position + 1] == UInt8(ascii: "@") else {
                position += 1
                continue
            }
            var end = position + 2
            while end < bytes.count, isPartOfID(bytes[end]) { end += 1 }
            guard end > position + 2, end < bytes.count, bytes[end] == UInt8(ascii: "]") else {
                position = end
                continue
            }
            if textStart < position {
                result.append(.text(String(decoding: bytes[textStart..<position], as: UTF8.self)))
            }
            result.append(.span(.mention(id: String(decoding: bytes[(position + 2)..<end], as: UTF8.self)), []))
            position = end + 1
            textStart = position
        }
        if textStart < bytes.count { result.append(.text(String(decoding: bytes[textStart...], as: UTF8.self))) }
        return result
    }

    /// Letters of any script, digits, `-_.:/`.
    private static func isPartOfID(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: ":"), UInt8(ascii: "/"), 0x80...:
            true
        default: false
        }
    }
}
