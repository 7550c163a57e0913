import AuthorMarkup
import Bibliography
import PageModel
import ProfileSource
import SourceDiagnostics
import Surfaces
import Testing

@testable import Importing

/// Roles that no sign stands for in the file: words beside an author, fields of a record.
@Suite struct ImportedRolesTests {
    private static func page(_ format: String, _ entries: [PageEntry]) -> SourcePage {
        var page = SourcePage(format: PageFormat(format, surface: .markdown))
        page.entries = entries
        return page
    }

    private static func marksAndAuthors(_ made: PageImport) -> [String] {
        made.text.split(separator: "\n").map { $0.trimmingSpaces }.filter { line in
            line.hasPrefix("authors:") || line.contains("equal-") || line.contains("author") || line.contains("legend:")
                || line.contains("role:")
        }
    }

    @Test func wordsBesideAnAuthorBecomeMarks() {
        var first = PageImportTests.author("Ann Lee")
        first.roleWords = [.init(text: "equal", range: 3..<4)]
        var second = PageImportTests.author("Bob Ray", "*")
        second.roleWords = [.init(text: "Corresponding author", range: 3..<4)]
        var third = PageImportTests.author("Cy Dee")
        third.roleWords = [.init(text: "visiting student", range: 3..<4), .init(text: "x", range: 8..<9)]
        var page = Self.page("markdown", [PageImportTests.entry("Moss", [first, second, third])])
        page.owner = [PageText("Ann Lee", 0..<1)]
        let made = PageImport(page, path: "a")
        #expect(
            Self.marksAndAuthors(made) == [
                "‡: equal-contribution",
                "\"*\": unexplained # say what it means: equal-contribution, corresponding-author …",
                "†: corresponding-author", "legend: visiting student", "authors: Ann Lee‡, Bob Ray*†, Cy Dee§",
            ])
        #expect(made.diagnostics.map(\.code) == ["left-out", "unexplained-mark"])
        #expect(
            ProfileSource.read(SourceText(path: "me.yaml", text: made.text)).diagnostics.map(\.code) == [
                "unexplained-mark"
            ])
    }

    @Test func rolesOfFieldsBecomeMarks() {
        var entry = PageImportTests.entry(
            "Moss", [PageImportTests.author("Ann Lee"), PageImportTests.author("Bob Ray")])
        entry.work.authors.contributors[0].roles = [.equalContribution]
        entry.work.authors.contributors[1].roles = [.equalContribution, "data-curator"]
        var page = Self.page("csl-json", [entry])
        page.owner = [PageText("Ann Lee", 0..<1)]
        let made = PageImport(page, path: "a")
        #expect(
            Self.marksAndAuthors(made) == [
                "\"*\": equal-contribution", "role: data-curator", "legend: data curator",
                "authors: Ann Lee*, Bob Ray*‡",
            ])
        let reading = ProfileSource.read(SourceText(path: "me.yaml", text: made.text))
        #expect(reading.diagnostics.map(\.summary) == [])
    }

    @Test func adminIsTheOwner() {
        func page() -> SourcePage {
            var page = Self.page(
                "hugo",
                [PageImportTests.entry("Moss", [PageImportTests.author("admin"), PageImportTests.author("Bob Ray")])])
            page.owner = [PageText("admin", 0..<1)]
            page.entries[0].authors?.authors[0].text = "admin"
            return page
        }
        let named = PageImport(page(), path: "a", selfName: "Ann Lee").text
        #expect(named.contains("authors: Ann Lee, Bob Ray\n") && named.contains("id: lee-2023-moss\n"))
        let unnamed = PageImport(page(), path: "a")
        #expect(unnamed.text.contains("also: [admin]\n"))
        #expect(unnamed.diagnostics.map(\.code) == ["no-name"])
    }

    @Test func severalPagesAreOneProfile() {
        let ann = PageImportTests.author("Ann Lee", "*")
        let pages = ["Moss of the North", "Ferns of the South", "Moss of the North"].map { title in
            var page = Self.page("post", [PageImportTests.entry(title, [ann])])
            page.owner = [PageText("Ann Lee", 0..<1)]
            return page
        }
        let made = PageImport(pages, path: "posts")
        #expect(made.text.split(separator: "- title:").count == 2)
        #expect(made.text.split(separator: "- id:").count == 3)
        #expect(made.diagnosticsOfPages.map { $0.map(\.code) } == [["unexplained-mark"], [], ["repeated-work"]])
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }).replacing("- ", with: "") }
}
