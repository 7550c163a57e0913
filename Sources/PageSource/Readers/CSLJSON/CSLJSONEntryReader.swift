import AuthorMarkup
import Bibliography
import DocumentTree
import JSONTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Makes a page's entry of an item of CSL-JSON.
struct CSLJSONEntryReader {
    let bytes: [UInt8]
    var diagnostics: [Diagnostic] = []
    var suggestions = SuggestionBudget()

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func read(_ node: JSONNode) -> PageEntry {
        var entry = PageEntry(range: node.range, work: Work(id: "", type: .document))
        var archive = (name: "", location: "")
        var roles: [JSONNode] = []
        for member in node.members ?? [] {
            let value = member.value
            if let text = plainText(value) {
                entry.fields.append(
                    PageField(
                        member.name.lowercased(), nameRange: inner(member.nameRange), text: text, range: value.textRange
                    ))
            }
            guard let meaning = CSLJSONTable.meaning(of: member.name), !value.isNull else { continue }
            switch meaning {
            case .author: readNames(value, member.name, into: &entry.work.authors, &entry.authors)
            case .editor: readNames(value, member.name, into: &entry.work.editors, &entry.editors)
            case .issued: if entry.work.date == nil { entry.work.date = date(value, member.name) }
            case .archive: archive.name = text(value, member.name)
            case .archiveLocation: archive.location = text(value, member.name)
            case .custom: if let given = value["roles"] { roles.append(given) }
            default: set(meaning, value, member.name, in: &entry.work)
            }
        }
        if archive.name.lowercased() == "arxiv" { entry.work.arxiv = IdentifierText.arxiv(archive.location) ?? "" }
        for given in roles { readRoles(given, of: &entry) }
        if entry.work.id.isEmpty { entry.work.id = entry.work.doi }
        entry.links = links(of: node)
        return entry
    }

    private mutating func set(_ meaning: CSLJSONTable.Meaning, _ node: JSONNode, _ name: String, in work: inout Work) {
        switch meaning {
        case .id: if work.id.isEmpty { work.id = text(node, name) }
        case .type: readType(node, into: &work)
        case .title: if work.title.isEmpty { work.title = inlines(node, name) }
        case .titleShort: work.titleShort = inlines(node, name)
        case .containerTitle: readVenue(name: inlines(node, name), into: &work)
        case .containerTitleShort: readVenue(short: text(node, name), into: &work)
        case .eventTitle:
            // Crossref has the place and the name of the event in it.
            if work.venues.first?.name.isEmpty ?? true {
                readVenue(name: inlines(node["name"] ?? node, name), into: &work)
            }
        case .volume: work.volume = text(node, name)
        case .issue: work.issue = text(node, name)
        case .page: work.pages = PageRange.printed(text(node, name))
        case .number: if work.number.isEmpty { work.number = text(node, name) }
        case .edition: work.edition = text(node, name)
        case .genre: work.genre = text(node, name)
        case .publisher: work.publisher = text(node, name)
        case .publisherPlace: work.publisherPlace = text(node, name)
        case .status: work.status = inlines(node, name)
        case .doi: work.doi = IdentifierText.doi(text(node, name))
        case .isbn: work.isbn = text(node, name)
        case .url: work.url = LinkDestination(text(node, name))
        case .abstract:
            let abstract = inlines(node, name)
            work.abstract = abstract.isEmpty ? [] : [.paragraph(abstract, role: nil)]
        case .note: work.note = inlines(node, name)
        case .keyword:
            let words = node.items.map { $0.compactMap(\.text) } ?? [text(node, name)]
            work.tags = words.flatMap { $0.split { $0 == "," || $0 == ";" } }
                .map { String(String($0).withoutOuterSpace) }.filter { !$0.isEmpty }
        case .language: work.language = text(node, name)
        case .author, .editor, .issued, .archive, .archiveLocation, .custom: break
        }
    }

    private func readVenue(name: [Inline] = [], short: String = "", into work: inout Work) {
        var venue = work.venues.first ?? Venue(name: [])
        if venue.name.isEmpty { venue.name = name }
        if venue.short.isEmpty { venue.short = short }
        if !venue.name.isEmpty || !venue.short.isEmpty { work.venues = [venue] }
    }

    private mutating func readType(_ node: JSONNode, into work: inout Work) {
        let name = text(node, "type")
        if let type = CSLJSONTable.type(name) {
            work.type = type
            return
        }
        let nearest = suggestions.nearest(name, among: WorkType.allCases.map(\.rawValue))
        report(
            "unknown-type", "“\(name.prefix(40))” is no type of CSL", at: node.range, severity: .warning,
            help: nearest.map { "Did you mean “\($0)”?" } ?? "It is taken for a document.")
    }

    private func links(of node: JSONNode) -> [PageLink] {
        (node.members ?? []).compactMap { member in
            guard member.name == "URL" || member.name == "DOI", let address = member.value.string else { return nil }
            return PageLink(
                label: member.name.lowercased(), address: address,
                range: member.nameRange.lowerBound..<member.value.range.upperBound,
                addressRange: member.value.textRange)
        }
    }

    private func inner(_ range: Range<Int>) -> Range<Int> {
        range.count < 2 ? range : range.lowerBound + 1..<range.upperBound - 1
    }

    mutating func report(
        _ code: String, _ summary: String, at place: Range<Int>, severity: Diagnostic.Severity = .error, help: String
    ) {
        diagnostics.append(Diagnostic(code, severity, summary, at: .range(place), help: help))
    }
}
