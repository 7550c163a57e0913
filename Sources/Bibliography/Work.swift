public import DocumentTree

/// A publication, in CSL's vocabulary where CSL has a word for it.
public struct Work: Sendable, Equatable {
    /// Unique in the profile; `[@id]` mentions it.
    public var id: String
    public var type: WorkType
    public var title: [Inline]
    /// The name by which the work is mentioned: `PCL` (CSL `title-short`).
    public var titleShort: [Inline]
    /// A remark behind the title that is not part of it: `inherited from my undergrad thesis`.
    public var titleNote: [Inline]
    public var authors: ContributorList
    public var editors: ContributorList
    /// Where it appeared; several for a work published twice (`TPAMI` and `CVPR`).
    public var venues: [Venue]
    public var date: DateRange?
    public var volume: String
    public var issue: String
    public var pages: String
    /// Article number or other number of the work in its series (CSL `number`).
    public var number: String
    public var edition: String
    /// `PhD thesis`, `Technical report` (CSL `genre`).
    public var genre: String
    public var publisher: String
    public var publisherPlace: String
    /// `in press`, `under review`, `submitted` (CSL `status`).
    public var status: [Inline]
    /// How it was presented: `Poster`, `Oral Presentation`.
    public var presentation: [Inline]
    /// Honours: `Oral`, `Best Paper Award`.
    public var awards: [[Inline]]
    /// A count to show: `800+`.
    public var citations: String
    public var doi: String
    public var arxiv: String
    public var isbn: String
    public var url: LinkDestination?
    /// Labelled links in the order of the profile: `paper`, `code`, `slides`.
    public var links: [WorkLink]
    public var badges: [Badge]
    public var abstract: [Block]
    public var summary: [Block]
    public var note: [Inline]
    public var image: Image?
    public var isSelected: Bool
    public var tags: [String]
    /// BCP 47 tag of the work's own language, where it is not the profile's.
    public var language: String
    /// What CSL has a variable for and none of the fields above.
    public var variables: WorkVariables

    public init(id: String, type: WorkType) {
        self.id = id
        self.type = type
        title = []
        titleShort = []
        titleNote = []
        authors = ContributorList()
        editors = ContributorList()
        venues = []
        date = nil
        volume = ""
        issue = ""
        pages = ""
        number = ""
        edition = ""
        genre = ""
        publisher = ""
        publisherPlace = ""
        status = []
        presentation = []
        awards = []
        citations = ""
        doi = ""
        arxiv = ""
        isbn = ""
        url = nil
        links = []
        badges = []
        abstract = []
        summary = []
        note = []
        image = nil
        isSelected = false
        tags = []
        language = ""
        variables = WorkVariables()
    }
}

/// A journal, a conference, a book: where a work appeared (CSL `container-title`, `event-title`).
public struct Venue: Sendable, Equatable {
    public var name: [Inline]
    /// `ACL`, `TPAMI` (CSL `container-title-short`).
    public var short: String
    /// The year of the edition where it is not the work's own: `FICC2024` of a paper dated 2023.
    public var year: Int?
    public var url: LinkDestination?

    public init(name: [Inline], short: String = "", year: Int? = nil, url: LinkDestination? = nil) {
        self.name = name
        self.short = short
        self.year = year
        self.url = url
    }
}

/// A link of a work under a label: `paper`, `arxiv`, `code`, or one of the user's own.
public struct WorkLink: Sendable, Equatable {
    public var label: String
    public var destination: LinkDestination

    public init(label: String, destination: LinkDestination) {
        self.label = label
        self.destination = destination
    }
}
