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
        let entries = parser.syntax.entries.filter {
            !BibTeXTable.containers.contains($0.type) && !parents.contains($0.key)
        }
        var unknownTypes: Set<String> = []
        var suggestions = SuggestionBudget()
        for entry in entries where BibTeXTable.type(of: entry.type) == nil {
            guard unknownTypes.insert(entry.type).inserted else { continue }
            diagnostics.append(.unknownEntryType(entry, &suggestions))
        }
        var slices = Parallel.mapSlices(count: entries.count) { reader.read(entries[$0]) }
        page.entries.reserveCapacity(entries.count)
        var unknownNames = reader.values.unknownNames
        for index in slices.indices {
            let start = page.entries.count
            page.legends += slices[index].legends.map { PageLegend($0.statement, scope: .entry(start + $0.entry)) }
            unknownNames += slices[index].unknownNames
            page.entries += slices[index].entries
            slices[index] = BibTeXSlice()  // Entries are large: they are not kept twice.
        }
        var names: Set<String> = []
        for unknown in unknownNames where names.insert(unknown.name).inserted {
            diagnostics.append(.unknownString(written: source.bytes[unknown.place]))
        }
        return page
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
