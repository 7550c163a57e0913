/// Words that stand in the names of groups and not in those of people.
enum NonPersonWordTable {
    static let words: Set<String> = [
        "agency", "alliance", "analysis", "association", "board", "center", "centre", "chemistry", "collaboration",
        "collaborations", "college", "commission", "committee", "company", "computing", "consortium", "corporation",
        "council", "department", "development", "division", "economic", "education", "engineering", "environment",
        "foundation", "group", "health", "information", "initiative", "institute", "international", "investigators",
        "laboratory", "medicine", "ministry", "national", "network", "office", "organisation", "organization",
        "physics",
        "program", "programme", "project", "research", "school", "science", "sciences", "service", "society",
        "standards",
        "statistics", "studies", "team", "technology", "union", "university", "world",
    ]
}
