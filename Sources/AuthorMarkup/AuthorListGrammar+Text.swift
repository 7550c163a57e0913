import Bibliography

/// What has been read of one author.
struct AuthorItem {
    var signs: [ParsedSign] = []
    var hasUndeclaredSign = false
    var isEmphasized = false
    var others: Range<Int>?
    /// Indices of tokens.
    private(set) var firstText: Int?
    private(set) var lastText = 0
    private(set) var textCount = 0
    private(set) var hasComma = false
    /// A mark stands behind the name, so that a name after it is a new one.
    var endsInMark = false
    private(set) var continuesBehindMark: Int?

    mutating func addText(_ index: Int, isEmphasized: Bool) {
        if firstText == nil { firstText = index }
        lastText = index
        textCount += 1
        if isEmphasized { self.isEmphasized = true }
        if endsInMark { continuesBehindMark = index }
        endsInMark = false
    }

    mutating func addComma() {
        hasComma = true
        endsInMark = false
    }
}

/// The bytes of a name without marks and emphasis, and where they stand in the line.
struct NameBytes {
    var bytes: [UInt8]
    var range: Range<Int>
    var source: Range<Int>

    /// A part of it; its place in the line is that of the whole where the bytes were joined from pieces.
    func part(_ part: Range<Int>) -> NameBytes {
        NameBytes(bytes: bytes, range: part, source: range == source ? part : source)
    }
}

extension AuthorListGrammar {
    /// The name of an item: the line's own bytes where it is in one piece, joined pieces otherwise.
    mutating func nameText(_ item: AuthorItem, _ range: Range<Int>) -> NameBytes? {
        guard let first = item.firstText else { return nil }
        var source = tokens[first].range.lowerBound..<tokens[item.lastText].range.upperBound
        if item.textCount == 1, !item.hasComma {
            if item.lastText + 1 == tokens.count, let end = NameEnd.endWithoutFullStop(bytes, source) {
                report(.trailingFullStop(at: end..<source.upperBound))
                source = source.lowerBound..<end
            }
            return NameBytes(bytes: bytes, range: source, source: source)
        }
        var joined: [UInt8] = []
        var pendingSpace = false
        var pendingComma = false
        for index in range {
            let token = tokens[index]
            pendingSpace = pendingSpace || token.followsSpace
            switch token.kind {
            case .text:
                if pendingComma {
                    joined += [UInt8(ascii: ","), UInt8(ascii: " ")]
                } else if pendingSpace, !joined.isEmpty {
                    joined.append(UInt8(ascii: " "))
                }
                joined += bytes[token.range]
                pendingSpace = false
                pendingComma = false
            case .separator where !joined.isEmpty: pendingComma = true
            default: break
            }
        }
        return NameBytes(bytes: joined, range: joined.indices, source: source)
    }

    /// Spacing around a comma, as far as Latin letters stand there: Chinese needs none.
    mutating func noteSpacing(at index: Int) {
        let range = tokens[index].range
        guard tokens[index].kind == .separator(.comma), bytes[range.lowerBound] == UInt8(ascii: ",") else { return }
        let end = range.upperBound
        if end < bytes.count, isLetter(bytes[end]) { report(.separatorSpacing(before: false, at: range)) }
        if tokens[index].followsSpace, index > 0, case .text = tokens[index - 1].kind,
            bytes[range.lowerBound - 1] <= 0x20
        {
            report(.separatorSpacing(before: true, at: range))
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
}

/// What may stand at the end of a list and is no name, or no part of one.
enum NameEnd {
    /// Where a full stop begins that ends the line rather than an abbreviation: behind a word that is no suffix.
    static func endWithoutFullStop(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let end = range.upperBound - 1
        guard range.count > 3, bytes[end] == UInt8(ascii: "."), isLetter(bytes[end - 1]), isLetter(bytes[end - 2])
        else {
            return nil
        }
        let wordStart = bytes[range].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? range.lowerBound
        let word = String(decoding: bytes[wordStart..<end], as: UTF8.self)
        guard !word.contains("."), !NameSuffixTable.isSuffix(word, behindComma: true), !isOthers(bytes, range) else {
            return nil
        }
        return end
    }

    /// "et al." and its like as an item of its own.
    static func isOthers(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 15 else { return false }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "a"),
            UInt8(ascii: "m"),
            UInt8(ascii: "."), 0xE3, 0xE4, 0xE7, 0xEC:
            return others.contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
        default: return false
        }
    }

    private static let others: Set<String> = [
        "et al.", "et al", "et. al.", "et. al", "et alii", "others", "and others", "among others", "more authors",
        "...", "....",
        "等", "等人", "ほか", "他", "외",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
}

/// A quick look before the table of suffixes is asked.
enum SuffixLook {
    /// `Jr`, `III`, `M.D.`, `PhD`, `2nd`: the second character is no lower-case vowel, or a dot or slash stands inside.
    static func mayBe(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 2 else { return false }
        let second = bytes[range.lowerBound + 1]
        return second < UInt8(ascii: "a") || second == UInt8(ascii: "r") || second == UInt8(ascii: "h")
            || second == UInt8(ascii: "s") || second == UInt8(ascii: "n") || second == UInt8(ascii: "u")
    }
}

/// Names of the Vancouver style: `Dean KM`, `van der Berg J`.
enum VancouverName {
    static func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let space = bytes[range].lastIndex(of: UInt8(ascii: " ")), range.upperBound - space <= 4 else {
            return false
        }
        for byte in bytes[(space + 1)..<range.upperBound] where byte < UInt8(ascii: "A") || byte > UInt8(ascii: "Z") {
            return false
        }
        return bytes[range.lowerBound..<space].contains {
            $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 >= 0x80
        }
    }

    /// Initials without a vowel are no family name in capitals.
    static func isCertain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let space = bytes[range].lastIndex(of: UInt8(ascii: " ")) else { return false }
        return !bytes[(space + 1)..<range.upperBound].contains { "AEIOUY".utf8.contains($0) }
    }
}
