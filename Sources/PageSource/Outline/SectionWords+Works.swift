import Surfaces

/// What the heading of a section says of the names in it.
extension SectionWords {
    /// The title of the section of each leaf, in lower case.
    static func titles(of outline: PageOutline, from title: String) -> [String] {
        var title = title.lowercased()
        return outline.leaves.map { leaf in
            if leaf.headingLevel != nil, leaf.text.bytes.count < 80 {
                let words = String(decoding: leaf.text.bytes, as: UTF8.self).lowercased()
                // A year says nothing of what is listed.
                if !words.allSatisfy({ $0.isNumber || $0 == " " || $0 == "-" || $0 == "–" }) { title = words }
            }
            return title
        }
    }

    static func listsWorks(_ title: String) -> Bool {
        title.holdsAny(of: works) && !isUnlikely(title)
    }

    private static let works = [
        "publication", "paper", "preprint", "manuscript", "article", "journal", "conference", "workshop", "project",
        "work in progress",
        "working", "thesis", "theses", "books", "selected work", "论文", "发表", "著作", "出版", "成果", "論文", "논문", "업적",
        "публикац", "estudios",
    ]

    /// Sections in which names are not authors.
    static func isUnlikely(_ title: String) -> Bool {
        title.holdsAny(of: others) && !title.holdsAny(of: ["publication", "paper"])
    }

    private static let others = [
        "news", "service", "teaching", "education", "experience", "award", "honor", "honour", "student", "alumni",
        "member", "people",
        "advisee", "team", "review", "employment", "committee", "collaborator", "acknowledg", "internship",
        "mentor", "新闻", "教育", "获奖",
        "学生", "수상",
    ]
}
