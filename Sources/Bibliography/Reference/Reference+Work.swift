import DocumentTree

extension Reference {
    /// A work of a profile or of a bibliography file in CSL's variables. What CSL has no variable for (links, badges, awards)
    /// is left out.
    public init(_ work: Work) {
        self = work.variables.reference ?? Reference(id: "", type: nil)
        id = work.id
        // What a profile calls an article and says the place of is one in a journal; the rest are preprints.
        type = work.type == .article && !work.venues.isEmpty ? .articleJournal : work.type
        set(.title, work.title)
        set(.titleShort, work.titleShort)
        if !work.authors.contributors.isEmpty { self[.author] = work.authors }
        if !work.editors.contributors.isEmpty { self[.editor] = work.editors }
        if let date = work.date { self[.issued] = ReferenceDate(date) }
        putPlace(of: work)
        putNumbers(of: work)
        set(.genre, work.genre)
        set(.publisher, work.publisher)
        set(.publisherPlace, work.publisherPlace)
        set(.status, work.status)
        set(.note, work.note)
        set(.abstract, work.abstract.runningText)
        set(.keyword, work.tags.joined(separator: ", "))
        set(.language, work.language)
        putIdentifiers(of: work)
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
            if work.venues.count == 1 { set(.containerTitleShort, work.venues[0].short) }
        }
    }

    /// The number of an article stands where its pages would: that is where citation styles look for it.
    private mutating func putNumbers(of work: Work) {
        set(.volume, work.volume)
        set(.issue, work.issue)
        set(.edition, work.edition)
        set(.page, work.pages.replacing("–", with: "-"))
        let isArticle = [.articleJournal, .articleMagazine, .articleNewspaper].contains(work.type)
        if isArticle, work.pages.isEmpty {
            set(.page, work.number)
        } else if work.variables[.collectionNumber].plainText() != work.number {
            set(.number, work.number)
        }
    }

    private mutating func putIdentifiers(of work: Work) {
        set(.doi, work.doi)
        set(.isbn, work.isbn)
        set(.url, work.url?.text ?? "")
        guard !work.arxiv.isEmpty else { return }
        if self[.url].isEmpty { set(.url, "https://arxiv.org/abs/" + work.arxiv) }
        guard work.type == .article else { return }
        if self[.number].isEmpty { set(.number, "arXiv:" + work.arxiv) }
        if work.publisher.isEmpty, work.venues.isEmpty { set(.publisher, "arXiv") }
    }

    private static func text(_ text: String) -> [Inline] { text.isEmpty ? [] : [.text(text)] }

    private mutating func set(_ variable: TextVariable, _ text: String) { set(variable, Self.text(text)) }

    private mutating func set(_ variable: TextVariable, _ inlines: [Inline]) {
        if !inlines.isEmpty { self[variable] = inlines }
    }
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
