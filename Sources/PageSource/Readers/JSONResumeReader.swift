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
        for field in root.fields {
            if field.name == "publications" {
                list.addSection(PageText("Publications", field.nameRange), field.value, calling: Self.meanings)
            } else if let section = Self.sections[field.name] {
                list.addSection(
                    PageText(section.title, field.nameRange),
                    records: CVRecord.all(in: field.value, calling: section.meanings), of: field.value)
            }
        }
        var page = list.page
        let basics = root["basics"]
        page.owner = basics?["name"].map { [$0.pageText] } ?? []
        page.facts =
            basics?.facts([
                "email": "email", "label": "headline", "url": "url", "website": "url", "phone": "phone",
                "image": "photo",
            ]) ?? []
        page.facts += RecordFacts.accounts(basics?["profiles"])
        page.comments = file.comments
        return page
    }

    /// The other sections of the schema, their headings, and what fields mean there and nowhere else.
    private static let sections: [String: (title: String, meanings: [String: String])] = [
        "work": ("Work", ["name": "institution"]),
        "volunteer": ("Volunteering", [:]),
        "education": ("Education", [:]),
        "awards": ("Awards", ["title": "award"]),
        "certificates": ("Certificates", ["name": "award"]),
        "skills": ("Skills", ["name": "text"]),
        "languages": ("Languages", [:]),
        "interests": ("Interests", ["name": "text"]),
        "references": ("References", ["name": "text"]),
        "projects": ("Projects", [:]),
    ]

    /// What fields mean here and nowhere else.
    private static let meanings: [String: RecordMeaning] = ["publisher": .venue, "name": .title]
}
