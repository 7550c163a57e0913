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
