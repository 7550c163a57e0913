import Bibliography

/// The variables of CSL-JSON (csl-data.json 1.0.2) that a work has a place for, and Crossref's names of the same.
enum CSLJSONTable {
    /// What a variable says.
    enum Meaning {
        case id, type
        case title, titleShort, containerTitle, containerTitleShort, eventTitle
        case author, editor
        case issued
        case volume, issue, page, number, edition, genre, publisher, publisherPlace, status
        case doi, isbn, url, archive, archiveLocation
        case abstract, note, keyword, language, custom
    }

    /// CSL's name first.
    static let variables: [(names: [String], meaning: Meaning)] = [
        (["id", "citation-key"], .id), (["type"], .type),
        (["title"], .title), (["title-short", "shortTitle"], .titleShort),
        (["container-title"], .containerTitle),
        (["container-title-short", "journalAbbreviation", "short-container-title"], .containerTitleShort),
        (["event-title", "event"], .eventTitle),
        (["author"], .author), (["editor"], .editor),
        (["issued", "published", "published-print", "published-online"], .issued),
        (["volume"], .volume), (["issue"], .issue), (["page"], .page), (["number", "article-number"], .number),
        (["edition"], .edition), (["genre"], .genre), (["publisher"], .publisher),
        (["publisher-place", "publisher-location"], .publisherPlace), (["status"], .status),
        (["DOI"], .doi), (["ISBN"], .isbn), (["URL"], .url), (["archive"], .archive),
        (["archive_location"], .archiveLocation),
        (["abstract"], .abstract), (["note"], .note), (["keyword"], .keyword), (["language"], .language),
        (["custom"], .custom),
    ]

    static func meaning(of variable: String) -> Meaning? { meanings[variable] }

    private static let meanings = Dictionary(
        variables.flatMap { row in row.names.map { ($0, row.meaning) } }
    ) { first, _ in first }

    /// CSL's types, and those of Crossref's works.
    static func type(_ name: String) -> WorkType? { WorkType(rawValue: name) ?? crossrefTypes[name] }

    static let crossrefTypes: [String: WorkType] = [
        "journal-article": .articleJournal, "proceedings-article": .paperConference, "book-chapter": .chapter,
        "book-section": .chapter, "book-part": .chapter, "book-track": .chapter, "posted-content": .article,
        "monograph": .book, "edited-book": .book, "reference-book": .book, "book-set": .book, "book-series": .book,
        "proceedings": .book, "proceedings-series": .book, "reference-entry": .entry, "dissertation": .thesis,
        "report-component": .report, "report-series": .report, "peer-review": .review, "journal": .periodical,
        "journal-issue": .periodical, "journal-volume": .periodical, "database": .dataset, "grant": .document,
        "component": .document, "other": .document,
    ]

    /// Types by which a list of works is told from other JSON.
    static func isType(_ name: String) -> Bool { type(name) != nil }
}
