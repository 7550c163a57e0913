import Bibliography
import CSLStyle
import Foundation
import GoldenFiles
import ReferenceSource
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// The locales of `styles/csl/locales`, by what a style that asks for dates, ordinals, quotes and labels prints with them.
@Suite struct OwnLocaleTests {
    static let style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Locales</title><id>urn:byline:test</id><updated>2026-01-01T00:00:00Z</updated></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout><group delimiter=" | ">
            <date variable="issued" form="text"/>
            <date variable="issued" form="numeric"/>
            <date variable="issued"><date-part name="month" form="short"/></date>
            <group delimiter=" "><number variable="edition" form="ordinal"/><label variable="edition" form="short"/></group>
            <number variable="edition" form="long-ordinal"/>
            <text variable="title" quotes="true"/>
            <names variable="author"><name and="text" et-al-min="3" et-al-use-first="1"/></names>
            <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
            <names variable="translator"><name/><label form="short" prefix=", "/></names>
            <group delimiter=" "><label variable="volume" form="short"/><text variable="volume"/></group>
            <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
            <text term="no date" form="short"/>
            <text term="retrieved"/>
          </group></layout></bibliography>
        </style>
        """

    static let works = """
        [{"id": "1", "title": "A \\"quoted\\" word", "edition": "1", "volume": "1", "page": "12-15",
          "issued": {"date-parts": [[2024, 1, 1]]},
          "author": [{"family": "Example", "given": "Ada"}, {"family": "Sample", "given": "Chen"}],
          "editor": [{"family": "Keeper", "given": "Kay"}]},
         {"id": "2", "title": "Second", "edition": "2", "volume": "1-2", "page": "7",
          "issued": {"date-parts": [[2023, 9, 22]]},
          "author": [{"family": "A", "given": "B"}, {"family": "C", "given": "D"}, {"family": "E", "given": "F"}],
          "translator": [{"family": "Bridge", "given": "Ben"}, {"family": "Pont", "given": "Paul"}]},
         {"id": "3", "title": "Third", "edition": "3", "issued": {"date-parts": [[2023, 5, 30], [2023, 6, 2]]}},
         {"id": "4", "title": "Before our era", "edition": "12", "issued": {"date-parts": [[-50, 3]]}},
         {"id": "5", "title": "Season", "edition": "21", "issued": {"date-parts": [[2022]], "season": 3}}]
        """

    @Test func whatTheyPrint() throws {
        let file = CSLFile.read(SourceText(path: "locales.csl", text: Self.style)).file
        guard case .style(let style)? = file else {
            Issue.record("the style is not read")
            return
        }
        let references = ReferenceSource.read(SourceText(path: "works.json", text: Self.works)).references
        var text = ""
        for language in OwnStyle.languages {
            text += "\(language)\n"
            for entry in OwnStyle.compiled(style, language: language).bibliography(of: references) {
                text += "\t\(entry.output.suiteHTML)\n"
            }
        }
        try GoldenText.expect(text, equals: OwnStyleTests.goldens.appendingPathComponent("locales.txt"))
    }

    /// What one language has a word for, each has one for.
    @Test func noTermIsForgotten() throws {
        let names = Dictionary(
            uniqueKeysWithValues: try OwnStyle.languages.map { language in
                let path = "locales/locales-\(language).xml"
                let text = try String(contentsOf: OwnStyle.folder.appendingPathComponent(path), encoding: .utf8)
                let names = text.matches(of: /<term name="([^"]+)"/).map { String($0.output.1) }
                // How many endings of ordinals there are is a matter of the language.
                return (language, Set(names.filter { !$0.hasPrefix("ordinal-") }))
            })
        let all = names.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        #expect(all.count > 190)
        for (language, names) in names {
            #expect(all.subtracting(names) == [], "\(language)")
        }
    }
}
