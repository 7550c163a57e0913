import PageModel
import SourceDiagnostics
import Surfaces

/// Lists of publications in JSON of people's own: records with `title` and `authors`.
struct PublicationJSONReader: PageReader {
    let format = PageFormat("json", surface: .plain)
    let summary = "lists of publications in JSON, records with title and authors"
    let fileExtensions = ["json"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = JSONOutline(source) else { return false }
        return outline.names.contains { depth, names in
            names.contains("title") && (names.contains("authors") || names.contains("author"))
                // CSL-JSON, Crossref, a schema.
                && names.isDisjoint(with: ["container-title", "issued", "properties"])
                && !outline.has("family", at: depth + 2) && !outline.has("literal", at: depth + 2)
                && !outline.has("$schema", at: 1)
        }
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var list = RecordList(format, .plain)
        if let root = DataFile(source, into: &diagnostics).root { list.read(root) }
        return list.page
    }
}
