/// Words of which headings consist.
enum SectionWords {
    static func isHeading(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return !words.isEmpty && words.allSatisfy { all.contains($0) } && words.contains { heads.contains($0) }
    }

    private static let heads: Set<String> = [
        "education", "experience", "publications", "publication", "papers", "preprints", "awards", "honors", "honours",
        "teaching",
        "service", "services", "talks", "talk", "projects", "grants", "research", "news", "interests", "biography",
        "bio", "about",
        "contact", "employment", "positions", "skills", "students", "patents", "books", "theses", "thesis",
        "manuscripts", "articles",
        "activities", "background", "work", "presentations", "reviewing", "memberships", "links", "software",
        "datasets",
    ]

    private static let all: Set<String> = heads.union([
        "selected", "recent", "and", "professional", "academic", "invited", "work", "journal", "conference", "workshop",
        "me", "of",
        "in", "the", "my", "full", "list", "refereed", "peer", "reviewed", "other", "funding", "community", "open",
        "source", "industry",
        "working", "under", "review", "book", "chapters", "technical", "reports", "scholarships", "prizes", "guest",
        "lectures",
    ])
}
