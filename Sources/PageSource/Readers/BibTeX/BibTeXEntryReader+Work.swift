import Bibliography
import DocumentTree
import PageModel

extension BibTeXEntryReader {
    typealias Meaning = BibTeXTable.Meaning

    /// The clean values of an entry, names aside.
    mutating func work(of entry: BibTeXEntry) -> Work {
        let type = BibTeXTable.type(of: entry.type) ?? BibTeXTable.EntryType(.document)
        var work = Work(id: entry.key, type: BibTeXTable.subtypes[text(.entrySubtype).lowercased()] ?? type.type)
        work.title = joined(.title, .subtitle)
        work.titleNote = inlines(.titleAddon)
        work.titleShort = inlines(.shortTitle)
        work.venues = venues()
        readNumbers(into: &work)
        work.edition = text(.edition)
        work.genre = genre(otherwise: type.genre)
        readDate(into: &work)
        readIdentifiers(into: &work)
        readPublisher(into: &work)
        readRemarks(into: &work)
        work.tags = text(.keywords).split { $0 == "," || $0 == ";" }.map { String(String($0).withoutOuterSpace) }
            .filter { !$0.isEmpty }
        let language = text(.language).lowercased()
        work.language = BibTeXTable.languages[language] ?? (language.utf8.count == 2 ? language : "")
        work.links = ownLinks(of: entry)
        readVariables(into: &work)
        work.isSelected = text(.selected).lowercased() == "true"
        work.image = LinkDestination(text(.image)).map { Image(source: $0, alternative: "") }
        return work
    }

    /// `A Study: Of Everything`
    private mutating func joined(_ title: Meaning, _ subtitle: Meaning) -> [Inline] {
        let first = inlines(title)
        let second = inlines(subtitle)
        return first.isEmpty || second.isEmpty ? first + second : first + [.text(": ")] + second
    }

    private mutating func venues() -> [Venue] {
        var name = joined(.bookTitle, .bookSubtitle)
        if name.isEmpty { name = joined(.journalTitle, .journalSubtitle) }
        if name.isEmpty { name = joined(.mainTitle, .mainSubtitle) }
        if name.isEmpty { name = inlines(.eventTitle) }
        if name.isEmpty { name = inlines(.venueName) }
        var short = text(.abbreviation)
        if short.isEmpty { short = text(.shortJournal) }
        return name.isEmpty && short.isEmpty ? [] : [Venue(name: name, short: short)]
    }

    /// BibTeX's `number` is the issue of a journal, and the number of a report or a patent.
    private mutating func readNumbers(into work: inout Work) {
        work.volume = text(.volume)
        work.issue = text(.issue)
        work.pages = PageRange.printed(text(.pages))
        let number = text(.number)
        let isInJournal = [.articleJournal, .articleMagazine, .articleNewspaper, .periodical].contains(work.type)
        if isInJournal, work.issue.isEmpty { work.issue = number } else { work.number = number }
        if work.number.isEmpty { work.number = text(.articleNumber) }
    }

    private mutating func genre(otherwise genre: String) -> String {
        let written = text(.type)
        guard !written.isEmpty else { return genre }
        return BibTeXTable.genres[written.lowercased()] ?? written
    }

    private mutating func readPublisher(into work: inout Work) {
        for meaning in [Meaning.publisher, .institution, .organization] where work.publisher.isEmpty {
            work.publisher = text(meaning)
        }
        // People who have no `url` in their style write `howpublished = {\url{…}}`.
        let manner = text(.howPublished)
        if manner.hasPrefix("https://") || manner.hasPrefix("http://"), !manner.contains(" ") {
            if work.url == nil { work.url = LinkDestination(manner) }
        } else if work.publisher.isEmpty {
            work.publisher = manner
        }
        work.publisherPlace = text(.place)
    }

    /// `date`, or `year` with `month` and `day`; words in the place of a year are a state of publication.
    private mutating func readDate(into work: inout Work) {
        work.status = inlines(.status)
        if let state = BibTeXTable.states[text(.status).lowercased()] { work.status = [.text(state)] }
        let date = text(.date)
        work.date = DateText.read(date)
        guard work.date == nil else { return }
        let written = text(.year)
        guard let year = YearText.find(written.isEmpty ? date : written) else {
            if work.status.isEmpty, written.contains(where: \.isLetter) { work.status = inlines(.year) }
            return
        }
        let month = MonthText.read(text(.month))
        let day = month.day ?? Int(text(.day))
        work.date = DateText.date(year: year, month: month.month, day: day).map { DateRange(start: $0) }
    }

    private mutating func readIdentifiers(into work: inout Work) {
        work.doi = IdentifierText.doi(text(.doi))
        work.isbn = text(.isbn)
        work.url = LinkDestination(text(.url))
        let kind = text(.eprintType).lowercased()
        let eprint = text(.eprint)
        work.arxiv =
            IdentifierText.arxiv(text(.arxiv))
            ?? (kind.isEmpty || kind == "arxiv" ? IdentifierText.arxiv(eprint) : nil)
            ?? IdentifierText.arxiv(within: text(.journalTitle)) ?? ""
        if work.type == .document, !work.arxiv.isEmpty { work.type = .article }
    }

    private mutating func readRemarks(into work: inout Work) {
        let note = inlines(.note)
        let addendum = inlines(.addendum)
        work.note = note.isEmpty || addendum.isEmpty ? note + addendum : note + [.text(". ")] + addendum
        let abstract = inlines(.abstract)
        work.abstract = abstract.isEmpty ? [] : [.paragraph(abstract, role: nil)]
        // al-folio shows the name of the award, and behind it a longer text.
        let award = inlines(.awardName).isEmpty ? inlines(.award) : inlines(.awardName)
        if !award.isEmpty { work.awards = [award] }
    }

    /// The links under the labels of their fields; `url` and `doi` have places of their own.
    private func ownLinks(of entry: BibTeXEntry) -> [WorkLink] {
        var links: [WorkLink] = []
        for (index, text) in zip(entry.fields, ownTexts) {
            guard let label = BibTeXTable.links[syntax.fields[index].name], let address = LinkDestination(text) else {
                continue
            }
            links.append(WorkLink(label: label, destination: address))
        }
        return links
    }
}
