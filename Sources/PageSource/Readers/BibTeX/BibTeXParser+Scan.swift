import DocumentTree
import SourceDiagnostics

extension BibTeXParser {
    func isSpace(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    mutating func skipSpace() { while position < bytes.count, isSpace(position) { position += 1 } }

    mutating func skipSpaceAndComments() {
        skipSpace()
        while position < bytes.count, bytes[position] == UInt8(ascii: "%") {
            readComment()
            skipSpace()
        }
    }

    /// Letters: the type of an entry.
    mutating func readWord() -> Range<Int> {
        let start = position
        while position < bytes.count, bytes[position].isASCIILetter { position += 1 }
        return start..<position
    }

    /// The name of a field or a string: anything but white space and what has a meaning of its own.
    mutating func readName() -> Range<Int> {
        let start = position
        while position < bytes.count, isNamePart(bytes[position]) { position += 1 }
        return start..<position
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: ","),
            UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "~"), UInt8(ascii: "\\"):
            false
        default: true
        }
    }

    /// Whether a name and an equals sign stand here, with white space before them or not.
    func isFieldStart(_ start: Int) -> Bool {
        var index = start
        while index < bytes.count, isSpace(index) { index += 1 }
        guard index < bytes.count, bytes[index].isASCIILetter else { return false }
        while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
        while index < bytes.count, isSpace(index) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: "=")
    }

    /// Whether the `@` here begins an entry: `@word{key,`.
    func isEntryStart(_ start: Int) -> Bool {
        var index = start + 1
        while index < bytes.count, bytes[index].isASCIILetter { index += 1 }
        let word = start + 1..<index
        guard !word.isEmpty, index < bytes.count, closing(of: bytes[index]) != nil else { return false }
        if ["string", "comment", "preamble"].contains(lowered(word)) { return true }
        index += 1
        while index < bytes.count, isSpace(index) { index += 1 }
        while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ",")
    }

    /// What closes an entry that this byte opens.
    func closing(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
    }

    /// Whether only blanks stand before a place in its line.
    func isLineStart(_ index: Int) -> Bool {
        var before = index
        while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
        return before == 0 || bytes[before - 1] == UInt8(ascii: "\n")
    }

    func endOfLine(from index: Int) -> Int {
        guard index < bytes.count else { return bytes.count }
        return bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(start) { start += 1 }
        while end > start, isSpace(end - 1) { end -= 1 }
        return start..<end
    }

    /// The end of the character that begins here.
    func characterEnd(_ index: Int) -> Int {
        var end = min(index + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The text of a range with its ASCII letters in lower case.
    func lowered(_ range: Range<Int>) -> String {
        guard bytes[range].contains(where: { (0x41...0x5A).contains($0) }) else { return string(range) }
        return String(decoding: bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
