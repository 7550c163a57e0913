#if BYLINE_BUILDS_DOCUMENTS
    import Byline
    import Foundation
    import Testing

    /// That the document laid out as a page is has what the page has, in three formats.
    @Suite(.enabled(if: SeedPage.areThere, "the pages are not here: set BYLINE_SHARED"))
    struct ProfileDocumentTests {
        @Test(arguments: SeedPage.all)
        func hasEveryPaper(of page: SeedPage) throws {
            let document = try BuiltDocument(of: page)
            for paper in try page.papers() {
                for (format, text) in document.flatTexts {
                    #expect(text.contains(paper.title), "title in \(format)")
                    #expect(text.contains(paper.authors), "authors of \(paper.title) in \(format)")
                }
                for link in paper.links { #expect(document.html.contains(link.replacing("&", with: "&amp;"))) }
            }
        }

        @Test func mentionsEveryWork() throws {
            let page = SeedPage.all[2]
            let document = try BuiltDocument(of: page)
            for mention in OutlinePage.mentions(in: try page.text()) {
                // The page has "ttps:" once.
                #expect(document.html.contains(mention.url.replacing(/^ttps/, with: "https")), "\(mention.shortTitle)")
                if let repository = mention.repository { #expect(document.html.contains(repository)) }
                let name = mention.shortTitle.replacing(/<[^>]*>/, with: "")
                for (format, text) in document.flatTexts where format != "text" || !mention.shortTitle.contains("<sup>")
                {
                    #expect(text.contains(name), "\(name) in \(format)")
                }
            }
        }
    }

    /// One document of a profile in three formats.
    private struct BuiltDocument {
        var html: String
        var markdown: String
        var plainText: String

        init(of page: SeedPage) throws {
            let package = URL(fileURLWithPath: #filePath)
                .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            let profile = package.appendingPathComponent("profiles/\(page.profile).yaml").path
            html = try Byline.build(profileAt: profile, document: page.document, format: "html")
            markdown = try Byline.build(profileAt: profile, document: page.document, format: "markdown")
            plainText = try Byline.build(profileAt: profile, document: page.document, format: "text")
        }

        var flatTexts: [(format: String, text: FlatText)] {
            [
                ("html", FlatText(html: html)), ("markdown", FlatText(markdown: markdown)),
                ("text", FlatText(plainText: plainText)),
            ]
        }
    }
#endif
