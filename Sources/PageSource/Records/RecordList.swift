import AuthorMarkup
import Bibliography
import MarkdownTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Gathers the records of a file into a page: lists of publications, in sections where they stand under names.
struct RecordList {
    private(set) var page: SourcePage
    private let notation: RecordNotation

    init(_ format: PageFormat, _ notation: RecordNotation) {
        page = SourcePage(format: format)
        self.notation = notation
    }

    /// Reads lists of records wherever they stand in a value.
    mutating func read(_ root: DataValue) {
        let hasSections = lists(in: root, depth: 0) > 1
        read(root, hasSections: hasSections, depth: 0)
    }

    /// Adds a section with the records of a list.
    ///
    /// - Parameter meanings: what fields mean in this format and in no other.
    mutating func addSection(
        _ title: PageText, level: Int = 1, _ list: DataValue, calling meanings: [String: RecordMeaning] = [:]
    ) {
        let range = title.range.lowerBound..<max(title.range.upperBound, list.range.upperBound)
        page.sections.append(PageSection(title: title, level: level, range: range, year: Self.year(in: title.text)))
        add(list, section: page.sections.count - 1, calling: meanings)
    }

    /// Adds a section with entries that are no publications.
    mutating func addSection(_ title: PageText, records: [PageRecord], of list: DataValue) {
        guard !records.isEmpty else { return }
        let range = title.range.lowerBound..<max(title.range.upperBound, list.range.upperBound)
        var section = PageSection(title: title, level: 1, range: range)
        let isText = records.allSatisfy { $0.fields.map(\.name) == ["text"] && $0.date == nil }
        let texts = isText && notation.texts == .markdown ? records.map { MarkdownTree.blocks($0.fields[0].text) } : []
        if !texts.isEmpty, texts.allSatisfy(\.problems.isEmpty) {
            section.blocks = texts.flatMap(\.content)
        } else {
            section.records = records
        }
        page.sections.append(section)
    }

    /// Adds the records of a list, and the legends that stand in them.
    mutating func add(_ list: DataValue, section: Int? = nil, calling meanings: [String: RecordMeaning] = [:]) {
        for record in list.items ?? list.fields.map(\.value) {
            guard var entry = RecordEntry.read(record, notation, calling: meanings) else { continue }
            entry.section = section
            add(entry, record)
        }
    }

    /// Adds an entry; the fields in which people explain their marks are looked through.
    mutating func add(_ entry: PageEntry, _ record: DataValue) {
        let index = page.entries.count
        page.entries.append(entry)
        for field in record.fields where Self.legendWords.contains(field.word) {
            for text in field.value.oneOrMore.compactMap(\.surface) {
                addLegends(in: SurfaceText(embeddedIn: text, notation.texts), .entry(index))
            }
        }
    }

    mutating func addLegends(in text: SurfaceText, _ scope: PageLegend.Scope) {
        page.legends += LegendReader.statements(in: text).map { PageLegend($0, scope: scope) }
    }

    private mutating func read(_ value: DataValue, hasSections: Bool, depth: Int) {
        if let items = value.items {
            if items.contains(where: \.isPublication) { return add(value) }
        }
        guard depth < Self.depth else { return }
        for field in value.fields {
            if field.value.isPublicationList {
                if hasSections {
                    addSection(PageText(field.name, field.nameRange), level: depth + 1, field.value)
                } else {
                    add(field.value)
                }
            } else if field.value.isRecord {
                read(field.value, hasSections: hasSections, depth: depth + 1)
            }
        }
        if value.isPublicationMap { add(value) }
    }

    private func lists(in value: DataValue, depth: Int) -> Int {
        if value.isPublicationList { return 1 }
        guard depth < Self.depth else { return 0 }
        return value.fields.reduce(0) { $0 + lists(in: $1.value, depth: depth + 1) }
    }

    static func year(in title: String) -> Int? {
        let digits = title.utf8.filter { (0x30...0x39).contains($0) }
        return digits.count == 4 ? RecordDate.read(title)?.start.year : nil
    }

    /// How deep lists may stand under names.
    private static let depth = 4
    /// Fields in which people explain their marks.
    private static let legendWords: Set<String> = [
        "note", "notes", "annotation", "annote", "footnote", "legend", "comment", "comments", "author-note",
        "description",
        "details", "addendum", "additional-info", "info", "award", "summary",
    ]
}

extension DataValue {
    /// Whether it is a record with a title and with authors.
    var isPublication: Bool { self["title"] != nil && (self["authors"] ?? self["author"]) != nil }

    fileprivate var isPublicationList: Bool { items?.contains(where: \.isPublication) == true }

    /// Whether it is a record whose members are publications: `lee2024: {title: …}`.
    fileprivate var isPublicationMap: Bool { fields.contains { $0.value.isPublication } }
}
