import Bibliography

/// Groups for which the authors before them write: `on behalf of {The Study Group}`, `for the Study Group`.
extension AuthorListGrammar {
    private static let openings: [StaticString] = ["on behalf of ", "for the "]

    /// Where such words begin in a name; `nil` where there are none.
    func startOfGroup(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count > 12 else { return nil }
        for position in range.dropLast(8) where position == range.lowerBound || bytes[position - 1] == 0x20 {
            guard bytes[position] == UInt8(ascii: "o") || bytes[position] == UInt8(ascii: "f") else { continue }
            let opens = Self.openings.contains { words in
                words.withUTF8Buffer { bytes[position..<range.upperBound].starts(with: $0) }
            }
            if opens { return position }
        }
        return nil
    }

    /// The words and the group as one name that is never inverted or shortened.
    func groupName(_ bytes: ArraySlice<UInt8>) -> Name {
        let text = String(decoding: bytes.filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }, as: UTF8.self)
        return Name(literal: text, asWritten: text)
    }
}
