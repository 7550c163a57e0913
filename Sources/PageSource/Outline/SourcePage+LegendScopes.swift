import AuthorMarkup
import Bibliography
import PageModel

extension SourcePage {
    /// Where a page explains a sign in two ways, each under a heading of its own with entries below it, each holds for its own
    /// section and not for the page.
    mutating func confineContradictoryLegends() {
        let wide = legends.indices.filter { legends[$0].scope == .page }
        for (_, same) in Dictionary(grouping: wide, by: { legends[$0].statement.sign }) where same.count > 1 {
            let meanings = same.map { legends[$0].statement.role?.rawValue ?? legends[$0].statement.wording }
            guard Set(meanings).count > 1 else { continue }
            let places = same.map { section(holding: legends[$0].statement.range) }
            guard Set(places).count == places.count else { continue }
            for (index, place) in zip(same, places) {
                if let place, hasEntries(place) { legends[index].scope = .section(place) }
            }
        }
    }

    /// The innermost section around a place.
    private func section(holding range: Range<Int>) -> Int? {
        sections.indices.last { sections[$0].range.contains(range.lowerBound) }
    }

    private func hasEntries(_ section: Int) -> Bool {
        entries.contains { sections[section].range.contains($0.range.lowerBound) }
    }
}
