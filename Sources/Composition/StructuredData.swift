import Bibliography
import DocumentTree
import ProfileModel

/// What machines read of a page: schema.org's Person and the works listed, with clean names (https://schema.org/Person,
/// https://schema.org/ScholarlyArticle).
enum StructuredData {
    private typealias Members = [(key: String, value: JSONValue)]

    /// - Parameter articles: the works listed, each once.
    static func graph(of profile: Profile, articles: [JSONValue]) -> JSONValue {
        .object([("@context", .string("https://schema.org")), ("@graph", .array([person(profile)] + articles))])
    }

    private static func person(_ profile: Profile) -> JSONValue {
        var members: Members = [
            ("@type", .string("Person")), ("@id", .string("#person")), ("name", .string(profile.name)),
        ]
        // The other spellings may be former names: those that the page does not show stay private.
        if !profile.shownNames.isEmpty {
            members.append(("alternateName", .array(profile.shownNames.map(JSONValue.string))))
        }
        let headline = profile.headline.plainText()
        if !headline.isEmpty { members.append(("description", .string(headline))) }
        if let email = profile.contacts.first(where: { $0.kind == .email }) {
            members.append(("email", .string(email.text)))
        }
        let pages = profile.contacts.compactMap { contact in
            contact.destination.flatMap { $0.isRemote ? JSONValue.string($0.text) : nil }
        }
        if !pages.isEmpty { members.append(("sameAs", .array(pages))) }
        return .object(members)
    }

    static func article(_ work: Work) -> JSONValue {
        var members: Members = [
            ("@type", .string(type(of: work.type))), ("name", .string(work.title.plainText())),
        ]
        let authors = work.authors.contributors
        if !authors.isEmpty { members.append(("author", .array(authors.map(author)))) }
        if let date = work.date?.start { members.append(("datePublished", .string(isoDate(date)))) }
        if let venue = work.venues.first {
            let name = venue.name.isEmpty ? venue.short : venue.name.plainText()
            members.append(
                ("isPartOf", .object([("@type", .string("CreativeWork")), ("name", .string(name))])))
        }
        if !work.pages.isEmpty { members.append(("pagination", .string(work.pages))) }
        if let doi = work.doiURL { members.append(("identifier", .string(doi))) }
        if let destination = work.mainDestination { members.append(("url", .string(destination.text))) }
        return .object(members)
    }

    private static func author(_ contributor: Contributor) -> JSONValue {
        let name = contributor.name
        let isGroup = !name.literal.isEmpty && name.literal.utf8.contains(UInt8(ascii: " "))
        var members: Members = [("@type", .string(isGroup ? "Organization" : "Person"))]
        if contributor.isSelf { members.append(("@id", .string("#person"))) }
        members.append(("name", .string(name.asWritten)))
        if let url = contributor.url { members.append(("url", .string(url))) }
        return .object(members)
    }

    private static func type(of type: WorkType) -> String {
        switch type {
        case .book: "Book"
        case .chapter: "Chapter"
        case .thesis: "Thesis"
        case .dataset: "Dataset"
        case .software: "SoftwareSourceCode"
        case .report: "Report"
        case .webpage, .post, .postWeblog: "WebPage"
        case .article, .articleJournal, .paperConference, .review, .reviewBook: "ScholarlyArticle"
        case .articleMagazine, .articleNewspaper: "Article"
        case .map: "Map"
        case .event, .performance: "Event"
        case .motionPicture: "Movie"
        default: "CreativeWork"
        }
    }

    private static func isoDate(_ date: PartialDate) -> String {
        var text = String(date.year)
        for part in [date.month, date.day] {
            guard let part else { break }
            text += part < 10 ? "-0\(part)" : "-\(part)"
        }
        return text
    }
}
