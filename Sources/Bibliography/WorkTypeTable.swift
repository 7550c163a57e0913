/// The item types of CSL 1.0.2 (specification, appendix III).
public enum WorkType: String, Sendable, Hashable, CaseIterable {
    case article
    case articleJournal = "article-journal"
    case articleMagazine = "article-magazine"
    case articleNewspaper = "article-newspaper"
    case bill
    case book
    case broadcast
    case chapter
    case classic
    case collection
    case dataset
    case document
    case entry
    case entryDictionary = "entry-dictionary"
    case entryEncyclopedia = "entry-encyclopedia"
    case event
    case figure
    case graphic
    case hearing
    case interview
    case legalCase = "legal_case"
    case legislation
    case manuscript
    case map
    case motionPicture = "motion_picture"
    case musicalScore = "musical_score"
    case pamphlet
    case paperConference = "paper-conference"
    case patent
    case performance
    case periodical
    case personalCommunication = "personal_communication"
    case post
    case postWeblog = "post-weblog"
    case regulation
    case report
    case review
    case reviewBook = "review-book"
    case software
    case song
    case speech
    case standard
    case thesis
    case treaty
    case webpage
}

extension WorkType {
    /// What Crossref, DataCite, BibTeX and plain speech call them.
    package static let otherWords: [String: WorkType] = [
        "journal-article": .articleJournal, "journal": .articleJournal, "journal article": .articleJournal,
        "journalarticle": .articleJournal, "paper": .articleJournal, "article-in-journal": .articleJournal,
        "inproceedings": .paperConference, "conference": .paperConference, "conference-paper": .paperConference,
        "conference paper": .paperConference, "conferencepaper": .paperConference,
        "proceedings-article": .paperConference,
        "preprint": .article, "posted-content": .article, "unpublished": .manuscript, "working-paper": .report,
        "incollection": .chapter, "inbook": .chapter, "book-chapter": .chapter, "book chapter": .chapter,
        "bookchapter": .chapter, "monograph": .book, "edited-book": .book, "proceedings": .book,
        "phdthesis": .thesis, "mastersthesis": .thesis, "dissertation": .thesis, "techreport": .report,
        "technical-report": .report, "misc": .document, "online": .webpage, "website": .webpage, "blog": .postWeblog,
        "blog-post": .postWeblog, "magazine-article": .articleMagazine, "newspaper-article": .articleNewspaper,
        "book-review": .reviewBook, "data": .dataset, "code": .software, "talk": .speech, "film": .motionPicture,
        "booklet": .pamphlet, "legal-case": .legalCase, "motion-picture": .motionPicture,
        "musical-score": .musicalScore, "personal-communication": .personalCommunication,
    ]
}
