/// Identifiers as users write them, reduced to the identifier alone.
enum Identifiers {
    /// `https://doi.org/10.1000/182` → `10.1000/182`
    static func doi(_ text: String) -> String {
        stripping(
            ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"], from: text)
    }

    /// `arXiv:2203.01104` → `2203.01104`
    static func arxiv(_ text: String) -> String {
        stripping(["https://arxiv.org/abs/", "http://arxiv.org/abs/", "arxiv:"], from: text)
    }

    private static func stripping(_ prefixes: [String], from text: String) -> String {
        if let first = text.utf8.first, (0x30...0x39).contains(first) { return text }
        let lower = text.lowercased()
        guard let prefix = prefixes.first(where: lower.hasPrefix) else { return text }
        return String(text.dropFirst(prefix.count).drop { $0 == " " })
    }
}

/// A researcher's ORCID iD: four groups of four digits, the last of which may be X.
struct ORCID {
    let text: String

    init?(_ written: String) {
        var text = written[...]
        for prefix in ["https://orcid.org/", "http://orcid.org/"] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }) else { return nil }
        for (index, byte) in text.utf8.filter({ $0 != 0x2D }).enumerated() {
            guard (0x30...0x39).contains(byte) || (index == 15 && byte == UInt8(ascii: "X")) else { return nil }
        }
        self.text = String(text)
    }
}

/// Years as selections give them: `2022`, `2020/2023`, `2020/`, `/2023`.
struct YearSpan {
    let first: Int?
    let last: Int?

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        func year(_ part: Substring) -> Int? { part.utf8.count == 4 ? Int(part) : nil }
        switch parts.count {
        case 1:
            guard let only = year(parts[0]) else { return nil }
            (first, last) = (only, only)
        case 2:
            (first, last) = (year(parts[0]), year(parts[1]))
            guard first != nil || last != nil, first != nil || parts[0].isEmpty, last != nil || parts[1].isEmpty else {
                return nil
            }
            if let first, let last, last < first { return nil }
        default: return nil
        }
    }
}
