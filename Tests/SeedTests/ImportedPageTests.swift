import Bibliography
import Byline
import DocumentTree
import Foundation
import ProfileModel
import ProfileSource
import Rendering
import SourceDiagnostics
import Testing

/// That a page becomes a profile which prints what the page has.
@Suite(.enabled(if: SeedPage.areThere, "the pages are not here: set BYLINE_SHARED"))
struct ImportedPageTests {
    static let styles = ["000": "academicpages", "001": "anthology", "003": "paper-box", "004": "table"]

    static let pages = SeedPage.all.filter { styles[$0.number] != nil }

    @Test(arguments: SeedPage.all)
    func isReadWithoutErrors(of page: SeedPage) throws {
        let made = Importer.profile(of: try page.source())
        #expect(!made.hasErrors)
        let reading = ProfileSource.read(SourceText(path: "me.yaml", text: made.text))
        #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty, "\(reading.diagnostics)")
        #expect(Importer.profile(of: try page.source()).text == made.text)
    }

    @Test(arguments: pages)
    func hasThePapersOfThePage(of page: SeedPage) throws {
        let profile = try page.importedProfile()
        let works = profile.sections.flatMap { section -> [Work] in
            if case .publications(let works) = section.content { works } else { [] }
        }
        for paper in try page.papers() {
            let work = try #require(works.first { $0.title.plainText() == paper.title }, "\(paper.title)")
            #expect(work.authors.contributors.map(\.name.asWritten) == paper.authors.map(\.name))
            let venue = try #require(work.venues.first)
            #expect(paper.rest.lowercased().contains(venue.name.plainText().lowercased()))
            #expect(venue.short.isEmpty || paper.rest.contains(venue.short))
            #expect(work.date != nil)
        }
    }

    @Test(arguments: pages)
    func printsThePapersOfThePage(of page: SeedPage) throws {
        var options = BuildOptions()
        options.style = Self.styles[page.number]
        options.documents = ["publications"]
        let source = SourceText(path: "me.yaml", text: Importer.profile(of: try page.source()).text)
        let result = Pipeline(styles: StyleLibrary()).build(source, base: URL(fileURLWithPath: "/"), options: options)
        try #require(result.documents.count == OutputFormat.allCases.count, "\(result.diagnostics)")
        for paper in try page.papers() {
            // A library's page about a person sets nobody off.
            let authors = page.number == "001" ? paper.authors.map(\.unremarkable) : paper.authors
            for document in result.documents {
                let text = FlatText(document, ownNames: page.ownNames)
                #expect(text.contains(paper.title), "title in \(document.format)")
                #expect(text.contains(authors), "authors of \(paper.title) in \(document.format)")
            }
            let html = result.documents.first { $0.format == .html }?.text ?? ""
            for link in paper.links { #expect(html.contains(link.replacing("&", with: "&amp;")), "\(link)") }
        }
    }
}

extension SeedPage {
    /// The page as it is, comments and all.
    fileprivate func source() throws -> SourceText { SourceText(path: number + ".txt", text: try wholeText()) }

    fileprivate func importedProfile() throws -> Profile {
        let text = Importer.profile(of: try source()).text
        return try #require(ProfileSource.read(SourceText(path: "me.yaml", text: text)).profile)
    }
}
