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

    /// The lines that stand below a citation: links, abstract and the like.
    func additions(to work: Work) -> [Block] {
        pattern(for: work).blocks(from: WorkFields(work: work, settings: settings)).filter(\.isAddition)
    }

    func pattern(for work: Work) -> EntryPattern { patterns[work.type] ?? patterns[nil] ?? EntryPattern() }
}
