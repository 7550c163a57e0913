import AuthorMarkup
import Bibliography
import DocumentTree
import Surfaces

extension BibTeXEntryReader {
    /// What citation styles print of an entry beyond the fields of a work.
    mutating func readVariables(into work: inout Work) {
        for (meaning, variable) in Self.texts {
            guard field(meaning) != nil else { continue }
            work.variables[variable] = inlines(meaning)
        }
        for (meaning, variable) in Self.names {
            guard let field = field(meaning) else { continue }
            let list = values.surface(of: field).bytes
            work.variables[variable] = ContributorList(AuthorLineReader.readBibTeX(list, list.indices))
        }
        for (meaning, variable) in Self.dates {
            let date = text(meaning)
            if !date.isEmpty { work.variables[variable] = ReferenceDate(raw: date) }
        }
        // The number of a book is its number in the series.
        let isInSeries = [.book, .chapter, .paperConference, .entryEncyclopedia].contains(work.type)
        if isInSeries, field(.series) != nil { work.variables[.collectionNumber] = inlines(.number) }
    }

    private static let texts: [(Meaning, TextVariable)] = [
        (.series, .collectionTitle), (.issn, .issn), (.chapter, .chapterNumber), (.eventTitle, .eventTitle),
        (.eventPlace, .eventPlace), (.volumes, .numberOfVolumes), (.pageTotal, .numberOfPages), (.part, .partNumber),
        (.version, .version), (.originalTitle, .originalTitle), (.originalPublisher, .originalPublisher),
        (.originalPlace, .originalPublisherPlace), (.callNumber, .callNumber), (.pmid, .pmid), (.pmcid, .pmcid),
        (.annotation, .annote),
    ]

    private static let names: [(Meaning, NameVariable)] = [
        (.translator, .translator), (.bookAuthor, .containerAuthor),
    ]

    private static let dates: [(Meaning, DateVariable)] = [
        (.urlDate, .accessed), (.eventDate, .eventDate), (.originalDate, .originalDate),
    ]
}
