import Bibliography
import DocumentTree
import StyleModel

/// The citation formatter of styles that have entry patterns of their own.
struct PatternFormatter: CitationFormatter {
    let settings: DocumentSettings
    let patterns: [WorkType?: EntryPattern]

    func format(_ works: [Work]) -> [[Block]] {
        works.map { work in pattern(for: work).blocks(from: WorkFields(work: work, settings: settings)) }
    }

    func pattern(for work: Work) -> EntryPattern { patterns[work.type] ?? patterns[nil] ?? EntryPattern() }
}
