import Bibliography
import DocumentTree
import ProfileModel
import StyleModel

/// Composes the sections of one document, one after the other, and keeps what only the whole document can say: which
/// roles and which works it printed, which anchors are taken.
struct SectionComposer {
    let settings: DocumentSettings
    let formatter: (any CitationFormatter)?
    let hasStructuredData: Bool
    private(set) var printedRoles: Set<Role.ID> = []
    /// The works listed, for machines, each once.
    private(set) var articles: [JSONValue] = []
    private var listedWorks: Set<String> = []
    private var anchors = AnchorTable()

    init(settings: DocumentSettings, formatter: (any CitationFormatter)?, hasStructuredData: Bool) {
        self.settings = settings
        self.formatter = formatter
        self.hasStructuredData = hasStructuredData
    }

    /// The blocks of one section: a section with its heading, or bare blocks where it has none.
    mutating func blocks(of section: ProfileSection, as request: SectionRequest) -> [Block] {
        let title = request.title ?? section.title
        var composed = content(of: section, as: request, level: title.isEmpty ? 1 : 2)
        composed.blocks = section.introduction.resolvingMentions(in: settings) + composed.blocks
        guard !composed.blocks.isEmpty else { return [] }
        guard !title.isEmpty else {
            // A legend that would stand beside the heading.
            return composed.note.isEmpty ? composed.blocks : composed.blocks + [.legend(composed.note)]
        }
        let heading = Section(
            level: 1, id: anchors.anchor(for: section.id), heading: title.resolvingMentions(in: settings),
            note: composed.note, kind: composed.kind, blocks: composed.blocks)
        return [.section(heading)]
    }

    mutating func newAnchor(for text: String) -> String { anchors.anchor(for: text) }

    /// What stands under a heading, with its mentions resolved.
    private struct Content {
        var kind: Section.Kind
        var blocks: [Block]
        var note: [Inline] = []
    }

    private mutating func content(of section: ProfileSection, as request: SectionRequest, level: Int) -> Content {
        switch section.content {
        case .prose(let blocks): Content(kind: .prose, blocks: blocks.resolvingMentions(in: settings))
        case .entries(let kind, let entries):
            Content(kind: .entries, blocks: blocks(of: Self.arranged(entries, by: request), kind: kind))
        case .publications(let works): publications(works, as: request, level: level)
        case .projects(let works): projects(works, as: request, level: level)
        case .topics(let topics):
            Content(
                kind: .topics,
                blocks: topicBlocks(topics, level: level, depth: 0).resolvingMentions(in: settings))
        case .raw(let texts):
            Content(kind: .prose, blocks: texts.sorted { $0.key < $1.key }.map { .raw(format: $0.key, $0.value) })
        }
    }

    // MARK: Entries

    /// Entries stay as the profile has them unless the document asks for an order; those without a date come last.
    private static func arranged(_ entries: [ProfileEntry], by request: SectionRequest) -> [ProfileEntry] {
        var taken = entries.filter(request.selection.takes)
        if let order = request.order, order != .written {
            let dated = taken.filter { $0.date != nil }.enumerated().sorted { left, right in
                guard let a = left.element.date?.sortKey, let b = right.element.date?.sortKey, a != b else {
                    return left.offset < right.offset
                }
                return order == .newest ? a > b : a < b
            }
            taken = dated.map(\.element) + taken.filter { $0.date == nil }
        }
        return Array(taken.prefix(request.limit ?? .max))
    }

    private func blocks(of entries: [ProfileEntry], kind: EntryKind) -> [Block] {
        guard !entries.isEmpty else { return [] }
        let style = settings.style
        let pattern = style.entries[kind.rawValue] ?? style.entries["other"] ?? EntryPattern()
        let layout = style.entryLayouts[kind.rawValue] ?? style.entryLayouts["other"] ?? .bulleted
        let remainder = EntryRemainder(besides: pattern)
        let list = entries.map { entry in
            let fields = EntryFields(entry: entry, kind: kind, settings: settings)
            return Entry(
                kind: kind.rawValue, label: pattern.label.filled(from: fields),
                aside: pattern.aside.filled(from: fields),
                blocks: pattern.blocks(from: fields) + remainder.blocks(of: fields))
        }
        return [Block.entries(EntryList(layout: layout.documentLayout, entries: list))].resolvingMentions(in: settings)
    }

    // MARK: Publications and projects

    private mutating func publications(_ works: [Work], as request: SectionRequest, level: Int) -> Content {
        let own = PatternFormatter(
            settings: settings, patterns: settings.style.publications, grouping: request.grouping,
            etAl: request.etAl)
        let arrangement = WorkArrangement(works, request: request, options: settings.options, order: .newest)
        let citing = formatter.map { formatter in
            Citing(
                formatter: formatter, etAl: request.etAl ?? settings.options.etAl ?? .style,
                keepsNumbers: request.numbering != nil || settings.asksForNumbers)
        }
        return list(
            arrangement, citing: citing, patterns: own, layout: settings.style.publicationLayout, kind: .publications,
            level: level)
    }

    private mutating func projects(_ works: [Work], as request: SectionRequest, level: Int) -> Content {
        var request = request
        request.grouping = request.grouping ?? Grouping.none
        let own = PatternFormatter(
            settings: settings, patterns: [nil: settings.style.projects], grouping: request.grouping)
        let arrangement = WorkArrangement(works, request: request, options: settings.options, order: .written)
        return list(
            arrangement, citing: nil, patterns: own, layout: settings.style.projectLayout, kind: .projects,
            level: level)
    }

    /// A citation style in place of the patterns.
    private struct Citing {
        let formatter: any CitationFormatter
        let etAl: EtAlPolicy
        /// Whether the document's numbers stand before the entries, and not what the citation style has there.
        let keepsNumbers: Bool
    }

    private mutating func list(
        _ arrangement: WorkArrangement, citing: Citing?, patterns: PatternFormatter, layout: EntryLayout,
        kind: Section.Kind, level: Int
    ) -> Content {
        var printed: Set<Role.ID> = []
        var blocks: [Block] = []
        // All at once: numbers and year suffixes run on from group to group.
        var cited = citing.map {
            $0.formatter.format(
                arrangement.groups.flatMap(arrangement.works(of:)), etAl: $0.etAl, areNumbered: !$0.keepsNumbers)[...]
        }
        for group in arrangement.groups {
            let composer = WorkListComposer(
                settings: settings, works: arrangement.works, group: group, patterns: patterns,
                cited: cited.map { Array($0.prefix(group.positions.count)) },
                keepsNumbers: citing?.keepsNumbers ?? true, isIllustrated: layout == .illustrated,
                hasStructuredData: hasStructuredData)
            cited = cited?.dropFirst(group.positions.count)
            let parts = composer.parts()
            for part in parts { printed.formUnion(part.printedRoles) }
            var entries = parts.flatMap(\.entries)
            let articles = parts.flatMap(\.articles)
            for (index, position) in group.positions.enumerated() {
                let id = arrangement.works[position].id
                entries[index].id = anchors.anchor(forIdentifier: id)
                if hasStructuredData, listedWorks.insert(id).inserted { self.articles.append(articles[index]) }
            }
            var list = EntryList(layout: layout.documentLayout, entries: entries)
            if let citing {
                list.layout = entries.contains { !$0.label.isEmpty } ? .labelled : .plain
                list.bibliography = citing.formatter.layout
            }
            blocks.append(headed(.entries(list), by: group.key, level: level))
        }
        printedRoles.formUnion(printed)
        var content = Content(kind: kind, blocks: blocks)
        let legend = settings.legend.inlines(of: printed)
        if settings.legendPlace == .heading { content.note = legend }
        if settings.legendPlace == .section, !legend.isEmpty { content.blocks.append(.legend(legend)) }
        return content
    }

    private mutating func headed(_ list: Block, by key: WorkArrangement.Key, level: Int) -> Block {
        let heading: String
        switch key {
        case .all: return list
        case .year(let year): heading = year.map(String.init) ?? settings.terms.noDate
        case .type(let type): heading = settings.terms.headings[type] ?? type.rawValue
        }
        return .section(
            Section(
                level: level, id: anchors.anchor(for: heading), heading: [.text(heading)], kind: .group, blocks: [list])
        )
    }
}
