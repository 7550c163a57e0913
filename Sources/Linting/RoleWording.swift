import DocumentTree

/// Words that say what an author's part in a work was.
enum RoleWording {
    private static let parts = [
        "equal contribution", "equal author", "equally contribut", "contributed equally", "contribute equally",
        "co-first",
        "cofirst", "corresponding", "joint first", "共同一作", "共同第一", "通讯作者", "通訊作者", "同等贡献", "責任著者", "교신저자",
    ]

    static func isAboutContribution(_ text: String) -> Bool { range(in: text) != nil }

    /// Where the words stand in a text, in bytes of UTF-8.
    static func range(in text: String) -> Range<Int>? {
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for part in parts {
            let part = Array(part.utf8)
            guard bytes.count >= part.count else { continue }
            for start in 0...(bytes.count - part.count) where bytes[start..<(start + part.count)].elementsEqual(part) {
                return start..<(start + part.count)
            }
        }
        return nil
    }
}
