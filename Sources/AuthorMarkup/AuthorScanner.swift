/// What every reader of author lines looks for in bytes.
protocol AuthorScanner {
    var bytes: [UInt8] { get }
    /// What each byte can begin.
    var classes: [PlainByteClass] { get }
}

/// Words that are no names, space, and characters beyond ASCII.
extension AuthorScanner {
    /// The length of `and` in any case, or of its like in other languages in lower case, where white space or a brace follows, a
    /// comma, or nothing.
    /// `y` and `e` are no such words: they stand in Spanish and Portuguese names (Ortega y Gasset).
    func lengthOfAnd(at start: Int) -> Int? {
        guard start + 2 < bytes.count else { return nil }
        let words: [StaticString]
        switch bytes[start] {
        case UInt8(ascii: "a"), UInt8(ascii: "A"): words = ["and"]
        case UInt8(ascii: "u"): words = ["und"]
        case UInt8(ascii: "e"): words = ["et"]
        case UInt8(ascii: "o"): words = ["och", "og"]
        default: return nil
        }
        for word in words where matches(word, at: start) {
            let end = start + word.utf8CodeUnitCount
            let ends = end == bytes.count || bytes[end] == UInt8(ascii: "{") || bytes[end] == UInt8(ascii: ",")
            guard ends || endOfSpace(from: end) > end else { continue }
            if bytes[start] != UInt8(ascii: "e") || lengthOfEtAl(at: start) == nil { return word.utf8CodeUnitCount }
        }
        return nil
    }

    /// The length of "et al.", "et al", "et. al.", "u. a." or "..." where no letter follows.
    func lengthOfEtAl(at start: Int) -> Int? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: ".") {
            var end = start
            while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
            return end - start >= 3 ? end - start : nil
        }
        let words: [StaticString]
        switch bytes[start] {
        case UInt8(ascii: "e"), UInt8(ascii: "E"): words = ["et al.", "et. al.", "et al", "et alii"]
        case UInt8(ascii: "u"): words = ["u. a.", "u.a."]
        default: return nil
        }
        for word in words where matches(word, at: start) {
            let end = start + word.utf8CodeUnitCount
            guard end < bytes.count else { return end - start }
            if classes[Int(bytes[end])] != .name || bytes[end - 1] == UInt8(ascii: ".") { return end - start }
        }
        return nil
    }

    func matches(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { index in
                let other = bytes[start + index]
                return other == word[index] || (word[index] >= UInt8(ascii: "a") && other | 0x20 == word[index])
            }
        }
    }

    /// " more authors", " others"
    func lengthOfMoreAuthors(at start: Int) -> Int? {
        for words in [" more authors", " more author", " other authors", " others"] {
            let utf8 = words.utf8
            if start + utf8.count <= bytes.count, bytes[start..<(start + utf8.count)].elementsEqual(utf8) {
                return utf8.count
            }
        }
        return nil
    }

    func scalar(at position: Int) -> (Unicode.Scalar, Int)? {
        let lead = bytes[position]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard position + length <= bytes.count else { return nil }
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// Leading bytes of letters alone, but for U+00D7 and U+00F7: accented Latin, Greek, Cyrillic, Chinese.
    func isLetterLead(_ byte: UInt8) -> Bool {
        (byte >= 0xC3 && byte <= 0xC9) || (byte >= 0xCE && byte <= 0xD4) || (byte >= 0xE5 && byte <= 0xE9)
    }

    func endOfSpace(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if classes[Int(bytes[end])] == .space {
                end += 1
            } else if bytes[end] >= 0xC2, let (scalar, length) = scalar(at: end),
                SignCharacterTable.meaning(of: scalar) == .space
            {
                end += length
            } else {
                break
            }
        }
        return end
    }
}
