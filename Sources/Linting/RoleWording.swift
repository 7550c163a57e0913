import DocumentTree

/// Words that say what an author's part in a work was.
enum RoleWording {
    private static let parts = WordSearch([
        "equal contribution", "equal author", "equally contribut", "contributed equally", "contribute equally",
        "co-first", "cofirst", "corresponding", "joint first", "共同一作", "共同第一", "通讯作者", "通訊作者", "同等贡献", "責任著者",
        "교신저자",
    ])

    static func isAboutContribution(_ text: String) -> Bool { parts.isAny(in: text) }
}
