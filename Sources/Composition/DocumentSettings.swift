import Bibliography
import DocumentTree
import ProfileModel
import StyleModel

/// Everything that is decided once for a document: the style with the profile's choices laid over it, the language's
/// terms, the signs of roles.
///
/// A class, because every entry refers to it: copied, it would be a hundred counts of references to raise for each of them, and
/// all processors would wait for each other to raise the same ones.
final class DocumentSettings: Sendable {
    let style: Style
    let options: StyleOptions
    let language: String
    let terms: Terms
    let marks: MarkTable
    let legend: Legend
    let works: WorkTable
    /// Whether the document, and not only its style, asks for numbers.
    let asksForNumbers: Bool
    let names: NameListFormatter
    let links: LinkRow
    private let dateFormats: DateFormatTable

    init(_ request: DocumentRequest, of profile: Profile, in style: Style) {
        self.style = style
        options = style.options.overridden(by: request.options)
        language = request.language ?? profile.language
        terms = Terms.of(language: language)
        let borne = profile.borneRoles
        marks = MarkTable(roles: profile.roles.filter { borne.contains($0.id) }, options: options, terms: terms)
        legend = Legend(marks: marks, options: options, terms: terms)
        works = WorkTable(profile)
        asksForNumbers = request.options.numbering != nil
        names = NameListFormatter(options: options.names, terms: terms, etAl: options.etAl)
        links = LinkRow(options: options.links)
        dateFormats = DateFormatTable(style, options)
    }

    var legendPlace: LegendPlace { options.legendPlace ?? .section }
    var newDecoration: AuthorDecoration { AuthorDecoration(marks: marks, marksInside: options.marksInside ?? false) }

    var presentation: Presentation { Presentation(options) }

    /// A date in a field's own format, or else the one that the style has for this kind of entry.
    func date(_ range: DateRange?, format: String, kind: String) -> [Inline] {
        guard let range else { return [] }
        let chosen = format.isEmpty ? options.dates[kind] ?? options.dates["other"] ?? "yyyy" : format
        let text = dateFormats[chosen].formatted(
            range, separator: options.dateRangeSeparator ?? "–", terms: terms)
        return [.span(.date, [.text(text)])]
    }
}

extension Presentation {
    init(_ options: StyleOptions) {
        self.init(
            ownName: options.ownName.flatMap(Presentation.OwnName.init(rawValue:)) ?? .bold,
            plainOwnName: options.plainOwnName.flatMap(Presentation.PlainOwnName.init(rawValue:)) ?? .none,
            raisedMarks: options.raisedMarks ?? true)
    }
}

extension Profile {
    /// The roles that somebody in this profile has: only they are given signs.
    fileprivate var borneRoles: Set<Role.ID> {
        var roles: Set<Role.ID> = []
        for section in sections {
            switch section.content {
            case .publications(let works), .projects(let works):
                for index in works.indices { works[index].addBorneRoles(to: &roles) }
            case .prose, .entries, .topics, .raw: break
            }
        }
        return roles
    }
}

extension Work {
    fileprivate func addBorneRoles(to roles: inout Set<Role.ID>) {
        for contributor in authors.contributors where !contributor.roles.isEmpty { roles.formUnion(contributor.roles) }
        for contributor in editors.contributors where !contributor.roles.isEmpty { roles.formUnion(contributor.roles) }
    }
}
