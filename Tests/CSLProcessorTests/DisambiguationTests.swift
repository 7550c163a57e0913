import Testing

@testable import CSLProcessor

@Suite struct DisambiguationTests {
    private static func layout(_ name: String) -> String {
        """
        <layout delimiter="; "><group delimiter=" "><names variable="author"><name \(name)/></names><choose>\
        <if disambiguate="true"><text variable="title"/></if></choose><date variable="issued"><date-part name="year"/></date></group>\
        </layout>
        """
    }

    /// The attributes of `cs:citation` and `cs:name`, works, and how all of them are cited.
    @Test(arguments: [
        // Names are added where they help, and not where they don't.
        (
            #"et-al-min="3" et-al-use-first="1" disambiguate-add-names="true""#, #"form="short""#,
            ["Lee, A; May, B; Oz, C | 1999", "Lee, A; Nye, B; Oz, C | 1999", "Lee, A; Kim, K | 2000"],
            "Lee, May, et al. 1999; Lee, Nye, et al. 1999; Lee, Kim 2000"
        ),
        (
            #"et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-year-suffix="true""#,
            #"form="short""#,
            ["Lee, A; May, B; Oz, C | 1999 | X", "Lee, A; May, B; Oz, C | 1999 | Y"],
            "Lee et al. X 1999; Lee et al. Y 1999"
        ),
        // Given names, by cite: the first name that helps.
        (
            #"disambiguate-add-givenname="true""#, #"form="short" initialize-with=". ""#,
            ["Doe, Ann; Roe, Jo | 1999", "Doe, Bob; Roe, Pat | 1999", "Doe, Cy; Roe, Jo | 2000"],
            "A. Doe, Roe 1999; B. Doe, Roe 1999; Doe, Roe 2000"
        ),
        (
            #"disambiguate-add-givenname="true""#, #"form="short" initialize-with=". ""#,
            ["Doe, Ann | 1999", "Doe, Abe | 1999"],
            "Ann Doe 1999; Abe Doe 1999"
        ),
        // All names, or the first ones, in all cites.
        (
            #"disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names""#,
            #"form="short" initialize-with=". ""#,
            ["Doe, Ann; Roe, Jo | 1999", "Kim, K; Doe, Bob | 2000", "Roe, Joan | 2001"],
            "A. Doe, Jo Roe 1999; Kim, B. Doe 2000; Joan Roe 2001"
        ),
        (
            #"disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name-with-initials""#,
            #"form="short" initialize-with=". ""#,
            ["Doe, Ann; Roe, Jo | 1999", "Doe, Bob; Roe, Pat | 2000", "Roe, Al | 2001"],
            "A. Doe, Roe 1999; B. Doe, Roe 2000; A. Roe 2001"
        ),
        (
            #"disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names-with-initials""#,
            #"form="short" initialize-with=". ""#, ["Doe, Cy | 1999", "Doe, Cat | 2000"], "Doe 1999; Doe 2000"
        ),
        (
            #"et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true""#,
            #"form="short" initialize-with=". ""#, ["Lee, A; May, Bo; Oz, C | 1999", "Lee, A; May, Cy; Oz, C | 1999"],
            "Lee, B. May, et al. 1999; Lee, C. May, et al. 1999"
        ),
        // The condition, and letters where there is nothing else.
        (
            "", #"form="short""#, ["Doe, A | 1999 | X", "Doe, B | 1999 | Y", "Doe, C | 2000 | Z"],
            "Doe X 1999; Doe Y 1999; Doe 2000"
        ),
        (
            #"disambiguate-add-year-suffix="true""#, #"form="short""#,
            ["Doe, A | 1999 | X", "Doe, B | 1999 | X", "Doe, C | 2000 | X"],
            "Doe 1999a; Doe 1999b; Doe 2000"
        ),
    ])
    func `cites are told apart`(_ attributes: String, _ name: String, _ works: [String], _ expected: String) throws {
        let style = try SampleStyle(attributes, Self.layout(name))
        let all = works.indices.map { String($0 + 1) }.joined(separator: ",")
        #expect(style.cite(all, of: works) == [expected])
    }

    @Test func `suffixes follow the bibliography`() throws {
        let style = try SampleStyle(
            #"disambiguate-add-year-suffix="true""#, #"<layout><names variable="author"/></layout>"#, bibliography: "",
            """
            <sort><key variable="title" sort="descending"/></sort><layout><text variable="title"/><date variable="issued" prefix=" ">\
            <date-part name="year"/></date></layout>
            """)
        let works = ["Doe, A | 1999 | X", "Doe, A | 1999 | X y", "Doe, A | 1999 | X z"]
        #expect(style.list(works) == ["X z 1999a", "X y 1999b", "X 1999c"])
    }

    @Test(arguments: [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (702, "aaa")])
    func `letters go on`(_ place: Int, _ letters: String) {
        #expect(YearSuffix.letters(place) == letters)
        #expect(YearSuffix.place(letters) == place)
    }

    @Test func `two thousand works of one author`() throws {
        let style = try SampleStyle(
            #"et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true" "#
                + #"disambiguate-add-year-suffix="true""#, Self.layout(#"form="short""#))
        let works = (0..<2_000).map { "Doe, A; Roe, B; Name\($0 % 100), C | 1999 | X" }
        let states = style.compiled.states(of: SampleStyle.works(works), forCites: true)
        #expect(states[0].yearSuffix == "a")
        #expect(Set(states.map(\.yearSuffix)).count == 20)
    }
}
