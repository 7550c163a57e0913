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
        for word in Terms.Word.allCases { #expect(!terms.word(word).isEmpty) }
        for label in Terms.Label.allCases {
            let wording = terms.labels[label]
            for text in [wording?.one, wording?.several] {
                let places = text?.ranges(of: "{}").count
                #expect(places == (label == .editor ? 0 : 1), "\(label)")
            }
        }
    }

    @Test(arguments: [
        ("en", "2", "2nd edition"), ("en", "2nd", "2nd edition"), ("en", "11", "11th edition"),
        ("en", "revised", "revised edition"), ("en", "revised.", "revised. edition"),
        ("en", "Second edition", "Second edition"), ("en", "3rd ed.", "3rd ed."), ("de", "2nd", "2. Auflage"),
        ("de", "2., überarbeitete Aufl.", "2., überarbeitete Aufl."), ("zh", "2", "第2版"), ("zh", "修订", "修订版"),
        ("zh", "第三版", "第三版"), ("pl", "2", "wydanie 2."), ("en", "2a", "2a edition"),
    ])
    func editionsAreLabelled(_ language: String, _ edition: String, _ expected: String) {
        #expect(Terms.of(language: language).edition(edition) == expected)
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
