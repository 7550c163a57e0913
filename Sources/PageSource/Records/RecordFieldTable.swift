/// What the fields of records mean, by the words that people and programs use for them.
enum RecordMeaning: Equatable {
    case id, type, title, titleShort, authors, editors, owner, notesOfAuthors
    case venue, venueShort, date, year, month
    case volume, issue, pages, number, edition, genre, publisher, place
    case doi, arxiv, isbn, url, language, citations, status, presentation, award
    case abstract, summary, note, selected, tags
    /// A link under a label; an empty one stands for the field's own name.
    case link(String)
    /// Links, each under its label.
    case links
    /// Running text from which authors are taken where there is no other field for them.
    case citation
    /// An entry of a .bib file.
    case bibtex
    case image
    /// Of no meaning for a publication.
    case none
}

extension RecordMeaning {
    /// In lower case, with hyphens between words.
    static let words: [String: RecordMeaning] = [
        "id": .id, "key": .id, "citekey": .id, "slug": .id, "bibkey": .id,
        "type": .type, "publication-types": .type, "publication-type": .type, "kind": .type, "entrytype": .type,
        "title": .title, "name": .title, "headline": .title,
        "title-short": .titleShort, "short-title": .titleShort, "shorttitle": .titleShort,
        "authors": .authors, "author": .authors, "by": .authors, "creators": .authors, "creator": .authors,
        "editors": .editors, "editor": .editors,
        "author-notes": .notesOfAuthors,
        "venue": .venue, "journal": .venue, "conference": .venue, "booktitle": .venue, "container-title": .venue,
        "publication": .venue, "published-in": .venue, "journaltitle": .venue, "details": .venue,
        "venue-short": .venueShort, "publication-short": .venueShort, "conference-short": .venueShort,
        "container-title-short": .venueShort, "journal-short": .venueShort, "short-venue": .venueShort,
        "abbr": .venueShort,
        "date": .date, "published": .date, "publication-date": .date, "releasedate": .date, "issued": .date,
        "pubdate": .date, "year": .year, "month": .month,
        "volume": .volume, "issue": .issue, "pages": .pages, "page": .pages, "page-range": .pages,
        "number": .number, "edition": .edition, "genre": .genre, "publisher": .publisher, "address": .place,
        "publisher-place": .place,
        "doi": .doi, "arxiv": .arxiv, "eprint": .arxiv, "arxiv-id": .arxiv, "isbn": .isbn, "url": .url,
        "paper-url": .url, "paperurl": .url, "language": .language, "citations": .citations, "status": .status,
        "presentation": .presentation, "award": .award, "awards": .award, "honor": .award, "honors": .award,
        "honour": .award, "oral": .presentation,
        "abstract": .abstract, "summary": .summary, "tldr": .summary, "excerpt": .summary, "description": .summary,
        "note": .note, "notes": .note, "annotation": .note, "comment": .note, "comments": .note, "footnote": .note,
        "selected": .selected, "featured": .selected, "highlight": .selected,
        "tags": .tags, "keywords": .tags, "tag": .tags,
        "link": .links, "links": .links, "url-custom": .links, "resources": .links, "urls": .links,
        "citation": .citation, "suggested-citation": .citation, "bibtex": .bibtex, "bib": .bibtex,
        "image": .image, "img": .image, "preview": .image, "thumbnail": .image, "teaser": .image,
        "pdf": .link("pdf"), "url-pdf": .link("pdf"), "pdfurl": .link("pdf"), "paper": .link("paper"),
        "code": .link("code"), "url-code": .link("code"), "codeurl": .link("code"), "github": .link("code"),
        "slides": .link("slides"), "url-slides": .link("slides"), "slidesurl": .link("slides"),
        "poster": .link("poster"), "url-poster": .link("poster"), "video": .link("video"),
        "url-video": .link("video"), "videourl": .link("video"), "website": .link("website"),
        "project": .link("project"), "url-project": .link("project"), "projectpage": .link("project"),
        "url-dataset": .link("data"), "dataset": .link("data"), "arxivurl": .link("arxiv"),
        "url-preprint": .link("preprint"), "preprint-url": .link("preprint"), "supplement": .link("supplement"),
        "biorxiv": .link("biorxiv"), "publisherlink": .link("publisher"), "demo": .link("demo"),
        "youtube": .link("video"), "blog": .link("blog"),
        "layout": .none, "permalink": .none, "collection": .none, "categories": .none, "category": .none,
        "urltext": .none, "draft": .none, "math": .none, "share": .none, "url-source": .none, "projects": .none,
    ]
}
