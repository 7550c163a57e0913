import CSLStyle
import Foundation
import SourceDiagnostics
import Testing

@testable import Byline

/// Which file a name leads to, and what is said where it leads to none.
@Suite struct CitationStyleLibraryTests {
    /// A folder with files, and a library that knows no other but those that come with Byline.
    private struct Place: ~Copyable {
        let folder = FileManager.default.temporaryDirectory.appending(path: "byline-csl-" + UUID().uuidString)

        init(_ files: [String: String]) throws {
            for (path, text) in files {
                let file = folder.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        var library: CitationStyleLibrary {
            let environment = [
                "HOME": folder.appending(path: "home").path, "XDG_DATA_DIRS": folder.appending(path: "share").path,
            ]
            return CitationStyleLibrary(
                userFolders: [folder.appending(path: "profile")], styles: StyleLibrary(environment: environment),
                environment: environment)
        }

        func load(_ name: String) throws(CitationStyleError) -> LoadedCitationStyle {
            try library.load(name, relativeTo: folder.appending(path: "profile"))
        }
    }

    private static func style(_ title: String) -> String {
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
        <info><title>\(title)</title><id>x</id></info><citation><layout><text variable="title"/></layout></citation>
        <bibliography><layout><text variable="title"/></layout></bibliography></style>
        """
    }

    private static func dependent(_ title: String, on parent: String, attributes: String = "") -> String {
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" \(attributes)><info><title>\(title)</title>
        <id>x</id><link href="http://www.zotero.org/styles/\(parent)" rel="independent-parent"/></info></style>
        """
    }

    static let files = [
        "profile/own.csl": style("Own"), "profile/both.csl": style("The profile's"),
        "home/.local/share/byline/csl/mine.csl": style("Mine"),
        "home/.local/share/byline/csl/both.csl": style("The user's"),
        "home/.local/share/pandoc/csl/from-pandoc.csl": style("Pandoc's"),
        "home/Zotero/styles/from-zotero.csl": style("Zotero's"),
        "share/citation-style-language/styles/american-medical-association.csl": style("AMA"),
        "share/citation-style-language/styles/apa.csl": style("Not Byline's"),
        "share/citation-style-language/styles/dependent/annals.csl": dependent("Annals", on: "mine"),
        "profile/letters.csl": dependent("Letters", on: "annals", attributes: "default-locale=\"fr-FR\""),
        "profile/orphan.csl": dependent("Orphan", on: "nobody"), "profile/self.csl": dependent("Self", on: "self"),
        "profile/torn.csl": "<style", "profile/words.csl": "<locale version=\"1.0\" xml:lang=\"de\"/>",
    ]

    @Test(arguments: [
        ("own", "Own"), ("csl:own", "Own"), ("both", "The profile's"), ("./own.csl", "Own"), ("own.csl", "Own"),
        ("mine", "Mine"), ("from-pandoc", "Pandoc's"), ("from-zotero", "Zotero's"),
        ("http://www.zotero.org/styles/mine", "Mine"), ("ama", "AMA"), ("annals", "Annals"), ("letters", "Letters"),
        ("apa", "American Psychological Association, 7th edition"),
        ("modern-language-association", "Modern Language Association, 9th edition"),
    ])
    func finds(name: String, title: String) throws {
        let place = try Place(Self.files)
        #expect(try place.load(name).title == title)
    }

    @Test func languageOfTheDependentStyleComesFirst() throws {
        let place = try Place(Self.files)
        #expect(try place.load("letters").defaultLocale == "fr-FR")
        #expect(try place.load("annals").defaultLocale == nil)
    }

    @Test(arguments: [
        ("owm", "there is no citation style “owm”"), ("./own", "there is no citation style “./own”"),
        ("", "there is no citation style “”"), ("../own", "there is no citation style “../own”"),
        ("orphan", "orphan.csl stands for the style http://www.zotero.org/styles/nobody, which is not there"),
        ("self", "self.csl stands for the style http://www.zotero.org/styles/self, which is not there"),
        ("torn", "torn.csl cannot be used as a style: the file is no well-formed XML"),
        ("words", "words.csl cannot be used as a style: this file is a locale, and no style"),
    ])
    func says(name: String, summary: String) throws {
        let place = try Place(Self.files)
        do throws(CitationStyleError) {
            let style = try place.load(name)
            Issue.record("\(name) leads to \(style.title)")
        } catch {
            #expect(error.diagnostic.summary.contains(summary), "\(error.diagnostic.summary)")
        }
    }

    @Test func namesThatMayBeMeant() throws {
        let place = try Place(Self.files)
        #expect(place.library.nearest(to: "owm") == ["own"])
        #expect(place.library.nearest(to: "zotero") == ["from-zotero"])
        #expect(place.library.nearest(to: "./owm.csl") == [])
    }

    @Test func installedStylesAreCountedOrListed() throws {
        let place = try Place(Self.files)
        let usual = place.library.list()
        #expect(usual.styles.first { $0.name == "both" }?.title == "The profile's")
        #expect(usual.styles.first { $0.name == "apa" }?.title == "American Psychological Association, 7th edition")
        #expect(!usual.styles.contains { $0.name == "from-zotero" })
        #expect(usual.others.map(\.count) == [1, 1, 2])
        #expect(place.library.list(includesShared: true).others.isEmpty)
        #expect(
            place.library.list(includesShared: true).styles.contains { $0.name == "annals" && $0.title == "Annals" })
        #expect(place.library.list(matching: "ZOTERO's").styles.map(\.name) == ["from-zotero"])
    }

    @Test func localesOfTheLibrary() throws {
        let place = try Place(Self.files)
        let style = try place.load("own")
        #expect(try place.library.locale("de", for: style).terms.term("and")?.single == "und")
        #expect(try place.library.locale("de-AT", for: style).language == "de-AT")
        #expect(try place.library.locale(nil, for: style).language == "en-US")
        #expect(throws: CitationStyleError.self) { try place.library.locale("xx-XX", for: style) }
    }
}
