import Bibliography

/// What other formats call CSL's types.
enum WorkTypeWords {
    static func type(_ word: String) -> WorkType? {
        let word = String(
            decoding: word.lowercased().utf8.map { $0 == 0x5F || $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
        return WorkType(rawValue: word) ?? words[word]
    }

    private static let words: [String: WorkType] = [
        // Hugo's numbers.
        "1": .paperConference, "2": .articleJournal, "3": .article, "4": .report, "5": .book, "6": .chapter,
        "7": .thesis, "8": .patent,
        // BibTeX's and DBLP's entry types.
        "inproceedings": .paperConference, "conference": .paperConference, "proceedings": .book,
        "incollection": .chapter, "inbook": .chapter, "phdthesis": .thesis, "mastersthesis": .thesis,
        "techreport": .report, "unpublished": .manuscript,
        // ORCID's (ORCID 3.0, work types).
        "journal-article": .articleJournal, "conference-paper": .paperConference,
        "conference-abstract": .paperConference, "conference-poster": .paperConference, "book-chapter": .chapter,
        "edited-book": .book, "dissertation": .thesis, "dissertation-thesis": .thesis, "preprint": .article,
        "working-paper": .article, "data-set": .dataset, "book-review": .reviewBook,
        "magazine-article": .articleMagazine, "newspaper-article": .articleNewspaper, "lecture-speech": .speech,
        "encyclopedia-entry": .entryEncyclopedia, "dictionary-entry": .entryDictionary,
        "online-resource": .webpage, "website": .webpage, "newsletter-article": .articleMagazine,
        // What people write.
        "journal": .articleJournal, "journal-paper": .articleJournal, "workshop": .paperConference,
        "workshop-paper": .paperConference, "poster": .paperConference, "arxiv": .article, "talk": .speech,
        "technical-report": .report, "phd-thesis": .thesis, "tutorial": .speech,
    ]
}
