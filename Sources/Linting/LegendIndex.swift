import AuthorMarkup
import PageModel

/// The legends of a page, found by sign.
struct LegendIndex: Sendable {
    private let bySign: [String: [PageLegend]]

    init(_ page: SourcePage) { bySign = Dictionary(grouping: page.legends, by: \.statement.sign) }

    var signs: some Sequence<String> { bySign.keys }

    /// All legends of a sign, in the order of the page.
    func all(of sign: String) -> [PageLegend] { bySign[sign] ?? [] }

    /// The legends of a sign that hold for an entry, those nearest to it first.
    func of(_ sign: String, for entry: Int, in page: SourcePage) -> [LegendStatement] {
        guard let legends = bySign[sign] else { return [] }
        let section = page.entries[entry].section
        var found: [(distance: Int, statement: LegendStatement)] = []
        for legend in legends {
            switch legend.scope {
            case .entry(let index) where index == entry: found.append((0, legend.statement))
            case .section(let index) where page.section(index, holds: section): found.append((1, legend.statement))
            case .page: found.append((2, legend.statement))
            case .entry, .section: continue
            }
        }
        return found.sorted { $0.distance < $1.distance }.map(\.statement)
    }
}

extension SourcePage {
    /// Whether a section is the innermost one of an entry, or lies around it.
    func section(_ outer: Int, holds inner: Int?) -> Bool {
        guard let inner, sections.indices.contains(outer), sections.indices.contains(inner) else { return false }
        return outer == inner
            || (sections[outer].level < sections[inner].level
                && sections[outer].range.contains(sections[inner].range.lowerBound))
    }
}

extension PageLegend.Scope {
    /// The same as something to look up by.
    enum Key: Hashable {
        case page
        case section(Int)
        case entry(Int)
    }

    var key: Key {
        switch self {
        case .page: .page
        case .section(let index): .section(index)
        case .entry(let index): .entry(index)
        }
    }
}
