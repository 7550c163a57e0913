import Bibliography

/// What BibTeX's and biblatex's words are called in CSL: entry types, fields, months and the words of fields that biblatex
/// translates.
///
/// Sources: the biblatex manual 3.20 (2.1 entry types, 2.2 entry fields), the standard styles of BibTeX 0.99d, the wild (al-folio's
/// fields, those of publishers' exports), and CSL 1.0.2, appendices III and IV.
enum BibTeXTable {
    /// What a field says.
    enum Meaning: Int, CaseIterable {
        case title, subtitle, titleAddon, shortTitle
        case bookTitle, bookSubtitle, mainTitle, mainSubtitle
        case journalTitle, journalSubtitle, shortJournal, venueName
        case eventTitle, series
        case author, editor
        case date, year, month, day, event
        case volume, number, issue, pages, articleNumber, edition, type
        case publisher, institution, organization, howPublished, place
        case doi, eprint, eprintType, isbn, arxiv, url
        case abstract, note, addendum, annotation, status
        case keywords, language, entrySubtype
        case crossref, xdata, authorAnnotations, editorAnnotations
        case abbreviation, selected, award, awardName, image
        // What CSL has variables for and works have no field for.
        case translator, bookAuthor, issn, chapter, eventDate, eventPlace, urlDate, volumes, pageTotal, part, version
        case originalDate, originalTitle, originalPublisher, originalPlace, callNumber, pmid, pmcid
    }

    struct EntryType {
        let type: WorkType
        /// CSL's `genre`, where the entry names none.
        let genre: String

        init(_ type: WorkType, _ genre: String = "") {
            self.type = type
            self.genre = genre
        }
    }

    /// `nil` for a type that nobody knows.
    static func type(of name: String) -> EntryType? { types[name] }

    static let types: [String: EntryType] = [
        "article": EntryType(.articleJournal), "suppperiodical": EntryType(.articleJournal),
        "periodical": EntryType(.periodical),
        "newspaper": EntryType(.articleNewspaper), "magazine": EntryType(.articleMagazine),
        "preprint": EntryType(.article),
        "book": EntryType(.book), "mvbook": EntryType(.book),
        "collection": EntryType(.book), "mvcollection": EntryType(.book),
        "reference": EntryType(.book), "mvreference": EntryType(.book),
        "proceedings": EntryType(.book), "mvproceedings": EntryType(.book),
        "manual": EntryType(.book), "commentary": EntryType(.book),
        "inbook": EntryType(.chapter), "bookinbook": EntryType(.chapter), "suppbook": EntryType(.chapter),
        "incollection": EntryType(.chapter), "suppcollection": EntryType(.chapter),
        "inreference": EntryType(.entryEncyclopedia),
        "inproceedings": EntryType(.paperConference), "conference": EntryType(.paperConference),
        "booklet": EntryType(.pamphlet),
        "thesis": EntryType(.thesis), "phdthesis": EntryType(.thesis, "PhD thesis"),
        "mastersthesis": EntryType(.thesis, "Master’s thesis"), "mathesis": EntryType(.thesis, "Master’s thesis"),
        "bachelorsthesis": EntryType(.thesis, "Bachelor’s thesis"),
        "report": EntryType(.report), "techreport": EntryType(.report, "Technical report"),
        "unpublished": EntryType(.manuscript), "draft": EntryType(.manuscript),
        "online": EntryType(.webpage), "electronic": EntryType(.webpage), "www": EntryType(.webpage),
        "patent": EntryType(.patent), "dataset": EntryType(.dataset), "software": EntryType(.software),
        "artwork": EntryType(.graphic), "image": EntryType(.graphic),
        "audio": EntryType(.song), "music": EntryType(.song),
        "movie": EntryType(.motionPicture), "video": EntryType(.motionPicture),
        "performance": EntryType(.performance), "review": EntryType(.review), "standard": EntryType(.standard),
        "letter": EntryType(.personalCommunication),
        "jurisdiction": EntryType(.legalCase), "legislation": EntryType(.legislation), "legal": EntryType(.treaty),
        "presentation": EntryType(.speech), "talk": EntryType(.speech),
        "misc": EntryType(.document), "other": EntryType(.document),
        "customa": EntryType(.document), "customb": EntryType(.document), "customc": EntryType(.document),
        "customd": EntryType(.document), "custome": EntryType(.document), "customf": EntryType(.document),
    ]

    /// Entries that are no publications: they hold fields for others.
    static let containers: Set<String> = ["xdata", "set", "bibnote"]

    /// Entries that hold others.
    static let parents: Set<String> = [
        "book", "mvbook", "collection", "mvcollection", "reference", "mvreference", "proceedings", "mvproceedings",
        "periodical",
    ]

    /// A magazine's article: `entrysubtype = {magazine}`.
    static let subtypes: [String: WorkType] = ["magazine": .articleMagazine, "newspaper": .articleNewspaper]

    static func meaning(of field: String) -> Meaning? { meanings[field] }

    /// biblatex's name first, then other names of the same.
    static let fields: [(names: [String], meaning: Meaning)] = [
        (["title"], .title), (["subtitle"], .subtitle), (["titleaddon"], .titleAddon), (["shorttitle"], .shortTitle),
        (["booktitle"], .bookTitle), (["booksubtitle"], .bookSubtitle),
        (["maintitle"], .mainTitle), (["mainsubtitle"], .mainSubtitle),
        (["journaltitle", "journal", "fjournal"], .journalTitle), (["journalsubtitle"], .journalSubtitle),
        (["shortjournal"], .shortJournal),
        (["conference"], .venueName), (["eventtitle"], .eventTitle), (["series"], .series),
        (["author"], .author), (["editor"], .editor),
        (["date"], .date), (["year"], .year), (["month"], .month), (["day"], .day),
        (["volume"], .volume), (["number"], .number), (["issue"], .issue), (["pages"], .pages),
        (["eid", "articleno", "article-number", "article_number"], .articleNumber), (["edition"], .edition),
        (["type"], .type),
        (["publisher"], .publisher), (["institution", "school"], .institution), (["organization"], .organization),
        (["howpublished"], .howPublished), (["location", "address"], .place),
        (["doi"], .doi), (["eprint"], .eprint), (["eprinttype", "archiveprefix"], .eprintType), (["isbn"], .isbn),
        (["arxiv", "arxivid"], .arxiv), (["url"], .url),
        (["abstract"], .abstract), (["note"], .note), (["addendum"], .addendum),
        (["annotation", "annote"], .annotation), (["pubstate"], .status),
        (["keywords", "keyword", "tags"], .keywords), (["langid", "language", "hyphenation"], .language),
        (["entrysubtype"], .entrySubtype), (["crossref"], .crossref), (["xdata"], .xdata),
        (["author+an"], .authorAnnotations), (["editor+an"], .editorAnnotations),
        (["abbr"], .abbreviation), (["selected"], .selected), (["award"], .award), (["award_name"], .awardName),
        (["preview"], .image),
        (["translator"], .translator), (["bookauthor"], .bookAuthor), (["issn"], .issn), (["chapter"], .chapter),
        (["eventdate"], .eventDate), (["venue"], .eventPlace), (["urldate", "lastchecked", "accessed"], .urlDate),
        (["volumes"], .volumes), (["pagetotal", "numpages"], .pageTotal), (["part"], .part), (["version"], .version),
        (["origdate", "origyear"], .originalDate), (["origtitle"], .originalTitle),
        (["origpublisher"], .originalPublisher), (["origlocation"], .originalPlace), (["library"], .callNumber),
        (["pmid"], .pmid), (["pmcid"], .pmcid),
    ]

    private static let meanings: [String: Meaning] = Dictionary(
        fields.flatMap { row in row.names.map { ($0, row.meaning) } }
    ) { first, _ in first }

    /// Fields that hold an address, and the labels of their links: al-folio's, and those that people add to them.
    static let links: [String: String] = [
        "pdf": "pdf", "html": "html", "code": "code", "github": "code", "website": "website", "project": "project",
        "slides": "slides", "poster": "poster", "video": "video", "talk": "talk", "blog": "blog", "demo": "demo",
        "supp": "supplement", "supplementary": "supplement", "data": "data", "dataset": "data", "news": "news",
        "press": "press", "twitter": "twitter", "model": "model",
    ]

    /// Fields whose values biblatex and al-folio take as they are, without TeX.
    static func isVerbatim(_ field: String) -> Bool {
        switch meanings[field] {
        case .doi, .eprint, .eprintType, .arxiv, .url, .date, .image, .crossref, .xdata, .authorAnnotations,
            .editorAnnotations:
            true
        case .some: false
        case nil: links[field] != nil || field == "file" || field.hasSuffix("_url") || field == "biburl"
        }
    }

    /// What a child does not take over from the entry that it refers to by `crossref`: what names the parent alone.
    static func isInherited(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .shortTitle, .doi, .url, .eprint, .eprintType, .arxiv, .pages, .abstract, .note, .addendum, .annotation,
            .entrySubtype, .crossref, .xdata, .selected, .award, .awardName, .image, .urlDate, .chapter, .pageTotal,
            .pmid,
            .pmcid:
            false
        default: true
        }
    }

    /// Under which name a child takes over a field of the entry that it refers to (biblatex manual, appendix B).
    static func inherited(_ meaning: Meaning, from parent: String, to child: String) -> Meaning? {
        guard isInherited(meaning) else { return nil }
        let isVolumeSet = parent.hasPrefix("mv")
        switch meaning {
        case .title where isVolumeSet: return .mainTitle
        case .subtitle where isVolumeSet: return .mainSubtitle
        case .title where parent == "periodical": return .journalTitle
        case .subtitle where parent == "periodical": return .journalSubtitle
        case .title: return isPart(child) ? .bookTitle : nil
        case .subtitle: return isPart(child) ? .bookSubtitle : nil
        case .titleAddon: return nil
        default: return meaning
        }
    }

    private static func isPart(_ type: String) -> Bool {
        switch types[type]?.type {
        case .chapter, .paperConference, .entryEncyclopedia: true
        default: false
        }
    }

    /// BibTeX's names of the months, and how people write them.
    static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12, "january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7, "august": 8, "sept": 9,
        "september": 9, "october": 10, "november": 11, "december": 12,
    ]

    /// biblatex's words for `pubstate`, and what people write in the place of a year.
    static let states: [String: String] = [
        "inpreparation": "in preparation", "submitted": "submitted", "forthcoming": "forthcoming",
        "inpress": "in press",
        "prepublished": "prepublished",
    ]

    /// biblatex's words for `type`.
    static let genres: [String: String] = [
        "phdthesis": "PhD thesis", "mathesis": "Master’s thesis", "candthesis": "Candidate thesis",
        "bathesis": "Bachelor’s thesis", "techreport": "Technical report", "resreport": "Research report",
        "software": "Computer software", "datacd": "Data CD", "audiocd": "Audio CD", "patent": "Patent",
        "patentus": "U.S. patent", "patenteu": "European patent",
    ]

    /// babel's names of languages.
    static let languages: [String: String] = [
        "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
        "australian": "en-AU", "canadian": "en-CA", "german": "de", "ngerman": "de", "austrian": "de-AT",
        "naustrian": "de-AT", "swissgerman": "de-CH", "french": "fr", "francais": "fr", "spanish": "es",
        "catalan": "ca", "italian": "it", "portuguese": "pt", "brazilian": "pt-BR", "brazil": "pt-BR", "dutch": "nl",
        "swedish": "sv", "danish": "da", "norwegian": "nb", "norsk": "nb", "nynorsk": "nn", "finnish": "fi",
        "icelandic": "is", "polish": "pl", "czech": "cs", "slovak": "sk", "slovene": "sl", "slovenian": "sl",
        "croatian": "hr", "serbian": "sr", "hungarian": "hu", "magyar": "hu", "romanian": "ro", "bulgarian": "bg",
        "russian": "ru", "ukrainian": "uk", "greek": "el", "turkish": "tr", "estonian": "et", "latvian": "lv",
        "lithuanian": "lt", "basque": "eu", "galician": "gl", "latin": "la", "hebrew": "he", "arabic": "ar",
        "persian": "fa", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko",
    ]
}
