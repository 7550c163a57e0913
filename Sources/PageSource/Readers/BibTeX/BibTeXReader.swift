import AuthorMarkup
import Bibliography
import PageModel
import Parallelism
import SourceDiagnostics
import Surfaces

/// Reads .bib files: BibTeX's, biblatex's, and al-folio's with front matter.
struct BibTeXReader: PageReader {
    let format = PageFormat("bibtex", surface: .latex)
    let summary = "BibTeX and biblatex databases"
    let fileExtensions = ["bib", "bibtex"]

    /// Whether an entry begins at the beginning of a line before anything that only other formats have.
    func recognizes(_ source: SourceText) -> Bool {
        let parser = BibTeXParser(source.bytes)
        let hasByteOrderMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        func isByteOrderMark(_ index: Int) -> Bool { hasByteOrderMark && index < 3 }
        for start in source.lineStarts {
            var index = start
            while index < source.bytes.count, parser.isSpace(index) || isByteOrderMark(index) { index += 1 }
            guard index < source.bytes.count else { return false }
            switch source.bytes[index] {
            case UInt8(ascii: "@"): return parser.isEntryStart(index)
            case UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "#"): continue
            default: if !source.path.hasSuffix(".bib") { return false }
            }
        }
        return false
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var parser = BibTeXParser(source.bytes)
        parser.parse()
        diagnostics += parser.diagnostics
        var page = SourcePage(format: format)
        page.comments = parser.syntax.comments
        let reader = BibTeXEntryReader(bytes: source.bytes, syntax: parser.syntax)
        let parents = reader.parents
        let entries = parser.syntax.entries.filter { !BibTeXTable.containers.contains($0.type) }
        var unknownTypes: Set<String> = []
        var suggestions = SuggestionBudget()
        for entry in entries where BibTeXTable.type(of: entry.type) == nil {
            guard unknownTypes.insert(entry.type).inserted else { continue }
            diagnostics.append(.unknownEntryType(entry, &suggestions))
        }
        var slices = Parallel.mapSlices(count: entries.count) { reader.read(entries[$0]) }
        page.entries.reserveCapacity(entries.count)
        var unknownNames = reader.values.unknownNames
        var books: [(index: Int, entry: PageEntry)] = []
        for index in slices.indices {
            let slice = slices[index]
            slices[index] = BibTeXSlice()  // Entries are large: they are not kept twice.
            unknownNames += slice.unknownNames
            for (entry, legends) in zip(slice.entries, slice.legends) {
                let position = page.entries.count
                if parents.contains(entry.work.id) {
                    books.append((position, entry))
                    continue
                }
                page.legends += legends.map { PageLegend($0, scope: .entry(position)) }
                page.entries.append(entry)
            }
        }
        var names: Set<String> = []
        for unknown in unknownNames where names.insert(unknown.name).inserted {
            diagnostics.append(.unknownString(written: source.bytes[unknown.place]))
        }
        addEdited(books, to: &page)
        return page
    }
}

extension BibTeXReader {
    /// Adds the books that whoever most entries are by has edited: they are works, too.
    private func addEdited(_ books: [(index: Int, entry: PageEntry)], to page: inout SourcePage) {
        guard !books.isEmpty else { return }
        var counts: [NameKey: Int] = [:]
        for entry in page.entries {
            for key in Set(entry.work.authors.contributors.map { NameKey($0.name) }) { counts[key, default: 0] += 1 }
        }
        guard let most = counts.values.max(), most > 1, 2 * most >= page.entries.count else { return }
        let edited = books.filter { $0.entry.work.editors.contributors.contains { counts[NameKey($0.name)] == most } }
        var next = 0
        var entries: [PageEntry] = []
        var places: [Int] = []
        for (index, entry) in page.entries.enumerated() {
            while next < edited.count, edited[next].index <= index {
                entries.append(edited[next].entry)
                next += 1
            }
            places.append(entries.count)
            entries.append(entry)
        }
        page.entries = entries + edited[next...].map(\.entry)
        for index in page.legends.indices {
            if case .entry(let entry) = page.legends[index].scope { page.legends[index].scope = .entry(places[entry]) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownEntryType(
        _ entry: BibTeXEntry, _ suggestions: inout SuggestionBudget
    ) -> Diagnostic {
        let nearest = suggestions.nearest(entry.type, among: BibTeXTable.types.keys.sorted())
        return Diagnostic(
            "unknown-entry-type", .warning,
            "`@\(entry.type.prefix(40))` is no type of entry that BibTeX or biblatex knows",
            at: .range(entry.range.lowerBound..<entry.range.lowerBound + 1),
            help: nearest.map { "Did you mean @\($0)?" } ?? "It is taken for @misc.")
    }

    fileprivate static func unknownString(written: ArraySlice<UInt8>) -> Diagnostic {
        let written = (place: written.startIndex..<written.endIndex, text: String(decoding: written, as: UTF8.self))
        let shown = String(written.text.prefix(40))
        return Diagnostic(
            "unknown-string", .warning, "no `@string` defines `\(shown)`", at: .range(written.place),
            help: "Text stands in braces: {\(shown)}",
            fixes: [Fix(.unsafe, "put it in braces", [TextEdit(written.place, "{\(written.text)}")])])
    }
}
