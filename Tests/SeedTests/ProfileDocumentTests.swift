import Byline
import Foundation
import Rendering
import SourceDiagnostics
import Testing

/// That the document laid out as a page is has what the page has, in every format.
@Suite(.enabled(if: SeedPage.areThere, "the pages are not here: set BYLINE_SHARED"))
struct ProfileDocumentTests {
    @Test(arguments: SeedPage.all)
    func hasEveryPaper(of page: SeedPage) throws {
        let document = try SeedDocument(of: page, named: page.document)
        for paper in try page.papers() {
            // A library's page about a person sets nobody off.
            let authors = page.profile.hasSuffix("anthology") ? paper.authors.map(\.unremarkable) : paper.authors
            for (format, text) in document.flatTexts {
                #expect(text.contains(paper.title), "title in \(format)")
                #expect(text.contains(authors), "authors of \(paper.title) in \(format)")
            }
            for link in paper.links {
                #expect(document.texts[.html]?.contains(link.replacing("&", with: "&amp;")) == true)
            }
        }
    }

    /// The CV prints the same marks in the signs of its own style, and the own name in bold there as well.
    @Test(arguments: SeedPage.all)
    func hasEveryPaperInTheCurriculum(of page: SeedPage) throws {
        let document = try SeedDocument(of: page, named: "cv")
        for paper in try page.papers() {
            var authors = paper.authors
            for index in authors.indices {
                authors[index].marks = authors[index].marks.replacing("#", with: "†")
            }
            for (format, text) in document.flatTexts {
                #expect(text.contains(authors), "authors of \(paper.title) in \(format)")
            }
        }
    }

    @Test func mentionsEveryWork() throws {
        let page = SeedPage.all[2]
        let document = try SeedDocument(of: page, named: page.document)
        let html = try #require(document.texts[.html])
        for mention in OutlinePage.mentions(in: try page.text()) {
            // The page has "ttps:" once.
            #expect(html.contains(mention.url.replacing(/^ttps/, with: "https")), "\(mention.shortTitle)")
            if let repository = mention.repository { #expect(html.contains(repository)) }
            let name = mention.shortTitle.replacing(/<[^>]*>/, with: "")
            for (format, text) in document.flatTexts where format == .html || !mention.shortTitle.contains("<sup>") {
                #expect(text.contains(name), "\(name) in \(format)")
            }
        }
    }
}

extension SeedAuthor {
    var unremarkable: SeedAuthor { SeedAuthor(name: name, marks: marks, isSelf: false) }
}

/// One document of a profile in every format.
private struct SeedDocument {
    var texts: [OutputFormat: String] = [:]
    var flatTexts: [(format: OutputFormat, text: FlatText)] = []

    init(of page: SeedPage, named name: String) throws {
        let package = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL
        let file = package.appending(path: "profiles/\(page.profile).yaml")
        var options = BuildOptions()
        options.documents = [name]
        let source = SourceText(path: file.path, bytes: Array(try Data(contentsOf: file)))
        let result = Pipeline(styles: StyleLibrary()).build(
            source, base: file.deletingLastPathComponent(), options: options)
        try #require(result.documents.count == OutputFormat.allCases.count, "\(result.diagnostics)")
        for document in result.documents {
            texts[document.format] = document.text
            flatTexts.append((document.format, FlatText(document, ownNames: page.ownNames)))
        }
    }
}
