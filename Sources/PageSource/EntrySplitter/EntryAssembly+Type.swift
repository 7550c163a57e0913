import Bibliography
import DocumentTree
import PageModel

extension EntryAssembly {
    /// What kind of work an entry is, by the words of its venue.
    func type(of page: PageEntry) -> WorkType {
        let venue = page.field("venue")?.text ?? ""
        if Self.thesisWords.isAny(in: venue) { return .thesis }
        if Self.preprintWords.isAny(in: venue) { return .article }
        if !page.work.volume.isEmpty || Self.journalWords.isAny(in: venue) { return .articleJournal }
        if Self.meetingWords.isAny(in: venue)
            || !page.work.venues.isEmpty && VenueParser.acronym(venue[...]).0 != nil
        {
            return .paperConference
        }
        return venue.isEmpty ? .document : .articleJournal
    }

    private static let thesisWords = WordSearch(["thesis", "dissertation"])
    private static let preprintWords = WordSearch(["arxiv", "preprint", "submitted", "under review", "biorxiv"])
    private static let journalWords = WordSearch(["journal", "transactions", "letters", "annals", "magazine"])
    private static let meetingWords = WordSearch([
        "conference", "proceedings", "symposium", "workshop", "meeting", "findings", "congress",
    ])
}
