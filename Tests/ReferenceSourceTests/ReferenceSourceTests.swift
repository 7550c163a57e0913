import Bibliography
import DocumentTree
import Foundation
import SourceDiagnostics
import Testing

@testable import ReferenceSource

@Suite struct ReferenceSourceTests {
    static func read(_ json: String) -> ReferenceSource {
        ReferenceSource.read(SourceText(path: "works.json", text: json))
    }

    static func reference(_ fields: String) throws -> Reference {
        try #require(read("[{\"id\": \"x\", \(fields)}]").references.first)
    }

    @Test func readsVariablesOfEveryKind() throws {
        let reference = try Self.reference(
            """
            "type": "article-journal", "title": "On Moss", "container-title": "Annals", "volume": 12, "page": "3-9",
            "journalAbbreviation": "Ann.", "author": [{"family": "Lee", "given": "Ann"}, {"literal": "The Moss Group"}],
            "issued": {"date-parts": [["2019", 4, 5]]}, "categories": ["a"], "custom": {"x": 1}
            """)
        #expect(reference.type == .articleJournal)
        #expect(reference[.title].plainText() == "On Moss")
        #expect(reference[.volume].plainText() == "12")
        #expect(reference[.containerTitleShort].plainText() == "Ann.")
        #expect(reference[.author].contributors.map(\.name.asWritten) == ["Ann Lee", "The Moss Group"])
        #expect(reference[.issued] == ReferenceDate(start: .init(year: 2019, month: 4, day: 5)))
        #expect(reference.has(.text(.page)) && !reference.has(.text(.issue)) && !reference.has(.name(.editor)))
    }

    @Test(arguments: [
        (#""date-parts": [[2019]]"#, ReferenceDate(start: .init(year: 2019))),
        (
            #""date-parts": [[2019, 4], [2020, 1]]"#,
            ReferenceDate(start: .init(year: 2019, month: 4), end: .point(.init(year: 2020, month: 1)))
        ),
        (#""date-parts": [[-44, 3, 15]]"#, ReferenceDate(start: .init(year: -44, month: 3, day: 15))),
        (#""date-parts": [[2019, 13]]"#, ReferenceDate(start: .init(year: 2019, season: 1))),
        (#""date-parts": [[2019]], "season": "Autumn""#, ReferenceDate(start: .init(year: 2019, season: 3))),
        (#""date-parts": [["1850"]], "circa": "1""#, ReferenceDate(start: .init(year: 1850), isCirca: true)),
        (#""date-parts": [[2019, 0, 9]]"#, ReferenceDate(start: .init(year: 2019))),
        (#""literal": "in press""#, ReferenceDate(literal: "in press")),
        (
            #""raw": "2019-04-05/2019-04-07""#,
            ReferenceDate(start: .init(year: 2019, month: 4, day: 5), end: .point(.init(year: 2019, month: 4, day: 7)))
        ),
        (#""raw": "2019~""#, ReferenceDate(start: .init(year: 2019), isCirca: true)),
        (#""raw": "2019/..""#, ReferenceDate(start: .init(year: 2019), end: .open)),
        (#""raw": "2019-22""#, ReferenceDate(start: .init(year: 2019, season: 2))),
    ])
    func readsDates(source: String, expected: ReferenceDate) throws {
        #expect(try Self.reference("\"issued\": {\(source)}")[.issued] == expected)
    }

    @Test(arguments: [
        ("a <i>b</i> c", "a *b* c"), ("<i>a <i>b</i></i>", "*a *b**"), ("a <i>b", "a <i>b"), ("a</i> b", "a</i> b"),
        ("<i>a <b>b</i> c", "*a <b>b* c"), ("H<sub>2</sub>O", "H_2_O"), ("x<sup>2</sup>", "x^2^"),
        ("<span class=\\\"nocase\\\">pH</span> of", "{pH} of"), ("<sc>bc</sc>", "%bc%"),
        ("<span style=\\\"font-variant: small-caps;\\\">bc</span>", "%bc%"), ("1 < 2 > 0", "1 < 2 > 0"),
        ("<i></i>a", "a"),
    ])
    func readsMarkup(source: String, expected: String) throws {
        #expect(Self.marked(try Self.reference("\"title\": \"\(source)\"")[.title]) == expected)
    }

    static func marked(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            let inner = inline.children.map(marked) ?? ""
            return switch inline {
            case .text(let text): text
            case .emphasis: "*\(inner)*"
            case .strong: "**\(inner)**"
            case .superscript: "^\(inner)^"
            case .subscript: "_\(inner)_"
            case .smallCaps: "%\(inner)%"
            case .span(.noCase, _): "{\(inner)}"
            default: "?"
            }
        }.joined()
    }

    /// Given, family and particles in, and the parts behind them.
    @Test(arguments: [
        (#""given": "Vincent", "family": "van Gogh""#, "Vincent||van|Gogh|"),
        (#""given": "Ludwig van", "family": "Beethoven""#, "Ludwig|van||Beethoven|"),
        (#""given": "Jean", "family": "d'Alembert""#, "Jean||d'|Alembert|"),
        (#""given": "Ada", "family": "al-Example""#, "Ada||al-|Example|"),
        (#""given": "Ada", "family": "Lee-Example""#, "Ada|||Lee-Example|"),
        (#""given": "Jean de", "family": "La Fontaine""#, "Jean|de||La Fontaine|"),
        (#""given": "Ada", "family": "van der Example""#, "Ada||van der|Example|"),
        (#""given": "Ada", "family": "\"van Example\"""#, "Ada|||van Example|"),
        (#""given": "Ada, Jr.", "family": "Example""#, "Ada|||Example|Jr."),
        (#""given": "Ada", "family": "van Example", "parse-names": false"#, "Ada|||van Example|"),
        (#""family": "van Example""#, "|||van Example|"),
        (
            #""given": "Ada", "family": "Example", "non-dropping-particle": "van", "suffix": "III""#,
            "Ada||van|Example|III"
        ),
    ])
    func splitsNames(source: String, expected: String) throws {
        let name = try #require(try Self.reference("\"author\": [{\(source)}]")[.author].contributors.first?.name)
        let parts = [name.given, name.droppingParticle, name.nonDroppingParticle, name.family, name.suffix]
        #expect(parts.joined(separator: "|") == expected)
    }

    @Test func readsVariablesInTheNote() throws {
        let reference = try Self.reference(
            #""type": "book", "note": "original-date: 1933\neditor: Doe || Jane\nPMID: 12\ntype: chapter\nA remark: here""#
        )
        #expect(reference[.originalDate] == ReferenceDate(start: .init(year: 1933)))
        #expect(reference[.editor].contributors.map(\.name.asWritten) == ["Jane Doe"])
        #expect(reference[.pmid].plainText() == "12")
        #expect(reference.type == .chapter)
        #expect(reference[.note].plainText() == "A remark: here")
        let braces = try Self.reference(#""note": "{:DOI:10.1000/1}{:event-place: Rome} and more""#)
        #expect(braces[.doi].plainText() == "10.1000/1")
        #expect(braces[.eventPlace].plainText() == "Rome")
        #expect(braces[.note].plainText() == "and more")
    }

    @Test(arguments: [
        ("{\"items\": [{\"id\": 5}]}", "5"), ("{\"id\": \"a\"}", "a"), ("[{\"title\": \"a\"}, {}]", "1 2"), ("[]", ""),
    ])
    func findsWorks(json: String, ids: String) {
        let source = Self.read(json)
        #expect(source.references.map(\.id).joined(separator: " ") == ids)
        #expect(source.diagnostics.isEmpty)
    }

    @Test func reportsWrongTypesAndKeepsTheRest() throws {
        let source = Self.read(
            """
            [{"id": "a", "title": {"x": 1}, "author": "Ann Lee", "editor": [5], "issued": [1], "volume": "3", "type": "boook"}, 7]
            """)
        #expect(
            source.diagnostics.map(\.code) == [
                "wrong-type", "wrong-type", "wrong-type", "wrong-type", "unknown-type", "wrong-type",
            ])
        let reference = try #require(source.references.first)
        #expect(source.references.count == 1)
        #expect(reference[.volume].plainText() == "3")
        #expect(reference[.author].contributors.first?.name.literal == "Ann Lee")
        #expect(source.diagnostics[4].help == "Did you mean “book”?")
    }
}
