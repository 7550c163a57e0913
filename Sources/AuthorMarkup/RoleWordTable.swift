public import Bibliography

/// Words that say what an author did, and so are no part of a name.
enum RoleWordTable {
    /// Parts of words, in lower case.
    private static let parts: [[UInt8]] = [
        "equal", "contribut", "correspond", "co-first", "cofirst", "first author", "joint", "supervis", "advis",
        "student",
        "deceased", "project lead", "intern", "presenter", "presenting", "speaker", "co-author", "last author",
        "senior author", "alphabetic", "eds.", "editor", "通讯", "通訊", "共同", "同等", "責任", "同第一", "교신", "第一作者",
    ].map { Array($0.utf8) }

    /// Whether the words in a bracket are about the author's part.
    static func isRole(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 3 else { return false }
        let lower = bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
        return lower.indices.contains { start in
            parts.contains { $0[0] == lower[start] && lower[start...].starts(with: $0) }
        }
    }

    /// Whether an item of a list is not a name but such words alone.
    static func isRoleAlone(_ text: String) -> Bool {
        alone.contains(text.lowercased())
    }

    private static let alone: Set<String> = [
        "equal contribution", "equal contributions", "equally contributed", "contributed equally",
        "corresponding author",
        "corresponding authors", "co-first author", "co-first authors", "co-corresponding author",
        "co-corresponding authors", "equal contributors",
    ]
}

extension LineAuthor.RoleWords {
    /// What the words mean, where they are known: `(corresponding author)`, `equal` in biblatex's `author+an`.
    public var role: Role.ID? { RoleWordMeaning.role(of: text) }
}

/// The meaning of words that stand with one author alone.
enum RoleWordMeaning {
    static func role(of words: String) -> Role.ID? {
        let key = words.lowercased().filter { $0.isLetter }
        return short[key] ?? LegendWordingTable.role(of: words)
    }

    /// What is too short for a legend, without spaces and hyphens.
    private static let short: [String: Role.ID] = [
        "equal": .equalContribution, "equalcontrib": .equalContribution, "cofirst": .equalContribution,
        "equally": .equalContribution,
        "corresponding": .correspondingAuthor, "corr": .correspondingAuthor,
        "cocorresponding": .correspondingAuthor,
        "equalsupervision": .equalSupervision, "equaladvising": .equalSupervision,
        "projectlead": .projectLead, "student": .student, "deceased": .deceased,
    ]
}
