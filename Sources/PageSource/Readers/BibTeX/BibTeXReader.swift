import AuthorMarkup
import Bibliography
import PageModel
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
        var reader = BibTeXEntryReader(bytes: source.bytes, syntax: parser.syntax)
        let parents = reader.parents
        let entries = parser.syntax.entries.filter {
            !BibTeXTable.containers.contains($0.type) && !parents.contains($0.key)
        }
        page.entries.reserveCapacity(entries.count)
        var unknownTypes: Set<String> = []
        var suggestions = SuggestionBudget()
        for entry in entries {
            if BibTeXTable.type(of: entry.type) == nil, unknownTypes.insert(entry.type).inserted {
                diagnostics.append(.unknownEntryType(entry, &suggestions))
            }
            page.entries.append(reader.read(entry))
            for statement in reader.legends(of: entry) {
                page.legends.append(PageLegend(statement, scope: .entry(page.entries.count - 1)))
            }
        }
        diagnostics += reader.values.diagnostics
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
}
