import DocumentTree

extension Reference {
    /// A work of a profile or of a bibliography file in CSL's variables. What CSL has no variable for (links, badges, awards)
    /// is left out.
    public init(_ work: Work) {
        self.init(id: work.id, type: work.type)
        self[.title] = work.title
        self[.titleShort] = work.titleShort
        self[NameVariable.author] = work.authors
        self[NameVariable.editor] = work.editors
        if let date = work.date { self[.issued] = ReferenceDate(date) }
        putPlace(of: work)
        putNumbers(of: work)
        self[.genre] = Self.text(work.genre)
        self[.publisher] = Self.text(work.publisher)
        self[.publisherPlace] = Self.text(work.publisherPlace)
        self[.status] = work.status
        self[.note] = work.note
        self[.abstract] = work.abstract.runningText
        self[.keyword] = Self.text(work.tags.joined(separator: ", "))
        self[.language] = Self.text(work.language)
        putIdentifiers(of: work)
        put(work.variables)
    }

    /// A talk is given at an event; whatever else has a venue stands in it.
    private mutating func putPlace(of work: Work) {
        let names = work.venues.map { $0.name.isEmpty ? Self.text($0.short) : $0.name }.filter { !$0.isEmpty }
        guard let first = names.first else { return }
        let joined = names.dropFirst().reduce(first) { $0 + [.text(" & ")] + $1 }
        switch work.type {
        case .speech, .event: self[.eventTitle] = joined
        case .thesis where work.publisher.isEmpty: self[.publisher] = joined
        default:
            self[.containerTitle] = joined
            if work.venues.count == 1 { self[.containerTitleShort] = Self.text(work.venues[0].short) }
        }
    }

    /// The number of an article stands where its pages would: that is where citation styles look for it.
    private mutating func putNumbers(of work: Work) {
        self[.volume] = Self.text(work.volume)
        self[.issue] = Self.text(work.issue)
        self[.edition] = Self.text(work.edition)
        self[.page] = Self.text(work.pages.replacing("–", with: "-"))
        let isArticle = [.articleJournal, .articleMagazine, .articleNewspaper].contains(work.type)
        if isArticle, work.pages.isEmpty {
            self[.page] = Self.text(work.number)
        } else if work.variables[.collectionNumber].plainText() != work.number {
            self[.number] = Self.text(work.number)
        }
    }

    private mutating func putIdentifiers(of work: Work) {
        self[.doi] = Self.text(work.doi)
        self[.isbn] = Self.text(work.isbn)
        self[.url] = Self.text(work.url?.text ?? "")
        guard !work.arxiv.isEmpty else { return }
        if self[.url].isEmpty { self[.url] = Self.text("https://arxiv.org/abs/" + work.arxiv) }
        guard work.type == .article else { return }
        if work.number.isEmpty { self[.number] = Self.text("arXiv:" + work.arxiv) }
        if work.publisher.isEmpty { self[.publisher] = Self.text("arXiv") }
    }

    private static func text(_ text: String) -> [Inline] { text.isEmpty ? [] : [.text(text)] }
}

extension [Block] {
    /// The text of all paragraphs, one behind the other.
    fileprivate var runningText: [Inline] {
        reduce(into: []) { inlines, block in
            guard case .paragraph(let paragraph, _) = block else { return }
            if !inlines.isEmpty { inlines.append(.text(" ")) }
            inlines += paragraph
        }
    }
}
