/// What may follow a name, and what may precede it, without being part of it.
package enum NameSuffixTable {
    /// In lower case, without dots; of at most eight letters.
    private static let suffixes = packed([
        "jr", "sr", "junior", "ii", "iii", "iv", "2nd", "3rd", "phd", "md", "dphil", "drphil", "drrernat", "dsc", "scd",
        "msc",
        "bsc", "mph", "mba", "mbbs", "mbchb", "mbbch", "dds", "dmd", "dvm", "pharmd", "edd", "jd", "llm", "llb", "esq",
        "rn", "facp",
        "facs", "frs", "frcp", "frcpc", "frcs", "obe", "cbe", "dba", "dnp", "psyd", "ms", "ma", "pe",
        "cfa", "cpa",
    ])

    /// Those that are names or initials at least as often: they count only behind a comma.
    private static let onlyBehindComma = packed([
        "ms", "ma", "pe", "rn", "jd", "msc", "bsc", "junior", "mba", "mph",
    ])

    private static let titles = packed([
        "prof", "dr", "mr", "mrs", "ms", "sir", "ir", "ing", "dipl-ing", "privdoz",
    ])

    /// Whether a word, or words joined by `/` (`MD/PhD`), follow a name without being part of it.
    package static func isSuffix(_ word: String, behindComma: Bool) -> Bool {
        var part = PackedWord()
        for byte in word.utf8 {
            if byte == UInt8(ascii: "/") {
                guard isSuffix(part, behindComma: behindComma) else { return false }
                part = PackedWord()
            } else {
                part.append(byte)
            }
        }
        return isSuffix(part, behindComma: behindComma)
    }

    private static func isSuffix(_ part: PackedWord, behindComma: Bool) -> Bool {
        guard let key = part.key, suffixes.contains(key) else { return false }
        // "Ma" and "Iv" are names, "MA" and "IV" are not.
        let isShort = (part.count == 2 && key != jr && key != sr) || key == iii
        if isShort, part.hasLowercase { return false }
        return behindComma || !onlyBehindComma.contains(key)
    }

    /// Whether the words behind a comma are nothing but suffixes: `PhD`, `MD, PhD`, `Ph. D.`
    package static func areSuffixes(_ text: String) -> Bool {
        var whole = PackedWord()
        var word = PackedWord()
        var areAll = true
        for byte in text.utf8 {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") {
                if word.count > 0, !isSuffix(word, behindComma: true) { areAll = false }
                word = PackedWord()
                if byte == UInt8(ascii: " ") { continue }
            } else {
                word.append(byte)
            }
            whole.append(byte)
            if !areAll, whole.key == nil { return false }
        }
        if word.count > 0, !isSuffix(word, behindComma: true) { areAll = false }
        return (areAll && whole.count > 0) || isSuffix(whole, behindComma: true)
    }

    static func isTitle(_ word: String) -> Bool {
        var packed = PackedWord()
        for byte in word.utf8 { packed.append(byte) }
        return packed.key.map(titles.contains) ?? false
    }

    private static let jr = packed("jr")
    private static let sr = packed("sr")
    private static let iii = packed("iii")

    private static func packed(_ words: [String]) -> Set<UInt64> { Set(words.map(packed)) }

    private static func packed(_ word: String) -> UInt64 {
        var packed = PackedWord()
        for byte in word.utf8 { packed.append(byte) }
        return packed.key ?? 0
    }
}

/// A word of up to eight letters and digits in lower case, without dots, as one number.
private struct PackedWord {
    private var value: UInt64 = 0
    private(set) var count = 0
    private(set) var hasLowercase = false
    private var isOther = false

    /// `nil` for longer words, and for words with other characters.
    var key: UInt64? { count > 0 && count <= 8 && !isOther ? value : nil }

    mutating func append(_ byte: UInt8) {
        let lower = byte | 0x20
        if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") {
            if byte == lower { hasLowercase = true }
        } else if byte == UInt8(ascii: ".") {
            return
        } else if byte != UInt8(ascii: "2"), byte != UInt8(ascii: "3"), byte != UInt8(ascii: "-") {
            isOther = true
        }
        count += 1
        if count <= 8 { value = value << 8 | UInt64(lower) }
    }
}
