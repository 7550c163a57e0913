import DocumentTree

extension Reference {
    /// A work of a profile in CSL's variables.
    public init(_ work: Work) {
        self = work.variables.reference ?? Reference(id: "", type: nil)
        id = work.id
        type = work.type
        set(.title, work.title)
        set(.titleShort, work.titleShort)
        if let venue = work.venues.first {
            set(.containerTitle, venue.name)
            set(.containerTitleShort, venue.short)
        }
        set(.volume, work.volume)
        set(.issue, work.issue)
        set(.page, work.pages)
        set(.number, work.number)
        set(.edition, work.edition)
        set(.genre, work.genre)
        set(.publisher, work.publisher)
        set(.publisherPlace, work.publisherPlace)
        set(.status, work.status)
        set(.doi, work.doi)
        set(.isbn, work.isbn)
        set(.url, work.url?.text ?? "")
        set(.note, work.note)
        set(.language, work.language)
        if !work.authors.contributors.isEmpty { self[.author] = work.authors }
        if !work.editors.contributors.isEmpty { self[.editor] = work.editors }
        if let date = work.date { self[.issued] = ReferenceDate(date) }
        if !work.arxiv.isEmpty { setArXiv(work.arxiv) }
    }

    /// A preprint's number is that of its archive, where it has appeared nowhere else.
    private mutating func setArXiv(_ number: String) {
        guard type == .article else { return }
        if self[.number].isEmpty { set(.number, "arXiv:" + number) }
        if self[.publisher].isEmpty, self[.containerTitle].isEmpty { set(.publisher, "arXiv") }
    }

    private mutating func set(_ variable: TextVariable, _ text: String) {
        if !text.isEmpty { self[variable] = [.text(text)] }
    }

    private mutating func set(_ variable: TextVariable, _ inlines: [Inline]) {
        if !inlines.isEmpty { self[variable] = inlines }
    }
}
