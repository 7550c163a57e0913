import AuthorMarkup
public import Bibliography
public import PageModel
public import SourceDiagnostics

/// What a rule judges.
public struct LintContext: Sendable {
    public let page: SourcePage
    public let source: SourceText
    /// Whose page it is: from the command line, the configuration, or the page itself; empty where nobody says.
    public let selfNames: [String]
    /// What signs mean by the configuration, for files whose legend stands elsewhere.
    public let declaredMarks: [String: Role.ID]
    /// Other sources of the same works, for the rules across sources.
    public let others: [(page: SourcePage, source: SourceText)]
    /// The author and editor lines of all entries, in order.
    let lines: [EntryLine]
    /// Every mark on every author, in order.
    let marks: [MarkUse]
    let legends: LegendIndex
    let people: NamePopulation
    /// Whose page it is, and where they stand; `nil` where nothing tells.
    let own: OwnAuthor?

    public init(
        page: SourcePage, source: SourceText, selfNames: [String] = [], declaredMarks: [String: Role.ID] = [:],
        others: [(page: SourcePage, source: SourceText)] = []
    ) {
        self.page = page
        self.source = source
        self.selfNames = selfNames
        self.declaredMarks = declaredMarks
        self.others = others
        lines = page.authorLines
        marks = lines.indices.flatMap { [lines] in MarkUse.all(in: lines[$0], at: $0) }
        legends = LegendIndex(page)
        people = NamePopulation(lines)
        own = OwnAuthor(page, lines: lines, selfNames: selfNames)
    }

    /// The bytes of a range as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range.clamped(to: source.bytes.indices)], as: UTF8.self)
    }

    /// Whether a range holds nothing but spaces, tabs and line breaks as bytes of the file.
    func isBlank(_ range: Range<Int>) -> Bool {
        source.bytes[range.clamped(to: source.bytes.indices)].allSatisfy {
            $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
        }
    }
}

/// The authors, or the editors, of an entry.
struct EntryLine: Sendable {
    /// Index into ``SourcePage/entries``.
    var entry: Int
    var line: AuthorLine
}

/// A mark on an author.
struct MarkUse: Sendable {
    /// Index into ``LintContext/lines``.
    var line: Int
    /// Index into ``SourcePage/entries``.
    var entry: Int
    /// Index into the line's authors.
    var author: Int
    var mark: LineMark

    static func all(in entryLine: EntryLine, at index: Int) -> [MarkUse] {
        let authors = entryLine.line.authors
        var uses: [MarkUse] = []
        for author in authors.indices where !authors[author].marks.isEmpty {
            for mark in authors[author].marks {
                uses.append(MarkUse(line: index, entry: entryLine.entry, author: author, mark: mark))
            }
        }
        return uses
    }
}

extension SourcePage {
    var authorLines: [EntryLine] {
        var lines: [EntryLine] = []
        lines.reserveCapacity(entries.count)
        for index in entries.indices {
            if let authors = entries[index].authors { lines.append(EntryLine(entry: index, line: authors)) }
            if let editors = entries[index].editors { lines.append(EntryLine(entry: index, line: editors)) }
        }
        return lines
    }
}
