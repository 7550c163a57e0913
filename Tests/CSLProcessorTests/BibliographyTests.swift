import Testing

@testable import CSLProcessor

@Suite struct BibliographyTests {
    @Test(arguments: [
        (
            ["dale", "Daleb", "Álvarez", "Aalto", "Zoe", "émile"], "en-US",
            ["Aalto", "Álvarez", "dale", "Daleb", "émile", "Zoe"]
        ),
        (["Lee Ann", "Leech", "Lee, Bo", "lee"], "en-US", ["lee", "Lee Ann", "Lee, Bo", "Leech"]),
        (
            ["d’Arc", "de Gaulle", "’t Hoff", "[B]ob", "Résumé", "resume", "Resume"], "en-US",
            ["[B]ob", "d’Arc", "de Gaulle", "resume", "Resume", "Résumé", "’t Hoff"]
        ),
        (["Öst", "Ost", "Zorn", "Ärlig", "Åberg"], "sv-SE", ["Ost", "Zorn", "Åberg", "Ärlig", "Öst"]),
        (["Öst", "Ost", "Zorn"], "de-DE", ["Ost", "Öst", "Zorn"]),
        (["Zorn", "周", "10"], "en-US", ["10", "Zorn", "周"]),
        (["Zorn", "周", "10"], "zh-CN", ["10", "周", "Zorn"]), (["nz", "ñu", "o"], "es-ES", ["nz", "ñu", "o"]),
    ])
    func `titles are collated`(_ titles: [String], _ language: String, _ expected: [String]) throws {
        let style = try SampleStyle(
            "", #"<layout><text variable="title"/></layout>"#, bibliography: "",
            #"<sort><key variable="title"/></sort><layout><text variable="title"/></layout>"#, language: language)
        #expect(style.list(titles.map { "| | \($0)" }) == expected)
    }

    /// Sort keys, and the order of the works by their titles.
    @Test(arguments: [
        (#"<key variable="author"/><key variable="issued"/>"#, ["C", "B", "A", "D", "E"]),
        (#"<key variable="issued"/>"#, ["D", "B", "A", "C", "E"]),
        (#"<key variable="issued" sort="descending"/>"#, ["C", "A", "B", "D", "E"]),
        (
            #"<key variable="author" names-min="1" names-use-first="1"/><key variable="title" sort="descending"/>"#,
            ["C", "D", "B", "A", "E"]
        ),
        (#"<key variable="citation-number" sort="descending"/>"#, ["E", "D", "C", "B", "A"]),
    ])
    func `entries are sorted`(_ keys: String, _ expected: [String]) throws {
        let style = try SampleStyle(
            "", #"<layout><text variable="title"/></layout>"#, bibliography: "",
            #"<sort>\#(keys)</sort><layout><text variable="title"/></layout>"#)
        let works = [
            "Roe, Jane; Doe, Ann | 1999-05 | A", "Roe, Jane | 1999 | B", "Doe, John | 2001 | C",
            "Roe, Jane; Poe, Ed | 44 BC | D",
            "| | E",
        ]
        #expect(style.list(works) == expected)
    }

    @Test(arguments: [
        ("complete-all", ["Doe, A, Roe, B. W", "———. X", "Doe, A, Kim, C. Y", "Doe, A, Kim, C et al. Z", "———. Q"]),
        (
            "complete-each",
            ["Doe, A, Roe, B. W", "———, ———. X", "Doe, A, Kim, C. Y", "Doe, A, Kim, C et al. Z", "———, ——— et al. Q"]
        ),
        (
            "partial-each",
            ["Doe, A, Roe, B. W", "———, ———. X", "———, Kim, C. Y", "———, ——— et al. Z", "———, ——— et al. Q"]
        ),
        (
            "partial-first",
            ["Doe, A, Roe, B. W", "———, Roe, B. X", "———, Kim, C. Y", "———, Kim, C et al. Z", "———, Kim, C et al. Q"]
        ),
    ])
    func `names give way to a dash`(_ rule: String, _ expected: [String]) throws {
        let style = try SampleStyle(
            "", #"<layout><text variable="title"/></layout>"#,
            bibliography: "subsequent-author-substitute=\"———\" subsequent-author-substitute-rule=\"\(rule)\"",
            """
            <layout><names variable="author" suffix=". "><name name-as-sort-order="all" et-al-min="3" et-al-use-first="2" \
            delimiter-precedes-et-al="never"/></names><text variable="title"/></layout>
            """)
        let works = [
            "Doe, A; Roe, B | | W", "Doe, A; Roe, B | | X", "Doe, A; Kim, C | | Y", "Doe, A; Kim, C; Lee, D | | Z",
            "Doe, A; Kim, C; Oz, E | | Q",
        ]
        #expect(style.list(works) == expected)
    }

    @Test(arguments: [
        ("Doe, J | 1965", "Doe65"), ("Roe, J; Noakes, R | 1978", "RoNo78"),
        ("Asch, A; Bell, B; Cole, C | 2001", "AsBC01"),
        ("Day, A; East, B; Fox, C; Guy, D; Hix, E | 1926", "DEFG26"), ("周, 志华 | 2013 | The Art of war", "Artw13"),
        ("Ng, A", "Ng00"),
        ("| 1999 | On it", ""), ("van Dyke, D | 1899", "Dyke99"),
    ])
    func `labels`(_ work: String, _ label: String) {
        let reference = SampleStyle.works([work])[0]
        let expected = label.isEmpty ? "It99" : label
        #expect(CitationLabel.of(reference) == expected)
    }
}
