/// What may follow a name, and what may precede it, without being part of it.
package enum NameSuffixTable {
    /// In lower case, without dots and commas.
    private static let suffixes: Set<String> = [
        "jr", "sr", "junior", "ii", "iii", "iv", "2nd", "3rd", "phd", "md", "dphil", "drphil", "drrernat", "dsc", "scd",
        "msc",
        "bsc", "mph", "mba", "mbbs", "mbchb", "mbbch", "dds", "dmd", "dvm", "pharmd", "edd", "jd", "llm", "llb", "esq",
        "rn", "facp",
        "facs", "frs", "frcp", "frcpc", "frcs", "obe", "cbe", "dba", "dnp", "psyd", "ms", "ma", "pe",
        "cfa", "cpa",
    ]

    /// Those that are names or initials at least as often: they count only behind a comma.
    private static let onlyBehindComma: Set<String> = [
        "ms", "ma", "pe", "rn", "jd", "msc", "bsc", "junior", "mba", "mph",
    ]

    private static let titles: Set<String> = [
        "prof", "professor", "dr", "mr", "mrs", "ms", "sir", "ir", "ing", "dipl-ing", "univ-prof", "priv-doz",
    ]

    /// Whether a word, or words joined by `/` (`MD/PhD`), follow a name without being part of it.
    package static func isSuffix(_ word: String, behindComma: Bool) -> Bool {
        guard !word.isEmpty, word.utf8.count <= 24 else { return false }
        return word.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            let key = key(of: part)
            guard suffixes.contains(key) else { return false }
            // "Ma" and "Iv" are names, "MA" and "IV" are not.
            let isShort = (key.utf8.count == 2 && key != "jr" && key != "sr") || key == "iii"
            if isShort, part.utf8.contains(where: { (0x61...0x7A).contains($0) }) { return false }
            return behindComma || !onlyBehindComma.contains(key)
        }
    }

    /// Whether the words are nothing but suffixes: `PhD`, `MD, PhD`, `Ph. D.`
    package static func areSuffixes(_ text: String) -> Bool {
        guard mayBeSuffix(text) else { return false }
        if isSuffix(text.filter { $0 != " " }, behindComma: true) { return true }
        let words = text.split { $0 == " " || $0 == "," }
        return !words.isEmpty && words.allSatisfy { isSuffix(String($0), behindComma: true) }
    }

    /// A look at the second letter, before the table is asked: `Jr`, `III`, `M.D.`, `PhD`, `2nd`, `Esq`.
    private static func mayBeSuffix(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard bytes.next() != nil, let second = bytes.next() else { return false }
        switch second {
        case ..<UInt8(ascii: "a"), UInt8(ascii: "r"), UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "n"),
            UInt8(ascii: "u"), UInt8(ascii: "d"):
            return true
        default: return false
        }
    }

    static func isTitle(_ word: String) -> Bool { titles.contains(key(of: word[...])) }

    private static func key(of word: Substring) -> String { word.lowercased().filter { $0 != "." && $0 != "," } }
}
