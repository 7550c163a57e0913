import Bibliography
import DocumentTree
import StyleModel

/// Formats works by the entry patterns of a style, each for itself.
struct PatternFormatter {
    let settings: DocumentSettings
    let patterns: [WorkType?: EntryPattern]
    /// What a section has in place of the document's.
    let etAl: EtAlPolicy?
    private let remainders: [WorkType?: WorkRemainder]

    init(
        settings: DocumentSettings, patterns: [WorkType?: EntryPattern], grouping: Grouping?, etAl: EtAlPolicy? = nil
    ) {
        self.settings = settings
        self.etAl = etAl
        self.patterns = patterns
        let isGroupedByYear = (grouping ?? settings.options.grouping) == .year
        remainders = patterns.mapValues { WorkRemainder(besides: $0, isGroupedByYear: isGroupedByYear) }
    }

    func blocks(of work: Work) -> [Block] {
        let fields = WorkFields(work: work, settings: settings, etAl: etAl)
        let blocks = pattern(for: work).blocks(from: fields)
        return (remainders[work.type] ?? remainders[nil])?.completing(blocks, of: fields) ?? blocks
    }

    /// The lines that stand below a citation: abstract, summary, and links but for those that the citation has.
    func additions(to work: Work, besides citation: [Block]) -> [Block] {
        let linked = citation.destinations
        var rest = work
        if let doi = work.doiURL.flatMap(LinkDestination.init), linked.contains(doi) { rest.doi = "" }
        if let url = work.url, !linked.contains(url) { rest.links.append(WorkLink(label: "link", destination: url)) }
        return pattern(for: work).blocks(from: WorkFields(work: rest, settings: settings)).filter(\.isAddition)
    }

    func pattern(for work: Work) -> EntryPattern { patterns[work.type] ?? patterns[nil] ?? EntryPattern() }
}

/// Where links lead.
private struct LinkSearch: DocumentVisitor {
    var destinations: Set<LinkDestination> = []

    mutating func visit(_ inline: Inline) {
        if case .link(let destination, _) = inline { destinations.insert(destination) }
    }
}

extension [Block] {
    fileprivate var destinations: Set<LinkDestination> {
        var search = LinkSearch()
        accept(&search)
        return search.destinations
    }
}
