import CSLStyle
import Testing

/// Terms, their fallback, and what a style's locale is made of.
@Suite struct LocaleTests {
    private func file(_ contents: String, language: String = "en-US") -> CitationLocale? {
        let text =
            "<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"\(language)\">\(contents)</locale>"
        let (file, problems) = read(text)
        #expect(problems == [])
        if case .locale(let locale)? = file { return locale }
        return nil
    }

    @Test func terms() throws {
        let locale = try #require(
            file(
                """
                <style-options punctuation-in-quote="true"/>
                <date form="numeric" delimiter="/"><date-part name="year"/><date-part name="month" form="numeric"/></date>
                <terms>
                  <term name="and">and</term><term name="comma">, </term><term name="et-al"/>
                  <term name="edition" gender="feminine"><single>edition</single><multiple>editions</multiple></term>
                  <term name="editor" form="verb">edited by</term>
                  <term name="section" form="short">sec.</term>
                  <term name="sub verbo">s.v.</term><term name="editortranslator">both</term>
                </terms>
                """))
        #expect(locale.options.punctuationInQuote == true)
        #expect(locale.options.limitDayOrdinalsToDay1 == nil)
        #expect(locale.date(.numeric)?.dateParts.map(\.name) == [.year, .month])
        #expect(locale.date(.numeric)?.delimiter == "/")
        #expect(locale.date(.text) == nil)
        let table = locale.terms
        #expect(table.term("and") == Term(single: "and"))
        #expect(table.term("comma")?.single == ", ")
        #expect(table.term("et-al") == Term(single: ""))
        #expect(table.term("edition", form: .symbol) == Term(single: "edition", multiple: "editions"))
        #expect(table.genders == ["edition": .feminine])
        #expect(table.term("editor", form: .verbShort)?.single == "edited by")
        #expect(table.term("editor", form: .short) == nil)
        #expect(table.term("section", form: .symbol)?.single == "sec.")
        #expect(table.term("sub-verbo")?.single == "s.v.")
        #expect(table.term("editor-translator")?.single == "both")
        #expect(table.term("nobody") == nil)
    }

    @Test(
        arguments: [
            (0, nil, "whole"), (1, nil, "st"), (2, nil, "nd"), (11, nil, "th"), (12, nil, "th"), (21, nil, "st"),
            (101, nil, "st"), (111, nil, "th"), (-3, nil, "rd"), (1, TermGender.feminine, "a"), (21, .feminine, "st"),
            (2, .masculine, "nd"), (100, nil, "whole"), (99, nil, "99"), (199, nil, "th"), (200, nil, "whole"),
            (40, nil, "two"),
            (140, nil, "two"), (Int.min, nil, "th"),
        ] as [(Int, TermGender?, String)])
    func ordinals(number: Int, gender: TermGender?, suffix: String) throws {
        let locale = try #require(
            file(
                """
                <terms><term name="ordinal">th</term><term name="ordinal-01">st</term><term name="ordinal-02">nd</term>
                <term name="ordinal-03">rd</term><term name="ordinal-11">th</term><term name="ordinal-12">th</term>
                <term name="ordinal-01" gender-form="feminine" match="whole-number">a</term>
                <term name="ordinal-00" match="last-two-digits">whole</term>
                <term name="ordinal-99" match="whole-number">99</term><term name="ordinal-40">two</term></terms>
                """))
        #expect(locale.terms.ordinalSuffix(of: number, gender: gender) == suffix)
    }

    @Test func longOrdinals() throws {
        let locale = try #require(
            file(
                """
                <terms><term name="long-ordinal-01">first</term>
                <term name="long-ordinal-01" gender-form="feminine">prima</term></terms>
                """))
        #expect(locale.terms.longOrdinal(of: 1) == "first")
        #expect(locale.terms.longOrdinal(of: 1, gender: .feminine) == "prima")
        #expect(locale.terms.longOrdinal(of: 1, gender: .masculine) == "first")
        #expect(locale.terms.longOrdinal(of: 2) == nil)
    }

    @Test(arguments: [
        ("de", "de-DE", ["de-DE", "en-US"]), ("de-AT", "de-AT", ["de-AT", "de-DE", "en-US"]),
        ("EN_us", "en-US", ["en-US"]),
        ("en-GB", "en-GB", ["en-GB", "en-US"]), ("zh-Hans-CN", "zh-CN", ["zh-CN", "en-US"]),
        ("zh-Hant", "zh-TW", ["zh-TW", "zh-CN", "en-US"]), ("", "en-US", ["en-US"]), ("xx", "xx", ["xx", "en-US"]),
        ("en-US-x-sort-ja-alalc97", "en-US", ["en-US"]), ("eu", "eu", ["eu", "en-US"]),
        ("es-419", "es-419", ["es-419", "es-ES", "en-US"]),
    ])
    func files(tag: String, dialect: String, files: [String]) {
        #expect(LocaleFallback.dialect(of: tag) == dialect)
        #expect(LocaleFallback.files(for: tag) == files)
    }

    /// Each source has all terms from the first to its own: the last that has a term is the source it must come from.
    @Test func fallback() throws {
        func terms(_ words: [String], _ value: String) -> String {
            "<terms>" + words.map { "<term name=\"\($0)\">\(value)</term>" }.joined() + "</terms>"
        }
        let all = ["and", "at", "by", "in", "on", "from"]
        let files = try [
            "en-US": #require(file(terms(all, "en-US"))),
            "de-DE": #require(file(terms(Array(all.prefix(5)), "de-DE"), language: "de-DE")),
            "de-AT": #require(file(terms(Array(all.prefix(4)), "de-AT"), language: "de-AT")),
        ]
        let style = try #require(
            SampleStyle(
                locales: """
                    <locale xml:lang="de-AT">\(terms(Array(all.prefix(1)), "own de-AT"))</locale>
                    <locale xml:lang="de">\(terms(Array(all.prefix(2)), "own de"))</locale>
                    <locale>\(terms(Array(all.prefix(3)), "own"))</locale>
                    <locale xml:lang="fr">\(terms(all, "own fr"))</locale>
                    """
            ).style)
        let austrian = CitationLocale("de-AT", of: style, files: files)
        #expect(austrian.language == "de-AT")
        #expect(
            all.map { austrian.terms.term($0)?.single } == ["own de-AT", "own de", "own", "de-AT", "de-DE", "en-US"])
        let german = CitationLocale("de", of: style, files: files)
        #expect(all.map { german.terms.term($0)?.single } == ["own de", "own de", "own", "de-DE", "de-DE", "en-US"])
    }

    /// One ordinal of a style replaces all ordinals of its language.
    @Test func ordinalsAreReplacedTogether() throws {
        let first = try #require(
            file("<terms><term name=\"ordinal\">th</term><term name=\"ordinal-01\">st</term></terms>"))
        let own = "<locale><terms><term name=\"ordinal\">.</term></terms></locale>"
        let style = try #require(SampleStyle(locales: own).style)
        let merged = CitationLocale("en-US", of: style, files: ["en-US": first])
        #expect([1, 2].map { merged.terms.ordinalSuffix(of: $0) } == [".", "."])
    }

    /// CSL 1.0.0 had no default ordinal.
    @Test func ordinalsOfTheFirstVersion() throws {
        let first = try #require(
            file(
                "<terms>"
                    + ["st", "nd", "rd", "th"].enumerated().map { "<term name=\"ordinal-0\($0 + 1)\">\($1)</term>" }
                    .joined() + "</terms>"))
        let merged = CitationLocale("en-US", of: CitationStyle(), files: ["en-US": first])
        #expect(
            [1, 2, 3, 4, 11, 12, 13, 20, 21, 112].map { merged.terms.ordinalSuffix(of: $0) } == [
                "st", "nd", "rd", "th", "th", "th", "th", "th", "st", "th",
            ])
    }

    @Test func inheritance() {
        var outer = InheritableNameOptions()
        outer.and = .text
        outer.etAlMin = 4
        outer.sortSeparator = ", "
        var inner = InheritableNameOptions()
        inner.and = .symbol
        inner.initializeWith = ""
        let both = inner.inheriting(from: outer)
        #expect(both.and == .symbol)
        #expect(both.etAlMin == 4)
        #expect(both.initializeWith == "")
        #expect(both.sortSeparator == ", ")
        #expect(both.form == nil)
    }
}
