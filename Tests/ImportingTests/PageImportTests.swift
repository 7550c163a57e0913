import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import ProfileSource
import SourceDiagnostics
import Surfaces
import Testing

@testable import Importing

@Suite struct PageImportTests {
    static func author(_ name: String, _ marks: String...) -> LineAuthor {
        LineAuthor(
            name: NameParser.parse(name), text: name, range: 0..<0, item: 0..<0,
            marks: marks.map {
                LineMark(sign: $0, written: $0, range: 7..<8, construct: 7..<8, form: .bare, spaceBefore: 7..<7)
            })
    }

    static func entry(_ title: String, _ authors: [LineAuthor], section: Int? = nil, others: Bool = false) -> PageEntry
    {
        var work = Work(id: "", type: .articleJournal)
        work.title = [.text(title)]
        work.authors = ContributorList(authors.map { Contributor(name: $0.name) }, endsWithOthers: others)
        work.date = DateRange(start: PartialDate(year: 2023))
        var entry = PageEntry(range: 0..<1, work: work)
        entry.authors = AuthorLine(range: 0..<1, surface: .text(.markdown), authors: authors)
        entry.section = section
        return entry
    }

    static func legend(_ sign: String, _ role: Role.ID?, _ wording: String, _ scope: PageLegend.Scope) -> PageLegend {
        PageLegend(
            LegendStatement(sign: sign, role: role, wording: wording, range: 0..<1, signRange: 0..<1), scope: scope)
    }

    static func page() -> SourcePage {
        var page = SourcePage(format: PageFormat("markdown", surface: .markdown))
        page.owner = [PageText("Ann Lee", 0..<7), PageText("李安", 0..<6)]
        page.facts = [
            PageField("email", nameRange: 0..<0, text: "ann@example.org", range: 0..<1),
            PageField("link:GitHub", nameRange: 0..<0, text: "https://github.com/ann", range: 0..<1),
        ]
        page.sections = [
            PageSection(
                title: PageText("About me", 0..<1), level: 1, range: 0..<1,
                blocks: [
                    .paragraph([.text("I study "), .strong([.text("moss")]), .text(".")], role: nil),
                    .paragraph([.text("Also # lichens: many.")], role: nil),
                ]),
            PageSection(title: PageText("Papers", 0..<1), level: 1, range: 0..<1),
            PageSection(title: PageText("2023", 0..<1), level: 2, range: 0..<1, year: 2023),
            PageSection(title: PageText("2022", 0..<1), level: 2, range: 0..<1, year: 2022),
        ]
        page.legends = [
            legend("*", .equalContribution, "equal contribution", .page),
            legend("*", .correspondingAuthor, "corresponding author", .entry(1)),
            legend("+", nil, "wrote the code", .page),
        ]
        page.entries = [
            entry(
                "Moss: a study",
                [author("Ann Lee", "*"), author("Bob Ray", "*", "+"), author("{Moss & Lichen Group}")], section: 2),
            entry("On Lichens", [author("Lee, Ann"), author("Olsen, Kari", "*", "#")], section: 3, others: true),
        ]
        return page
    }

    @Test func writesAProfile() {
        let made = PageImport(Self.page(), path: "about.md")
        #expect(
            made.text == """
                # Made from about.md. See “The profile” in Byline's README for all that can stand here.

                name: Ann Lee
                also: [李安]
                contact:
                  email: ann@example.org
                  links:
                    GitHub: https://github.com/ann

                # What the signs behind names mean.
                marks:
                  "*": equal-contribution
                  +:
                    legend: wrote the code
                  †: corresponding-author
                  "#": unexplained # say what it means: equal-contribution, corresponding-author …

                sections:
                  - title: About me
                    text: |
                      I study **moss**.

                      Also # lichens: many.

                  - title: Papers
                    # The page has these by year: `group: year` in a document does that.
                    publications:
                      - id: lee-2023-moss
                        type: article-journal
                        title: "Moss: a study"
                        authors: Ann Lee*, Bob Ray*+, {Moss & Lichen Group}
                        date: 2023

                      - id: lee-2023-lichens
                        type: article-journal
                        title: On Lichens
                        authors: Ann Lee, Kari Olsen†#, et al.
                        date: 2023

                """)
        #expect(made.diagnostics.map(\.code) == ["unexplained-mark"])
        let reading = ProfileSource.read(SourceText(path: "me.yaml", text: made.text))
        #expect(reading.diagnostics.map(\.code) == ["unexplained-mark"])
        #expect(reading.profile != nil)
    }

    @Test func saysWhoseListItIs() {
        var page = Self.page()
        page.owner = []
        #expect(PageImport(page, path: "a").diagnostics.map(\.code).contains("no-name"))
        #expect(PageImport(page, path: "a", selfName: "Bob Ray").text.contains("\nname: Bob Ray\n"))
        let strong = LineHighlight(.strong, opening: 0..<2, closing: 2..<4)
        page.entries = (0..<3).map { _ in
            var author = Self.author("Kari Olsen")
            author.highlights = [strong]
            return Self.entry("Moss", [Self.author("Ann Lee"), author])
        }
        let made = PageImport(page, path: "a")
        #expect(made.text.contains("\nname: Kari Olsen\n"))
        #expect(made.diagnostics.map(\.code) == ["guessed-name"])
    }

    @Test func anEmptyPageIsSaidToBeEmpty() {
        let made = PageImport(SourcePage(format: PageFormat("text", surface: .plain)), path: "a")
        #expect(made.diagnostics.map(\.code) == ["no-name", "nothing-found"])
    }
}
