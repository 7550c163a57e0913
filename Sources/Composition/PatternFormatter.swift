import Bibliography
import DocumentTree
import StyleModel

/// Formats works by the entry patterns of a style, each for itself.
struct PatternFormatter {
    let settings: DocumentSettings
    let patterns: [WorkType?: EntryPattern]

    func blocks(of work: Work) -> [Block] {
        pattern(for: work).blocks(from: WorkFields(work: work, settings: settings))
    }

    func pattern(for work: Work) -> EntryPattern { patterns[work.type] ?? patterns[nil] ?? EntryPattern() }
}
