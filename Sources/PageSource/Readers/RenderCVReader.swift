import AuthorMarkup
import PageModel
import SourceDiagnostics
import Surfaces

/// RenderCV's YAML (docs.rendercv.com): `cv.sections` with publication entries, whose authors are Markdown.
struct RenderCVReader: PageReader {
    let format = PageFormat("rendercv", surface: .markdown)
    let summary = "RenderCV's YAML"
    let fileExtensions = ["yaml", "yml"]

    func recognizes(_ source: SourceText) -> Bool { YAMLOutline(source)?.topNames.contains("cv") == true }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let yaml = YAMLPage(source, into: &diagnostics)
        var list = RecordList(format, .markdown)
        guard let cv = yaml.root?["cv"] else { return list.page }
        for section in cv["sections"]?.fields ?? [] {
            let title = PageText(Self.title(section.name), section.nameRange)
            if section.value.items?.contains(where: \.isPublication) == true {
                list.addSection(title, section.value)
            } else {
                list.addSection(title, records: CVRecord.all(in: section.value), of: section.value)
            }
        }
        var page = list.page
        page.owner = cv["name"].map { [$0.pageText] } ?? []
        page.facts = cv.facts([
            "email": "email", "label": "headline", "headline": "headline", "website": "url", "phone": "phone",
            "location": "address", "photo": "photo",
        ])
        page.facts += RecordFacts.accounts(cv["social_networks"])
        page.comments = yaml.comments
        return page
    }

    /// RenderCV prints `journal_papers` as `Journal Papers`.
    static func title(_ name: String) -> String {
        guard name.contains("_") || name == name.lowercased() else { return name }
        let words = name.split { $0 == "_" || $0 == " " }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
