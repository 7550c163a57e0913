import AuthorMarkup
import Bibliography
import DocumentTree
import MarkdownTree
import PageModel
import Surfaces

/// Makes a publication of the fields of a record.
struct RecordEntry {
    let notation: RecordNotation
    var entry: PageEntry
    private var meanings: [String: RecordMeaning] = [:]
    private var date: DateRange?
    private var month: String?
    private var citation: SurfaceText?
    private var summary: SurfaceText?
    private var notesOfAuthors: [SurfaceText] = []

    init(_ range: Range<Int>, _ notation: RecordNotation) {
        self.notation = notation
        entry = PageEntry(range: range, work: Work(id: "", type: .article))
    }

    /// The publication that a record is, by what its fields are called; `nil` for one with neither title nor authors.
    ///
    /// - Parameter meanings: what fields mean in this format and in no other.
    static func read(
        _ record: DataValue, _ notation: RecordNotation, calling meanings: [String: RecordMeaning] = [:]
    ) -> PageEntry? {
        guard record.isRecord else { return nil }
        var reading = RecordEntry(record.range, notation)
        reading.meanings = meanings
        for field in record.fields { reading.read(field, within: "") }
        return reading.finished()
    }

    /// Reads a field by what it is called.
    ///
    /// - Parameter group: the name of the record in which the field stands, with a full stop: `link.`
    mutating func read(_ field: DataField, within group: String = "") {
        for value in field.value.oneOrMore { note(value, of: field, within: group) }
        switch meanings[field.word] ?? RecordMeaning.words[field.word] {
        case .authors: readAuthors(field.value)
        case .editors: entry.editors = RecordAuthors.line(of: field.value, notation) ?? entry.editors
        case .notesOfAuthors: notesOfAuthors = field.value.oneOrMore.compactMap(\.surface)
        case .links: readLinks(field)
        case .link(let label): readLink(field.value, label)
        case .venue: for value in field.value.oneOrMore { readVenue(value) }
        case .tags: entry.work.tags += field.value.oneOrMore.compactMap(\.text)
        case .award: entry.work.awards += field.value.oneOrMore.map { inlines($0) }.filter { !$0.isEmpty }
        case .image: readImage(field.value)
        case .date where field.value.isRecord || field.value.items != nil: readDateParts(field)
        case let meaning:
            guard let text = field.value.oneOrMore.first?.surface?.trimmed, !text.bytes.isEmpty else { return }
            if let meaning {
                set(meaning, text, word: field.word)
            } else if text.isRemoteAddress {
                addLink(field.word, text)
            }
        }
    }

    /// Takes a text for what it means.
    mutating func set(_ meaning: RecordMeaning, _ text: SurfaceText, word: String = "") {
        let string = text.string
        switch meaning {
        case .id: entry.work.id = string
        case .type: entry.work.type = WorkTypeWords.type(string) ?? entry.work.type
        case .title: if entry.work.title.isEmpty || word == "title" { entry.work.title = inlines(text) }
        case .titleShort: entry.work.titleShort = inlines(text)
        case .venueShort:
            if entry.work.venues.isEmpty { entry.work.venues = [Venue(name: [])] }
            entry.work.venues[0].short = Self.withoutIn(clean(text).string)
        case .date: date = RecordDate.read(string) ?? date
        case .year: date = date ?? RecordDate.read(string)
        case .month: month = string
        case .volume: entry.work.volume = string
        case .issue: entry.work.issue = string
        case .pages: entry.work.pages = PageRange.printed(string)
        case .number: entry.work.number = string
        case .edition: entry.work.edition = string
        case .genre: entry.work.genre = string
        case .publisher: entry.work.publisher = clean(text).string
        case .place: entry.work.publisherPlace = string
        case .doi: entry.work.doi = IdentifierText.doi(string)
        case .arxiv:
            if let number = IdentifierText.arxiv(string) { entry.work.arxiv = number }
            if text.isRemoteAddress { addLink("arxiv", text) }
        case .isbn: entry.work.isbn = string
        case .url: readURL(text)
        case .language: entry.work.language = string
        case .citations: entry.work.citations = string
        case .status: entry.work.status = inlines(text)
        case .presentation: entry.work.presentation = inlines(text)
        case .abstract: entry.work.abstract = blocks(text)
        case .summary:
            entry.work.summary = blocks(text)
            summary = text
        case .note: entry.work.note = inlines(text)
        case .selected: entry.work.isSelected = ["true", "True", "yes", "1"].contains(string)
        case .citation: citation = text
        case .bibtex:
            if string.hasPrefix("@") { entry.embedded.append(text.sourceRange) } else { addLink("bibtex", text) }
        default: break
        }
    }

    /// Keeps every text as it stands, for rules that look at fields.
    private mutating func note(_ value: DataValue, of field: DataField, within group: String) {
        guard let text = value.surface?.trimmed, !text.bytes.isEmpty else { return }
        note(group + field.name.lowercased(), field.nameRange, text)
    }

    mutating func note(_ name: String, _ nameRange: Range<Int>, _ text: SurfaceText) {
        entry.fields.append(PageField(name, nameRange: nameRange, text: text.string, range: text.sourceRange))
    }

    // MARK: Authors

    private mutating func readAuthors(_ value: DataValue) {
        guard let line = RecordAuthors.line(of: value, notation) else { return }
        // `author` beside `authors` names whoever posted the page.
        if let known = entry.authors, known.authors.count >= line.authors.count { return }
        entry.authors = line
    }

    /// The publication; `nil` without title and authors.
    func finished() -> PageEntry? {
        var entry = entry
        entry.work.date = date.map { Self.with(month, $0) }
        if entry.authors == nil, let summary { takeAuthors(ofSummary: summary, &entry) }
        if entry.authors == nil, let citation { takeAuthors(of: citation, &entry) }
        for (index, note) in notesOfAuthors.enumerated() where !note.bytes.isEmpty {
            guard index < entry.authors?.authors.count ?? 0 else { break }
            entry.authors?.authors[index].roleWords.append(.init(text: note.string, range: note.sourceRange))
        }
        entry.work.authors = ContributorList(entry.authors)
        entry.work.editors = ContributorList(entry.editors)
        return entry.work.title.isEmpty && entry.authors == nil ? nil : entry
    }

    /// `citation: "Lee, A. (2020). Title. Venue."`
    private func takeAuthors(of citation: SurfaceText, _ entry: inout PageEntry) {
        let text = SurfaceText(embeddedIn: citation, notation.texts)
        guard let found = EntrySplitter.entry(in: text, notation.texts), found.authors != nil else {
            entry.authors = EntrySplitter.authors(namedIn: text, notation.texts)
            return
        }
        entry.authors = found.authors
        if entry.work.venues.isEmpty { entry.work.venues = found.work.venues }
        if entry.work.date == nil { entry.work.date = found.work.date }
    }

    /// `excerpt: Ann Lee, Bob Ray, and Cy Dee`
    private func takeAuthors(ofSummary summary: SurfaceText, _ entry: inout PageEntry) {
        let text = SurfaceText(embeddedIn: summary, notation.texts)
        guard let line = EntrySplitter.authors(namedIn: text, notation.texts, isWhole: true) else { return }
        entry.authors = line
        entry.work.summary = []
    }

    private static func with(_ month: String?, _ date: DateRange) -> DateRange {
        guard date.start.month == nil, date.end == nil, let month else { return date }
        return DateRange(start: PartialDate(year: date.start.year, month: MonthText.read(month).month))
    }

    /// `issued: {year: 2022, month: 5}`, in a list of one too.
    private mutating func readDateParts(_ field: DataField) {
        guard let parts = field.value.oneOrMore.first else { return }
        let known = ["year", "month", "day"].map { parts[$0]?.surface?.trimmed }.prefix { $0 != nil }
        let text = parts.isRecord ? SurfaceText.joined(known.compactMap { $0 }, separator: "-") : parts.surface
        guard let text, !text.bytes.isEmpty else { return }
        if parts.isRecord { note(field.word, field.nameRange, text) }
        set(.date, text)
    }

    // MARK: Places

    private mutating func readVenue(_ value: DataValue) {
        var venue = Venue(name: [])
        if value.isRecord {
            venue.name = (value["name"] ?? value["title"]).map { inlines($0) } ?? []
            venue.short = value["short"]?.text ?? ""
        } else if let text = value.surface?.trimmed, !text.bytes.isEmpty {
            venue.name = Self.withoutIn(inlines(text))
        }
        guard !venue.name.isEmpty || !venue.short.isEmpty else { return }
        if let first = entry.work.venues.first, first.name.isEmpty {
            entry.work.venues[0].name = venue.name
        } else {
            entry.work.venues.append(venue)
        }
    }

    /// Hugo's themes have `In *Proceedings of …*`.
    private static func withoutIn(_ text: String) -> String {
        text.hasPrefix("In ") ? String(text.dropFirst(3)) : text
    }

    private static func withoutIn(_ inlines: [Inline]) -> [Inline] {
        guard case .text(let text)? = inlines.first, text.hasPrefix("In ") else { return inlines.unwrapped }
        let rest = withoutIn(text)
        return ((rest.isEmpty ? [] : [.text(rest)]) + inlines.dropFirst()).unwrapped
    }

    private mutating func readImage(_ value: DataValue) {
        guard let text = (value.isRecord ? value["url"] ?? value["src"] : value)?.surface?.trimmed,
            let source = LinkDestination(text.string)
        else { return }
        entry.work.image = Image(source: source, alternative: value["caption"]?.text ?? "")
    }

    // MARK: Addresses

    private mutating func readURL(_ text: SurfaceText) {
        entry.work.url = LinkDestination(text.string)
        addLink("url", text)
        let doi = IdentifierText.doi(text.string)
        if entry.work.doi.isEmpty, doi != text.string { entry.work.doi = doi }
    }

    private mutating func readLink(_ value: DataValue, _ label: String) {
        for value in value.oneOrMore {
            if let text = value.surface?.trimmed, !text.bytes.isEmpty { addLink(label, text) }
        }
    }

    /// `links: {code: …}`, `links: [{name: Code, url: …}]`, `resources: [{"code": …}]`, `link: https://…`.
    private mutating func readLinks(_ field: DataField) {
        for value in field.value.oneOrMore {
            if let text = value.surface?.trimmed, text.isRemoteAddress {
                addLink(field.word == "links" ? "link" : field.word, text)
            }
            let named = value["name"] ?? value["label"] ?? value["title"] ?? value["display"]
            if let address = (value["url"] ?? value["href"])?.surface?.trimmed {
                addLink(named?.text ?? "url", address)
            }
            for member in value.fields where !["url", "href", "name", "label", "display", "icon"].contains(member.word)
            {
                if let text = member.value.surface?.trimmed, text.isRemoteAddress {
                    addLink(member.name, text)
                } else if RecordMeaning.words[member.word] != .title {
                    read(member, within: field.name.lowercased() + ".")
                }
            }
        }
    }

    mutating func addLink(_ label: String, _ text: SurfaceText) {
        let range = text.sourceRange
        entry.links.append(PageLink(label: label, address: text.string, range: range, addressRange: range))
        guard label != "url", let destination = LinkDestination(text.string) else { return }
        entry.work.links.append(WorkLink(label: label, destination: destination))
    }

    // MARK: Text

    func clean(_ text: SurfaceText) -> SurfaceText { SurfaceText(embeddedIn: text, notation.texts) }

    private func inlines(_ value: DataValue) -> [Inline] { value.surface.map { inlines($0.trimmed) } ?? [] }

    private func inlines(_ text: SurfaceText) -> [Inline] {
        guard notation.texts == .markdown else { return text.inlines() }
        let reading = MarkdownTree.inlines(text.string)
        return reading.problems.isEmpty ? reading.content : [.text(clean(text).string)]
    }

    private func blocks(_ text: SurfaceText) -> [Block] {
        guard notation.texts == .markdown else { return [.paragraph(text.inlines(), role: nil)] }
        let reading = MarkdownTree.blocks(text.string)
        return reading.problems.isEmpty
            ? reading.content : [.paragraph([.text(clean(text).string)], role: nil)]
    }
}

extension [Inline] {
    /// Without emphasis around the whole, which venues often have.
    fileprivate var unwrapped: [Inline] {
        if count == 1, case .emphasis(let inner) = self[0] { inner } else { self }
    }
}

extension ContributorList {
    /// The clean names of a line.
    init(_ line: AuthorLine?) {
        self.init(
            line?.authors.map { Contributor(name: $0.name, url: $0.link) } ?? [], endsWithOthers: line?.others != nil)
    }
}
