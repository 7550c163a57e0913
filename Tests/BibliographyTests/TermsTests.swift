import Bibliography
import Testing

@Suite struct TermsTests {
    @Test(arguments: Terms.all.map(\.language))
    func tableIsComplete(_ language: String) {
        let terms = Terms.of(language: language)
        for months in [terms.months, terms.monthsAfterDay, terms.shortMonths, terms.shortMonthsAfterDay] {
            #expect(months.count == 12)
        }
        for role in Role.ID.wellKnown { #expect(terms.legend[role]?.isEmpty == false) }
        for type in WorkType.allCases { #expect(terms.headings[type]?.isEmpty == false) }
        for word in [terms.present, terms.and, terms.etAl, terms.in, terms.noDate, terms.circa, terms.publications] {
            #expect(!word.isEmpty)
        }
    }

    @Test(arguments: Terms.all.map(\.language))
    func headingsTellTypesApart(_ language: String) {
        let terms = Terms.of(language: language)
        let headings = WorkType.allCases.compactMap { terms.headings[$0] }
        #expect(Set(headings).count == headings.count)
    }

    @Test(arguments: [
        ("en", "en"), ("zh-CN", "zh"), ("zh_TW", "zh"), ("ZH-Hant-TW", "zh"), ("de-AT", "de"), ("tlh", "en"),
        ("", "en"),
        ("-", "en"), ("pt-BR", "pt"),
    ])
    func languageFallsBack(_ tag: String, _ language: String) {
        #expect(Terms.of(language: tag).language == language)
    }
}
