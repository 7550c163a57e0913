import Bibliography
import CSLStyle
import DocumentTree
import Testing

/// What each element is read to.
@Suite struct ElementTests {
    @Test func text() {
        let sample = SampleStyle(
            printing: """
                <text variable="title" form="short" font-style="italic" prefix=" (" suffix=") " quotes="true"/>
                <text term="editor" form="verb-short" plural="true" text-case="capitalize-first" strip-periods="true"/>
                <text value=" &amp; " display="block" vertical-align="sup"/>
                """)
        #expect(sample.problems == [])
        var title = TextElement(.variable(.title, form: .short))
        title.formatting.fontStyle = .italic
        title.affixes = Affixes(prefix: " (", suffix: ") ")
        title.quotes = true
        var term = TextElement(.term(TermReference("editor", form: .verbShort, isPlural: true)))
        term.textCase = .capitalizeFirst
        term.stripPeriods = true
        var value = TextElement(.value(" & "))
        value.display = .block
        value.formatting.verticalAlign = .superscript
        #expect(sample.printed == [.text(title), .text(term), .text(value)])
    }

    @Test func macrosAreCalledByNumber() throws {
        let sample = SampleStyle(
            printing: "<text macro=\"second\"/>",
            macros: """
                <macro name="first"><text macro="second"/></macro>
                <macro name="second"><number variable="volume" form="roman"/></macro>
                """)
        #expect(sample.problems == [])
        let style = try #require(sample.style)
        var volume = NumberElement(.volume)
        volume.form = .roman
        #expect(
            style.macros == [
                Macro(name: "first", elements: [.text(TextElement(.macro(1)))]),
                Macro(name: "second", elements: [.number(volume)]),
            ])
        #expect(sample.printed == [.text(TextElement(.macro(1)))])
    }

    @Test func names() {
        let sample = SampleStyle(
            printing: """
                <names variable="author editor" delimiter="; ">
                  <label form="short" plural="never" prefix=" ("/>
                  <name and="symbol" initialize-with="" name-as-sort-order="all" et-al-min="3 " form="count">
                    <name-part name="family" text-case="uppercase" suffix=","/>
                  </name>
                  <et-al term="and others" font-style="italic"/>
                  <substitute><names variable="translator"/><text variable="title"/></substitute>
                </names>
                """)
        #expect(sample.problems == [])
        var names = NamesElement([.author, .editor])
        names.delimiter = "; "
        var label = NamesLabel()
        label.precedesName = true
        label.options.form = .short
        label.options.plural = .never
        label.options.affixes.prefix = " ("
        names.label = label
        var name = NameElement()
        name.options.and = .symbol
        name.options.initializeWith = ""
        name.options.nameAsSortOrder = .all
        name.options.etAlMin = 3
        name.options.form = .count
        name.family.textCase = .uppercase
        name.family.affixes.suffix = ","
        names.name = name
        var etAl = EtAlElement()
        etAl.term = "and others"
        etAl.formatting.fontStyle = .italic
        names.etAl = etAl
        names.substitute = [.names(NamesElement([.translator])), .text(TextElement(.variable(.title, form: .long)))]
        #expect(sample.printed == [.names(names)])
    }

    @Test func labelBehindTheNamesWhereThereIsNoName() {
        let sample = SampleStyle(printing: "<names variable=\"editor\"><label/></names>")
        guard case .names(let names)? = sample.printed.first else { return #expect(Bool(false)) }
        #expect(names.label?.precedesName == false)
        #expect(names.name == nil)
    }

    @Test func dates() {
        let sample = SampleStyle(
            printing: """
                <date variable="issued" form="text" date-parts="year-month"><date-part name="month" form="short"/></date>
                <date variable="accessed" delimiter="/"><date-part name="day" form="ordinal" range-delimiter="-"/></date>
                """)
        #expect(sample.problems == [])
        var localized = DateElement(.issued)
        localized.form = .text
        localized.parts = .yearMonth
        localized.dateParts = [DatePart(.month)]
        localized.dateParts[0].form = .short
        var own = DateElement(.accessed)
        own.delimiter = "/"
        own.dateParts = [DatePart(.day)]
        own.dateParts[0].form = .ordinal
        own.dateParts[0].rangeDelimiter = "-"
        #expect(sample.printed == [.date(localized), .date(own)])
    }

    @Test func choices() {
        let sample = SampleStyle(
            printing: """
                <choose>
                  <if type="book thesis" variable="author issued" match="any"><text variable="title"/></if>
                  <else-if is-numeric="volume" is-uncertain-date="issued" locator="sub verbo page" position="ibid"/>
                  <else-if disambiguate="true"/>
                  <else><group delimiter=", "/></else>
                </choose>
                """)
        #expect(sample.problems == [])
        var group = GroupElement()
        group.delimiter = ", "
        let first = Condition(
            match: .any, [.type(.book), .type(.thesis), .variable(.name(.author)), .variable(.date(.issued))])
        let second = Condition([
            .isNumeric(.volume), .isUncertainDate(.issued), .locator(.subVerbo), .locator(.page), .position(.ibid),
        ])
        #expect(
            sample.printed == [
                .choose([
                    Branch(first, [.text(TextElement(.variable(.title, form: .long)))]), Branch(second),
                    Branch(Condition([.disambiguate(true)])), Branch(nil, [.group(group)]),
                ])
            ])
    }

    @Test func styleOptions() throws {
        var sample = SampleStyle(
            attributes: """
                default-locale="de-AT" page-range-format="chicago" demote-non-dropping-particle="sort-only" \
                initialize-with-hyphen="false" names-delimiter="; " et-al-use-last="true"
                """)
        sample.citation = """
            <citation collapse="year-suffix-ranged" disambiguate-add-year-suffix="true" cite-group-delimiter=""
             givenname-disambiguation-rule="primary-name" near-note-distance="3" name-form="short">
            <sort><key variable="issued" sort="descending"/></sort><layout prefix="(" delimiter="; "/></citation>
            """
        sample.bibliography = """
            <bibliography hanging-indent="true" second-field-align="flush" entry-spacing="0"
             subsequent-author-substitute="" subsequent-author-substitute-rule="partial-each">
            <sort><key macro="m" names-min="4" names-use-first="2" names-use-last="true"/></sort><layout suffix="."/>
            </bibliography>
            """
        sample.macros = "<macro name=\"m\"><text variable=\"title\"/></macro>"
        #expect(sample.problems == [])
        let style = try #require(sample.style)
        #expect(style.defaultLocale == "de-AT")
        #expect(style.pageRangeFormat == .chicago15)
        #expect(style.demoteNonDroppingParticle == .sortOnly)
        #expect(!style.initializeWithHyphen)
        #expect(style.nameOptions.namesDelimiter == "; ")
        #expect(style.nameOptions.etAlUseLast == true)
        #expect(style.citation.collapse == .yearSuffixRanged)
        #expect(style.citation.disambiguateAddYearSuffix)
        #expect(style.citation.citeGroupDelimiter == "")
        #expect(style.citation.givennameDisambiguationRule == .primaryName)
        #expect(style.citation.nearNoteDistance == 3)
        #expect(style.citation.nameOptions.form == .short)
        #expect(style.citation.layout.affixes.prefix == "(")
        #expect(style.citation.layout.delimiter == "; ")
        var issued = SortKey(.variable(.date(.issued)))
        issued.direction = .descending
        #expect(style.citation.sort == [issued])
        let bibliography = try #require(style.bibliography)
        #expect(bibliography.hangingIndent)
        #expect(bibliography.secondFieldAlign == .flush)
        #expect(bibliography.entrySpacing == 0)
        #expect(bibliography.subsequentAuthorSubstitute == "")
        #expect(bibliography.subsequentAuthorSubstituteRule == .partialEach)
        var key = SortKey(.macro(0))
        (key.namesMin, key.namesUseFirst, key.namesUseLast) = (4, 2, true)
        #expect(bibliography.sort == [key])
        #expect(bibliography.layout.affixes.suffix == ".")
    }

    @Test func dependentStyle() {
        let text = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="fr-FR"><info>
            <title>Annals  of
            Samples</title><id>http://example.org/annals</id>
            <link href="http://www.zotero.org/styles/sample" rel="independent-parent"/></info></style>
            """
        var info = StyleInfo()
        info.title = "Annals of Samples"
        info.id = "http://example.org/annals"
        info.independentParent = "http://www.zotero.org/styles/sample"
        let style = DependentStyle(
            info: info, defaultLocale: "fr-FR", parent: "http://www.zotero.org/styles/sample")
        #expect(read(text).file == .dependentStyle(style))
        #expect(read(text).problems == [])
    }
}
