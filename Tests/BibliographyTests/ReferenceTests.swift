import DocumentTree
import Testing

@testable import Bibliography

@Suite struct ReferenceTests {
    @Test func takesOverAWork() {
        var work = Work(id: "moss", type: .articleJournal)
        work.title = [.text("On "), .emphasis([.text("Bryum")])]
        work.venues = [Venue(name: [.text("Annals of Moss")], short: "Ann. Moss")]
        work.authors = ContributorList([
            Contributor(name: Name(given: "Ann", family: "Lee", asWritten: "Ann Lee"), isSelf: true)
        ])
        work.date = DateRange(start: PartialDate(year: 2019, month: 4))
        work.volume = "12"
        work.pages = "3–9"
        work.variables[.issn] = [.text("1234-5678")]
        work.variables[.translator] = ContributorList([Contributor(name: Name(literal: "B", asWritten: "B"))])
        let reference = Reference(work)
        #expect(reference.id == "moss" && reference.type == .articleJournal)
        #expect(reference[.title] == work.title)
        #expect(reference[.containerTitle].plainText() == "Annals of Moss")
        #expect(reference[.containerTitleShort].plainText() == "Ann. Moss")
        #expect(reference[.author] == work.authors)
        #expect(reference[.issued] == ReferenceDate(start: .init(year: 2019, month: 4)))
        #expect(reference[.issn].plainText() == "1234-5678")
        #expect(work.contributors(.translator).contributors.count == 1)
        #expect(!reference.has(.text(.issue)) && !reference.has(.name(.editor)))
    }

    @Test func preprintsHaveTheNumberOfTheirArchive() {
        var work = Work(id: "a", type: .article)
        work.arxiv = "1412.6980"
        #expect(Reference(work)[.number].plainText() == "arXiv:1412.6980")
        #expect(Reference(work)[.publisher].plainText() == "arXiv")
        work.venues = [Venue(name: [.text("ICLR")])]
        #expect(Reference(work)[.publisher].isEmpty)
    }

    @Test func forgetsWhatIsTakenAway() {
        var variables = WorkVariables()
        variables[.issn] = [.text("1")]
        variables[.issn] = []
        #expect(variables == WorkVariables())
        #expect(variables.reference == nil)
    }
}
