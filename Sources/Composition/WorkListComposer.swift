import Bibliography
import DocumentTree
import Parallelism
import StyleModel

/// Composes the entries of one list of works. An entry depends on no other, so a long list is composed in parts, side by side.
struct WorkListComposer {
    let settings: DocumentSettings
    let works: [Work]
    let group: WorkArrangement.Group
    let patterns: PatternFormatter
    /// The entries' text where a citation style makes it for the whole list.
    let cited: [FormattedWork]?
    /// Whether the numbers of the arrangement are printed.
    let keepsNumbers: Bool
    let isIllustrated: Bool
    let hasStructuredData: Bool

    /// Some entries, and what they add to the document.
    struct Part: Sendable {
        /// Without anchors: which of them are taken only the whole document can say.
        var entries: [Entry] = []
        var printedRoles: Set<Role.ID> = []
        /// One for each entry, or none.
        var articles: [JSONValue] = []
    }

    func parts() -> [Part] {
        Parallel.mapSlices(count: group.positions.count) { slice in
            var part = Part()
            part.entries.reserveCapacity(slice.count)
            var decoration = settings.newDecoration
            for index in slice { part.entries.append(entry(at: index, &decoration)) }
            part.printedRoles = decoration.printedRoles
            if hasStructuredData { part.articles = slice.map { StructuredData.article(works[group.positions[$0]]) } }
            return part
        }
    }

    private func entry(at index: Int, _ decoration: inout AuthorDecoration) -> Entry {
        let work = works[group.positions[index]]
        let number = group.numbers[index]
        let pattern = patterns.pattern(for: work)
        if let cited { return entry(cited[index], of: work, number, pattern, &decoration) }
        return Entry(
            kind: work.type.rawValue, number: number.value,
            label: margin(pattern.label, of: work, number, &decoration),
            aside: margin(pattern.aside, of: work, number, &decoration), figure: isIllustrated ? work.image : nil,
            figureBadge: margin(pattern.badge, of: work, number, &decoration),
            blocks: lines(patterns.blocks(of: work), of: work, &decoration))
    }

    /// An entry as a citation style prints it, and below it what citation styles have no place for.
    private func entry(
        _ text: FormattedWork, of work: Work, _ number: WorkArrangement.Number, _ pattern: EntryPattern,
        _ decoration: inout AuthorDecoration
    ) -> Entry {
        let label =
            keepsNumbers
            ? margin(pattern.label, of: work, number, &decoration)
            : decoration.decorate(text.label, of: work, in: settings)
        return Entry(
            kind: work.type.rawValue, number: keepsNumbers ? number.value : nil, label: label,
            blocks: lines(text.blocks + patterns.additions(to: work, besides: text.blocks), of: work, &decoration))
    }

    private func lines(_ lines: [Block], of work: Work, _ decoration: inout AuthorDecoration) -> [Block] {
        guard settings.legendPlace == .entry else { return decoration.decorate(lines, of: work, in: settings) }
        var own = settings.newDecoration
        let blocks = own.decorate(lines, of: work, in: settings)
        let legend = settings.legend.inlines(of: own.printedRoles)
        return legend.isEmpty ? blocks : blocks + [.legend(legend)]
    }

    /// What stands beside the lines of an entry: most styles have nothing there.
    private func margin(
        _ pattern: Pattern, of work: Work, _ number: WorkArrangement.Number, _ decoration: inout AuthorDecoration
    ) -> [Inline] {
        guard !pattern.isEmpty else { return [] }
        let fields = WorkFields(work: work, settings: settings, label: number.label)
        return decoration.decorate(pattern.filled(from: fields), of: work, in: settings)
    }
}
