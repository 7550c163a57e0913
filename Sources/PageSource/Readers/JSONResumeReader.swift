import PageModel
import SourceDiagnostics
import Surfaces

/// JSON Resume (jsonresume.org, schema 1.0), as JSON or as YAML. Its publications have no authors.
struct JSONResumeReader: PageReader {
    let format = PageFormat("jsonresume", surface: .plain)
    let summary = "JSON Resume, as JSON or YAML"
    let fileExtensions = ["json", "yaml", "yml"]

    func recognizes(_ source: SourceText) -> Bool {
        if let outline = JSONOutline(source) { return outline.has("basics", at: 1) }
        return YAMLOutline(source)?.topNames.contains("basics") == true
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let file = DataFile(source, into: &diagnostics)
        var list = RecordList(format, .plain)
        guard let root = file.root else { return list.page }
        for field in root.fields where field.name == "publications" {
            list.addSection(PageText("Publications", field.nameRange), field.value, calling: Self.meanings)
        }
        var page = list.page
        let basics = root["basics"]
        page.owner = basics?["name"].map { [$0.pageText] } ?? []
        page.facts = basics?.facts(["email": "email", "label": "headline", "url": "url", "phone": "phone"]) ?? []
        page.comments = file.comments
        return page
    }

    /// What fields mean here and nowhere else.
    private static let meanings: [String: RecordMeaning] = ["publisher": .venue, "name": .title]
}
