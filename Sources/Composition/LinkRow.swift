import Bibliography
import DocumentTree
import StyleModel

/// The links of a work or an entry in a row: `paper / arxiv / code /`, `[Paper] [Code]`.
struct LinkRow {
    let options: LinkOptions

    func inlines(_ links: [WorkLink]) -> [Inline] {
        guard !links.isEmpty else { return [] }
        let brackets = options.brackets.flatMap { $0.count == 2 ? $0 : nil } ?? ["", ""]
        var row: [Inline] = []
        for (position, link) in ordered(links).enumerated() {
            if position > 0 { row.append(.text(options.separator ?? ", ")) }
            let label = options.labels[link.label] ?? link.label
            if !brackets[0].isEmpty { row.append(.text(brackets[0])) }
            row.append(.link(link.destination, [.text(label)]))
            if !brackets[1].isEmpty { row.append(.text(brackets[1])) }
        }
        if let terminator = options.terminator, !terminator.isEmpty { row.append(.text(terminator)) }
        return [.span(.links, row)]
    }

    /// Links whose labels the style orders come first; the others follow as the profile has them.
    private func ordered(_ links: [WorkLink]) -> [WorkLink] {
        guard let order = options.order, !order.isEmpty else { return links }
        let ranked = links.enumerated().map { position, link in
            (rank: order.firstIndex(of: link.label) ?? order.count, position: position, link: link)
        }
        return ranked.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.link)
    }
}

extension Work {
    /// The labelled links, and behind them those that follow from identifiers and are not among them. The work's `url` is
    /// not: the title leads there.
    var linksBesideTitle: [WorkLink] {
        var all = links
        if !arxiv.isEmpty { all.add("arxiv", "https://arxiv.org/abs/" + arxiv) }
        if let doiURL { all.add("doi", doiURL) }
        return all
    }

    /// The same with the `url`, for styles whose titles are not links.
    var allLinks: [WorkLink] {
        var all = linksBesideTitle
        if let url { all.add("link", url.text) }
        return all
    }

    /// Where a reader who follows the title should arrive.
    var mainDestination: LinkDestination? {
        url ?? doiURL.flatMap(LinkDestination.init) ?? linksBesideTitle.first?.destination
    }
}

extension [WorkLink] {
    fileprivate mutating func add(_ label: String, _ text: String) {
        guard let destination = LinkDestination(text) else { return }
        let isKnown = contains { $0.label.lowercased() == label || $0.destination == destination }
        if !isKnown { append(WorkLink(label: label, destination: destination)) }
    }
}
