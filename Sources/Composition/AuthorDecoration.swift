import Bibliography
import DocumentTree

/// Hangs own-name emphasis, marks and links on the name spans that a formatter left, whatever citation style printed them,
/// and remembers which roles were really printed: the legend says those and no others.
struct AuthorDecoration {
    let marks: MarkTable
    let marksInside: Bool
    private(set) var printedRoles: Set<Role.ID> = []

    init(marks: MarkTable, marksInside: Bool) {
        self.marks = marks
        self.marksInside = marksInside
    }

    /// Decorates the names of a work's text and resolves what it mentions, in one pass.
    mutating func decorate(_ blocks: [Block], of work: Work, in settings: DocumentSettings) -> [Block] {
        blocks.rewritten { decoratedName($0, work.contributors) ?? settings.mentionedWork($0) }
    }

    mutating func decorate(_ inlines: [Inline], of work: Work, in settings: DocumentSettings) -> [Inline] {
        inlines.isEmpty ? [] : inlines.rewritten { decoratedName($0, work.contributors) ?? settings.mentionedWork($0) }
    }

    /// Decorates the names of a reference.
    mutating func decorate(_ blocks: [Block], of reference: Reference) -> [Block] {
        blocks.rewritten { decoratedName($0) { reference[$0] } }
    }

    /// `nil` for what is no name.
    private mutating func decoratedName(
        _ span: Inline, _ contributors: (NameVariable) -> ContributorList
    ) -> [Inline]? {
        guard case .span(.name(let index, let variable), _) = span else { return nil }
        let list = contributors(variable)
        guard list.contributors.indices.contains(index) else { return [span] }
        let contributor = list.contributors[index]
        var linked = span
        if let url = contributor.url, let destination = LinkDestination(url) { linked = .link(destination, [span]) }
        let signs = marks.marks(for: contributor.roles)
        for mark in signs { printedRoles.insert(Role.ID(rawValue: mark.role)) }
        guard contributor.isSelf else { return [linked] + signs.map(Inline.mark) }
        if marksInside { return [.span(.ownName, [linked] + signs.map(Inline.mark))] }
        return [.span(.ownName, [linked])] + signs.map(Inline.mark)
    }
}
