import Bibliography
import DocumentTree
import Testing

@testable import CSLProcessor

@Suite struct CitationTests {
    private static let authorDate = """
        <layout prefix="(" suffix=")" delimiter="; "><group delimiter=" "><names variable="author"><name form="short" and="text"/></names>\
        <date variable="issued"><date-part name="year"/></date></group><text variable="locator" prefix=", "/></layout>
        """
    private static let works = [
        "Doe, John | 1999 | A", "Roe, Jane | 1990 | B", "Doe, John | 2001 | C", "Doe, John | 2001 | D",
        "Doe, John | 2001 | E",
        "Poe, Ed | 1840 | F",
    ]

    /// The attributes of `cs:citation`, cites, and how they read.
    @Test(arguments: [
        ("", "1, 3, 2", "(Doe 1999; Doe 2001; Roe 1990)"),
        (#"collapse="year""#, "1, 3, 2", "(Doe 1999, 2001; Roe 1990)"),
        (#"collapse="year" cite-group-delimiter="/""#, "1, 3, 2", "(Doe 1999/2001; Roe 1990)"),
        (#"collapse="year" after-collapse-delimiter=". ""#, "1, 3, 2, 6", "(Doe 1999, 2001. Roe 1990; Poe 1840)"),
        (#"collapse="year" after-collapse-delimiter=". ""#, "1: 5, 3: 6", "(Doe 1999, 5. 2001, 6)"),
        (#"collapse="year""#, "1, 2, 3", "(Doe 1999; Roe 1990; Doe 2001)"),
        (#"collapse="year" disambiguate-add-year-suffix="true""#, "3, 4", "(Doe 2001a, 2001b)"),
        (
            #"collapse="year-suffix" disambiguate-add-year-suffix="true" year-suffix-delimiter=",""#, "3, 4, 1",
            "(Doe 2001a,b, 1999)"
        ),
        (
            #"collapse="year-suffix-ranged" disambiguate-add-year-suffix="true" year-suffix-delimiter=",""#, "3, 4, 5",
            "(Doe 2001a–c)"
        ),
        (
            #"collapse="year-suffix-ranged" disambiguate-add-year-suffix="true" year-suffix-delimiter=",""#,
            "3: 7, 4, 5",
            "(Doe 2001a, 7; 2001b,c)"
        ),
        (#"collapse="year-suffix-ranged" disambiguate-add-year-suffix="true""#, "3, 5", "(Doe 2001a; c)"),
    ])
    func `names and years collapse`(_ attributes: String, _ cites: String, _ expected: String) throws {
        #expect(try SampleStyle(attributes, Self.authorDate).cite(cites, of: Self.works) == [expected])
    }

    @Test(arguments: [
        ("1, 2, 3", "[1]–[3]"), ("1, 2", "[1], [2]"), ("1, 3, 4, 5, 6", "[1], [3]–[6]"),
        ("1, 2, 2, 3, 4", "[1], [2], [2]–[4]"),
        ("1, 2: 5, 3", "[1], [2, 5], [3]"), ("3, 2, 1", "[3], [2], [1]"),
    ])
    func `numbers collapse`(_ cites: String, _ expected: String) throws {
        let style = try SampleStyle(
            #"collapse="citation-number""#,
            """
            <layout delimiter=", "><group prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/>\
            <text variable="locator"/></group></layout>
            """)
        #expect(style.cite(cites, of: Self.works) == [expected])
    }

    @Test func `cites are grouped at the place of the first`() throws {
        let style = try SampleStyle(
            #"cite-group-delimiter=", ""#, #"<sort><key variable="issued"/></sort>"# + Self.authorDate)
        #expect(style.cite("1, 2, 3, 6", of: Self.works) == ["(Poe 1840; Roe 1990; Doe 1999, Doe 2001)"])
    }

    @Test func `what the writer adds stands around a cite`() throws {
        let style = try SampleStyle("", Self.authorDate)
        var citation = SampleStyle.citations("1, 2, 6")[0]
        citation.cites[0].prefix = [.text("see ")]
        citation.cites[0].suffix = [.text(" too,")]
        citation.cites[2].prefix = [.text(", and ")]
        citation.cites[2].suppressesAuthor = true
        let printed = style.compiled.citations([citation], of: SampleStyle.works(Self.works))
        #expect(printed.map(\.plainText) == ["(see Doe 1999 too, Roe 1990, and 1840)"])
    }

    @Test(arguments: [
        ("see", "", "(see Doe 1999)"), ("see ", " too", "(see Doe 1999 too)"),
        ("cf.", "passim", "(cf. Doe 1999 passim)"),
        ("", "(italics mine)", "(Doe 1999 (italics mine))"), ("", ", ch. 2", "(Doe 1999, ch. 2)"),
        ("“", "”", "(“Doe 1999”)"),
    ])
    func `spaces stand around what the writer adds`(_ prefix: String, _ suffix: String, _ expected: String) throws {
        var citation = SampleStyle.citations("1")[0]
        if !prefix.isEmpty { citation.cites[0].prefix = [.text(prefix)] }
        if !suffix.isEmpty { citation.cites[0].suffix = [.text(suffix)] }
        let style = try SampleStyle("", Self.authorDate)
        #expect(style.compiled.citations([citation], of: SampleStyle.works(Self.works)).map(\.plainText) == [expected])
    }

    @Test func `a cite may be the names alone`() throws {
        let style = try SampleStyle("", Self.authorDate)
        var citation = SampleStyle.citations("1: 5, 2")[0]
        citation.cites[0].isAuthorOnly = true
        let printed = style.compiled.citations([citation], of: SampleStyle.works(Self.works))
        #expect(printed.map(\.plainText) == ["(Doe; Roe 1990)"])
        citation.cites.removeLast()
        let alone = style.compiled.citations([citation], of: SampleStyle.works(Self.works))
        #expect(alone.map(\.plainText) == ["Doe"])
    }

    @Test func `markup stays in numbers`() throws {
        let style = try SampleStyle("", #"<layout><text variable="volume"/></layout>"#)
        var works = SampleStyle.works(["Doe, J", "Roe, J"])
        works[0][.volume] = [.text("4"), .superscript([.text("bis")])]
        works[1][.volume] = [.text("4-5")]
        let printed = style.compiled.citations(SampleStyle.citations("1 | 2"), of: works).map(\.inlines)
        #expect(printed == [[.text("4"), .superscript([.text("bis")])], [.text("4–5")]])
    }

    /// Citations in notes, one in each, and the positions of all their cites.
    @Test(arguments: [
        ("1 | 1", ["first", "ibid"]), ("1 | 2 | 1", ["first", "first", "subsequent near"]),
        ("1 | 1: 5", ["first", "with"]),
        ("1: 5 | 1: 5", ["first", "ibid"]), ("1: 5 | 1: 6", ["first", "with"]),
        ("1: 5 | 1", ["first", "subsequent near"]),
        ("1, 2 | 2", ["first; first", "subsequent near"]), ("1, 1", ["first; ibid"]),
        ("1, 1 | 1", ["first; ibid", "ibid"]),
        ("1 | 2 | 2 | 2 | 1", ["first", "first", "ibid", "ibid", "subsequent"]),
    ])
    func `positions`(_ citations: String, _ expected: [String]) throws {
        let style = try SampleStyle(
            #"near-note-distance="3""#,
            """
            <layout delimiter="; "><choose><if position="first"><text value="first"/></if><else-if position="ibid-with-locator">\
            <text value="with"/></else-if><else-if position="ibid"><text value="ibid"/></else-if><else-if position="near-note">\
            <text value="subsequent near"/></else-if><else-if position="subsequent"><text value="subsequent"/></else-if></choose></layout>
            """, class: "note")
        #expect(style.cite(citations, of: Self.works, inNotes: true) == expected)
    }

    @Test func `a later note names the first`() throws {
        let style = try SampleStyle(
            "",
            #"<layout><text variable="title"/><text variable="first-reference-note-number" prefix=" n. "/></layout>"#,
            class: "note")
        #expect(style.cite("1 | 2 | 1 | 2", of: Self.works, inNotes: true) == ["A", "B", "A n. 1", "B n. 2"])
    }
}
