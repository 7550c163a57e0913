import PageModel
import SourceDiagnostics
import Surfaces

/// Lists of publications in YAML, as static sites keep them: `_data/publications.yml`.
struct PublicationListReader: PageReader {
    let format = PageFormat("yaml", surface: .markdown)
    let summary = "lists of publications in YAML, such as _data/publications.yml"
    let fileExtensions = ["yml", "yaml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = YAMLOutline(source) else { return false }
        return outline.hasRecord { names in
            names.contains("title") && (names.contains("authors") || names.contains("author"))
        }
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let yaml = YAMLPage(source, into: &diagnostics)
        var list = RecordList(format, .markdown)
        if let root = yaml.root { list.read(root) }
        var page = list.page
        page.comments = yaml.comments
        return page
    }
}
