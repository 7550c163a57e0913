import Byline
import Foundation
import Rendering
import SourceDiagnostics
import Testing

/// Every style prints everything that a publication, a project or an entry has, but for what it says it leaves out.
@Suite struct NothingLostTests {
    static let styles = StyleLibrary().list().map(\.name)

    static let work = """
        {title: Xtitle, title-note: Xremark, authors: Ada Example and Xauthor Lee, editors: Xeditor Ray, venue: Xvenue,
         date: 1987, volume: Xvolume, issue: Xissue, pages: Xpages, number: Xnumber, edition: Xedition, genre: Xgenre,
         publisher: Xpublisher, publisher-place: Xplace, status: Xstatus, presentation: Xpresentation, award: Xaward,
         citations: "777", doi: 10.1000/xdoi, arxiv: "2203.01104", isbn: Xisbn, url: "https://example.org/xurl",
         links: {slides: "https://example.org/xslides"}, badges: [{text: Xbadges}], abstract: Xabstracts,
         summary: Xsummaries, note: Xnote, image: xpictures.png
        """

    @Test(arguments: styles, ["publications", "projects"])
    func worksWithoutVenueAreWhole(style: String, list: String) throws {
        try expectDocument(
            of: """
                name: Ada Example
                sections: [{title: P, \(list): [{title: One, authors: Ada Example, date: 1987, volume: 5}]}]
                documents: {cv: {style: \(style), group: none}}
                """, document: "cv", in: .markdown, toHold: ["1987", "vol. 5"])
    }

    /// A name too long for a badge is a line.
    @Test(arguments: styles)
    func longVenuesAreWhole(style: String) throws {
        let venue = "Proceedings of the Very Long Conference on Examples"
        try expectDocument(
            of: """
                name: Ada Example
                sections: [{title: P, publications: [{title: One, authors: Ada Example, date: 1987, venue: \(venue)}]}]
                documents: {cv: {style: \(style)}}
                """, document: "cv", in: .markdown, toHold: [venue, "1987", "!\(venue)’"])
    }

    static let texts = [
        "Xtitle", "Xremark", "Xauthor", "Xeditor", "Xvenue", "87", "Xvolume", "Xissue", "Xpages", "Xnumber", "Xedition",
        "Xgenre", "Xpublisher", "Xplace", "Xstatus", "Xpresentation", "Xaward", "777", "xdoi", "2203.01104", "Xisbn",
        "xurl", "xslides", "Xnote",
    ]

    @Test(
        arguments: styles,
        [
            "publications: [\(work), type: article-journal}]", "publications: [\(work), type: book}]",
            "publications: [\(work), type: chapter}]", "publications: [\(work), type: thesis}]",
            "projects: [\(work)}]",
        ])
    func worksAreWhole(style: String, section: String) throws {
        let omissions = try #require(StyleLibrary().list().first { $0.name == style }).omissions
        let additions = ["badges", "summaries", "abstracts", "pictures"].filter { !omissions.contains($0) }
            .map { $0 == "pictures" ? "xpictures.png" : "X" + $0 }
        try expectDocument(
            of: """
                name: Ada Example
                sections: [{title: P, \(section)}]
                documents: {cv: {style: \(style), group: none}}
                """, document: "cv", in: .markdown,
            toHold: Self.texts + (section.hasPrefix("publications") ? additions : []))
    }
}
