/// The standard and the number variables of CSL 1.0.2 (specification, appendix IV): all that `cs:text` can print. The raw values
/// are CSL's own words.
public enum TextVariable: String, Sendable, CaseIterable {
    case abstract, annote, archive
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case archivePlace = "archive-place"
    case authority
    case callNumber = "call-number"
    case citationKey = "citation-key"
    case citationLabel = "citation-label"
    case collectionTitle = "collection-title"
    case collectionTitleShort = "collection-title-short"
    case containerTitle = "container-title"
    case containerTitleShort = "container-title-short"
    case dimensions, division
    case doi = "DOI"
    /// The older word for `event-title`.
    case event
    case eventTitle = "event-title"
    case eventPlace = "event-place"
    case genre
    case isbn = "ISBN"
    case issn = "ISSN"
    case jurisdiction, keyword, language, license, medium, note
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case originalTitle = "original-title"
    case partTitle = "part-title"
    case pmcid = "PMCID"
    case pmid = "PMID"
    case publisher
    case publisherPlace = "publisher-place"
    case references
    case reviewedGenre = "reviewed-genre"
    case reviewedTitle = "reviewed-title"
    case scale, source, status, title
    case titleShort = "title-short"
    case url = "URL"
    case volumeTitle = "volume-title"
    case yearSuffix = "year-suffix"

    // Number variables.
    case chapterNumber = "chapter-number"
    case citationNumber = "citation-number"
    case collectionNumber = "collection-number"
    case edition
    case firstReferenceNoteNumber = "first-reference-note-number"
    case issue, locator, number
    case numberOfPages = "number-of-pages"
    case numberOfVolumes = "number-of-volumes"
    case page
    case pageFirst = "page-first"
    case partNumber = "part-number"
    case printingNumber = "printing-number"
    case section
    case supplementNumber = "supplement-number"
    case version, volume
}

extension TextVariable {
    /// Whether the specification counts it among the number variables, which `cs:number` and `cs:label` take.
    public var isNumber: Bool {
        switch self {
        case .chapterNumber, .citationNumber, .collectionNumber, .edition, .firstReferenceNoteNumber, .issue, .locator,
            .number, .numberOfPages, .numberOfVolumes, .page, .pageFirst, .partNumber, .printingNumber, .section,
            .supplementNumber, .version, .volume:
            true
        default: false
        }
    }

    /// The variable that holds the short form, for `cs:text` with `form="short"`.
    public var short: TextVariable? {
        switch self {
        case .title: .titleShort
        case .containerTitle: .containerTitleShort
        case .collectionTitle: .collectionTitleShort
        default: nil
        }
    }

    /// The variable of which this one is the short form.
    public var long: TextVariable? {
        switch self {
        case .titleShort: .title
        case .containerTitleShort: .containerTitle
        case .collectionTitleShort: .collectionTitle
        default: nil
        }
    }
}
