import Bibliography
import DocumentTree
import StyleModel

/// Formats works by the entry patterns of a style, each for itself.
struct PatternFormatter {
    let settings: DocumentSettings
    let patterns: [WorkType?: EntryPattern]
    private let remainders: [WorkType?: WorkRemainder]

    init(settings: DocumentSettings, patterns: [WorkType?: EntryPattern], grouping: Grouping?) {
        self.settings = settings
        self.patterns = patterns
        let isGroupedByYear = (grouping ?? settings.options.grouping) == .year
        remainders = patterns.mapValues { WorkRemainder(besides: $0, isGroupedByYear: isGroupedByYear) }
    }

    func blocks(of work: Work) -> [Block] {
        let fields = WorkFields(work: work, settings: settings)
        let blocks = pattern(for: work).blocks(from: fields)
        return (remainders[work.type] ?? remainders[nil])?.completing(blocks, of: fields) ?? blocks
    }

    func pattern(for work: Work) -> EntryPattern { patterns[work.type] ?? patterns[nil] ?? EntryPattern() }
}
