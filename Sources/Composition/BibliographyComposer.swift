public import Bibliography
public import DocumentTree
import Parallelism
public import StyleModel

/// References as a citation style has printed them, for a document that holds nothing else.
public struct CitedList: Sendable {
    /// What stands above them.
    public var title: String
    /// BCP 47 tag.
    public var language: String
    public var layout: BibliographyLayout
    public var entries: [Item]
    /// How the own name is set off, and the signs of roles.
    public var options: StyleOptions

    /// A reference and its text.
    public struct Item: Sendable {
        public var reference: Reference
        public var text: FormattedWork

        public init(_ reference: Reference, _ text: FormattedWork) {
            self.reference = reference
            self.text = text
        }
    }

    public init(
        title: String, language: String, layout: BibliographyLayout, entries: [Item], options: StyleOptions
    ) {
        self.title = title
        self.language = language
        self.layout = layout
        self.entries = entries
        self.options = options
    }
}

extension Composition {
    /// Composes a bibliography: the own name set off, marks on the names of those who have roles, and what the marks mean
    /// below the list.
    public static func compose(_ list: CitedList) -> Document {
        let terms = Terms.of(language: list.language)
        let marks = MarkTable(roles: list.borneRoles.map { Role(id: $0) }, options: list.options, terms: terms)
        let usual = AuthorDecoration(marks: marks, marksInside: list.options.marksInside ?? false)
        let parts = Parallel.mapSlices(count: list.entries.count) { slice in
            var decoration = usual
            let entries = list.entries[slice].map { item in
                Entry(
                    id: item.reference.id, kind: item.reference.type?.rawValue ?? "document",
                    label: item.text.label, blocks: decoration.decorate(item.text.blocks, of: item.reference))
            }
            return (entries: entries, roles: decoration.printedRoles)
        }
        let entries = parts.flatMap(\.entries)
        let layout: EntryList.Layout = entries.contains { !$0.label.isEmpty } ? .labelled : .plain
        var blocks = [Block.entries(EntryList(layout: layout, entries: entries, bibliography: list.layout))]
        let legend = Legend(marks: marks, options: list.options, terms: terms)
            .inlines(of: parts.reduce(into: []) { $0.formUnion($1.roles) })
        if list.options.legendPlace != LegendPlace.none, !legend.isEmpty { blocks.append(.legend(legend)) }
        return Document(
            name: "bibliography", title: list.title, language: list.language, header: Header(name: list.title),
            blocks: blocks, presentation: Presentation(list.options))
    }
}

extension CitedList {
    /// In the order in which they first stand on a name.
    fileprivate var borneRoles: [Role.ID] {
        var seen: Set<Role.ID> = []
        var roles: [Role.ID] = []
        for item in entries {
            for variable in item.reference.nameVariables {
                for contributor in item.reference[variable].contributors {
                    for role in contributor.roles where seen.insert(role).inserted { roles.append(role) }
                }
            }
        }
        return roles
    }
}
