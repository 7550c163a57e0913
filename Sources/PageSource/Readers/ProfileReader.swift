import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics
import Surfaces

/// Byline's own profiles, so that rules see their author lines. Whether a profile is a valid one is for its own reader to say.
struct ProfileReader: PageReader {
    let format = PageFormat("profile", surface: .plain)
    let summary = "profiles"
    let fileExtensions = ["yaml", "yml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let names = YAMLOutline(source)?.topNames else { return false }
        return names.contains("name") && names.contains("sections")
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let yaml = YAMLPage(source, into: &diagnostics)
        var list = RecordList(format, .profile)
        guard let root = yaml.root else { return list.page }
        for section in root["sections"]?.items ?? [] {
            guard let records = section["publications"] ?? section["projects"], records.items != nil else { continue }
            list.addSection(section["title"]?.pageText ?? PageText("", section.range), records)
        }
        var page = list.page
        page.owner = [root["name"], root["also"]].compactMap { $0 }.flatMap { $0.oneOrMore.map(\.pageText) }
        page.facts = root.facts(["headline": "headline"])
        page.facts +=
            root["contact"]?.facts([
                "email": "email", "website": "url", "orcid": "orcid", "phone": "phone", "address": "address",
            ]) ?? []
        let marks = (root["marks"]?.fields ?? []).filter { $0.value.text != Self.unexplained }
        page.legends = marks.map { PageLegend(Self.statement(of: $0), scope: .page) }
        page.comments = yaml.comments
        return page
    }

    /// What stands behind a sign whose meaning nobody knows yet.
    private static let unexplained = "unexplained"

    /// `"*": equal-contribution`, `"‡": {role: project-lead, legend: led the project}`
    private static func statement(of mark: DataField) -> LegendStatement {
        let role = (mark.value["role"] ?? mark.value).text.map { Role.ID(rawValue: $0) }
        let legend = mark.value["legend"]?.text ?? role?.rawValue ?? ""
        return LegendStatement(
            sign: mark.name, role: role, wording: legend,
            range: mark.nameRange.lowerBound..<max(mark.nameRange.upperBound, mark.value.range.upperBound),
            signRange: mark.nameRange)
    }
}
