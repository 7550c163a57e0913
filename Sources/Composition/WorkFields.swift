import Bibliography
import DocumentTree
import StyleModel

/// The fields of a publication that patterns may name, in CSL's words where CSL has one.
struct WorkFields: FieldSource {
    let work: Work
    let settings: DocumentSettings
    /// The printed number with its prefix: `3`, `J1`; empty for none.
    var label = ""
    /// What a section has in place of the document's.
    var etAl: EtAlPolicy?

    func inlines(of field: String, format: String) -> [Inline] {
        switch field {
        case "authors": names(work.authors, variable: .author)
        case "editors":
            format == "labelled"
                ? labelled(names(work.editors, variable: .editor), as: .editedBy, isSeveral: !isEditedByOne)
                : names(work.editors, variable: .editor)
        case "editor-label":
            text(
                work.editors.contributors.isEmpty
                    ? "" : terms.words(around: .editor, isSeveral: !isEditedByOne).before)
        case "title": linked(work.title, format: format, role: .title)
        case "short": linked(work.titleShort.isEmpty ? work.title : work.titleShort, format: format, role: .title)
        case "title-short": work.titleShort.spanned(.title)
        case "title-note": work.titleNote
        case "venue": work.venues.map(\.fullName).joined(by: " & ").spanned(.containerTitle)
        case "venue-short": text(work.venues.map(\.short).filter { !$0.isEmpty }.joined(separator: " & "), as: .venue)
        case "venue-any": work.venues.map(\.shortestName).joined(by: " & ").spanned(.venue)
        case "venue-dated": datedVenue
        case "venue-year": text(venueYear(format), as: .year)
        case "date": settings.date(work.date, format: format, kind: "publications")
        case "year": year(format)
        case "award": work.awards.joined(by: ", ").spanned(.award)
        case "status": work.status
        case "presentation": work.presentation
        case "note": work.note
        case "links": links(format)
        case "badges": work.badges.filter { $0.kind != .venue }.map { [.badge($0)] }.joined(by: " ")
        case "venue-badge": venueBadge
        case "particulars": particulars
        case "abstract": work.abstract.runningText
        case "summary": work.summary.runningText
        case "label": text(label, as: .label)
        // `3(2)` says something behind a journal; alone it is `vol. 3`.
        case "volume" where work.venues.isEmpty, "issue" where work.venues.isEmpty: labelled(field)
        default: format == "labelled" ? labelled(field) : text(plainField(field))
        }
    }

    /// `vol. 3`, `pp. 12–34`, `2nd edition`
    private func labelled(_ field: String) -> [Inline] {
        let value = plainField(field)
        let label: Terms.Label
        switch field {
        case "isbn": return text(value.isEmpty ? "" : "ISBN " + value)
        case "edition": return text(value.isEmpty ? "" : terms.edition(value))
        case "volume": label = .volume
        case "issue": label = .issue
        case "pages": label = .page
        case "number": label = .number
        case "citations": label = .citation
        default: return text(value)
        }
        let isSeveral = field == "citations" ? value != "1" : value.contains("–") || value.contains(",")
        return labelled(text(value), as: label, isSeveral: isSeveral)
    }

    /// The blocks of a field that holds more than a line; `nil` for the others.
    func blocks(of field: String) -> [Block]? {
        switch field {
        case "abstract": work.abstract
        case "summary": work.summary
        default: nil
        }
    }

    private func plainField(_ field: String) -> String {
        switch field {
        case "volume": work.volume
        case "issue": work.issue
        case "pages": Self.spanned(work.pages)
        case "number": work.number
        case "edition": work.edition
        case "genre": work.genre
        case "publisher": work.publisher
        case "publisher-place": work.publisherPlace
        case "citations": work.citations
        case "doi": work.doi
        case "arxiv": work.arxiv
        case "isbn": work.isbn
        default: ""
        }
    }

    private func names(_ list: ContributorList, variable: NameVariable) -> [Inline] {
        guard !list.contributors.isEmpty else { return [] }
        guard !work.language.isEmpty || etAl != nil else { return settings.names.inlines(list, variable: variable) }
        return NameListFormatter(
            options: settings.options.names, terms: settings.terms, etAl: etAl ?? settings.options.etAl,
            language: work.language
        ).inlines(list, variable: variable)
    }

    private func linked(_ inlines: [Inline], format: String, role: SpanRole) -> [Inline] {
        guard !inlines.isEmpty else { return [] }
        let span = inlines.spanned(role)
        guard format == "linked", let destination = work.mainDestination else { return span }
        return [.link(destination, span)]
    }

    private func text(_ text: String, as role: SpanRole? = nil) -> [Inline] {
        guard !text.isEmpty else { return [] }
        return role.map { [.span($0, [.text(text)])] } ?? [.text(text)]
    }

    private func links(_ format: String) -> [Inline] {
        settings.links.inlines(format == "all" ? work.allLinks : work.linksBesideTitle)
    }

    /// A year, or the years of a span; `c. 2019` where it is not certain.
    private func year(_ format: String) -> [Inline] {
        guard let date = work.date else { return [] }
        guard date.end != nil || date.isApproximate else { return text(shortened(date.start.year, format), as: .year) }
        return [.span(.year, settings.date(date, format: format == "yy" ? "yy" : "yyyy", kind: "publications"))]
    }

    private var isEditedByOne: Bool { work.editors.contributors.count == 1 && !work.editors.endsWithOthers }

    /// A venue with the year at its side: `Conference on Learning (COL 2024)`, `Journal of Examples, 2023`, or the year alone.
    private var datedVenue: [Inline] {
        let name = inlines(of: "venue", format: "")
        let short = inlines(of: "venue-short", format: "")
        guard name.isEmpty || short.isEmpty else {
            return name + [.text(" (")]
                + [short, inlines(of: "venue-year", format: "")].filter { !$0.isEmpty }.joined(by: " ")
                + [.text(")")]
        }
        return [name, year("")].filter { !$0.isEmpty }.joined(by: ", ")
    }

    /// The year behind a venue's short name; in the format `other` only where it is not the work's own.
    private func venueYear(_ format: String) -> String {
        guard let first = work.venues.first, let year = first.year ?? work.date?.start.year else { return "" }
        if first.short.isEmpty || format == "other" && year == work.date?.start.year { return "" }
        return shortened(year, format)
    }

    private func shortened(_ year: Int, _ format: String) -> String {
        let digits = String(year)
        return format == "yy" ? String(digits.suffix(2)) : digits
    }

    /// What stands on a paper's picture: the badge that the profile gives, or the venue and the year, `ICLR’24`, where that is short.
    private var venueBadge: [Inline] {
        if let badge = work.badges.first(where: { $0.kind == .venue }) { return [.text(badge.text)] }
        let name = work.venues.map(\.shortestName).joined(by: " & ")
        guard name.plainText().count <= 32 else { return [] }  // It would hide the picture.
        return name + (name.isEmpty ? [] : text(work.date.map { "’" + shortened($0.start.year, "yy") } ?? ""))
    }

    /// What stands in brackets behind a mention: `ICLR, 800+ citations, ★`.
    private var particulars: [Inline] {
        var parts: [[Inline]] = []
        let venues = work.venues.map(\.shortestName).joined(by: " & ")
        if !venues.isEmpty { parts.append(venues.spanned(.venue)) }
        parts += work.awards.map { $0.spanned(.award) }
        if !work.citations.isEmpty { parts.append(labelled("citations")) }
        parts += work.badges.map { [.badge($0)] }
        return parts.joined(by: ", ")
    }

    /// `12-20` and `12--20` are spans of pages, and are printed with an en dash.
    private static func spanned(_ pages: String) -> String {
        let parts = pages.split(separator: "-", omittingEmptySubsequences: true)
        let isSpan = parts.count == 2 && parts.allSatisfy { $0.allSatisfy { $0.isNumber || $0.isLetter || $0 == " " } }
        return isSpan ? parts.map { $0.trimmingSpaces() }.joined(separator: "–") : pages
    }
}

extension Venue {
    fileprivate var fullName: [Inline] { name.isEmpty ? [.text(short)] : name }
    fileprivate var shortestName: [Inline] { short.isEmpty ? name : [.text(short)] }
}

extension Substring {
    fileprivate func trimmingSpaces() -> String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
