import Bibliography
import DocumentTree
import Testing

@Suite struct WorkDifferenceTests {
    static func work(
        _ authors: String..., title: String = "Moss", year: Int? = nil, venue: Venue? = nil, others: Bool = false
    ) -> Work {
        var work = Work(id: "a", type: .articleJournal)
        work.title = [.text(title)]
        work.authors = ContributorList(
            authors.map { Contributor(name: NameParser.parse($0)) }, endsWithOthers: others)
        work.date = year.map { DateRange(start: PartialDate(year: $0)) }
        work.venues = venue.map { [$0] } ?? []
        return work
    }

    static func name(_ text: String) -> Name { NameParser.parse(text) }

    @Test func names() {
        let page = Self.work("Ann Lee", "Miao Zhang", "Bob Ray")
        #expect(page.differences(from: Self.work("A. Lee", "M Zhang", "Ray, Bob")).isEmpty)
        #expect(page.differences(from: Self.work("Ann Lee", "Zhang, Míao", "Bob M. Ray")).isEmpty)
        #expect(
            page.differences(from: Self.work("Ann Lee", "Jeremy Zhang", "Bob Ray"))
                == [.author(1, first: Self.name("Miao Zhang"), second: Self.name("Jeremy Zhang"))])
        #expect(page.differences(from: Self.work("Ann Lee", "Bob Ray", "Miao Zhang")) == [.order])
        #expect(Self.work("Ann De Martino").differences(from: Self.work("De Martino, Ann")).isEmpty)
        #expect(
            page.differences(from: Self.work("Ann Lee", "Bob Ray")) == [.missingAuthor(1, Self.name("Miao Zhang"))])
        #expect(
            page.differences(from: Self.work("Ann Lee", "Miao Zhang", "Bob Ray", "Kari Olsen"))
                == [.addedAuthor(Self.name("Kari Olsen"))])
    }

    /// Without a comma nothing tells where a family name of two words begins.
    @Test func namesOfThreeWords() {
        let page = Self.work("María Álvarez Nuñez")
        #expect(page.differences(from: Self.work("Álvarez Nuñez, María")).isEmpty)
        #expect(!page.differences(from: Self.work("Álvarez, María Nuñez")).isEmpty)
        #expect(!Self.name("Wei Chen").mayBe(Self.name("Chen Wei")))
    }

    @Test func aShortenedListSaysNothingOfTheRest() {
        let page = Self.work("Ann Lee", "Miao Zhang", "Bob Ray")
        #expect(page.differences(from: Self.work("Ann Lee", others: true)).isEmpty)
        #expect(page.differences(from: Self.work()).isEmpty)
        #expect(
            page.differences(from: Self.work("Eve Lee", "Miao Zhang", "Bob Ray", others: true))
                == [.author(0, first: Self.name("Ann Lee"), second: Self.name("Eve Lee"))])
    }

    @Test func titleYearAndVenue() {
        let page = Self.work(title: "On Moss", year: 2022, venue: Venue(name: [.text("Journal of Moss Studies")]))
        #expect(page.differences(from: Self.work(title: "On moss.", year: 2022)).isEmpty)
        #expect(
            page.differences(
                from: Self.work(title: "Of Moss", year: 2023, venue: Venue(name: [.text("Lichen Letters")])))
                == [
                    .title(first: "On Moss", second: "Of Moss"), .year(first: 2022, second: 2023),
                    .venue(first: "Journal of Moss Studies", second: "Lichen Letters"),
                ])
        #expect(
            page.differences(from: Self.work(title: "On Moss", venue: Venue(name: [.text("Moss Studies")]))).isEmpty)
        let long = Self.work(venue: Venue(name: [.text("Variational Problems in Example Geometry")]))
        #expect(long.differences(from: Self.work(venue: Venue(name: [.text("Var. Probl. Example Geom.")]))).isEmpty)
        let short = Self.work(venue: Venue(name: [], short: "JMS"))
        #expect(short.differences(from: Self.work(venue: Venue(name: [], short: "JMS 2022"))).isEmpty)
        #expect(
            short.differences(from: Self.work(venue: Venue(name: [], short: "LL")))
                == [.venue(first: "JMS", second: "LL")])
    }
}
