/// Words that say what an author did, and so are no part of a name.
enum RoleWordTable {
    /// Parts of words, in lower case.
    private static let parts = [
        "equal", "contribut", "correspond", "co-first", "cofirst", "first author", "joint", "supervis", "advis",
        "student",
        "deceased", "project lead", "intern", "presenter", "presenting", "speaker", "co-author", "last author",
        "senior author", "alphabetic", "eds.", "editor", "通讯", "通訊", "共同", "同等", "責任", "同第一", "교신", "第一作者",
    ]

    /// Whether the words in a bracket are about the author's part.
    static func isRole(_ text: String) -> Bool {
        let lower = text.lowercased()
        return parts.contains { lower.contains($0) }
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
