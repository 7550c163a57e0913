import Bibliography
import DocumentTree
import Testing

@Suite struct WorkIndexTests {
    static func work(_ title: String, _ families: [String], doi: String = "", arxiv: String = "") -> Work {
        var work = Work(id: title, type: .articleJournal)
        work.title = [.text(title)]
        work.authors = ContributorList(families.map { Contributor(name: Name(family: $0, asWritten: $0)) })
        work.doi = doi
        work.arxiv = arxiv
        return work
    }

    static let index = WorkIndex([
        work("Tides of the Northern Sea", ["Lee", "Ray"], doi: "10.1000/AbC"),
        work("On Moss", ["Ray"], arxiv: "2101.00001v2"),
        work("Editorial", ["Lee"]),
        work("Editorial", ["Ray", "Müller"]),
        work("LichenNet: A Network of Lichens", ["Lee", "Ray", "Olsen"]),
        work("Editorial", []),
    ])

    @Test(arguments: [
        (work("Another Title", ["Lee"], doi: "10.1000/abc"), 0),
        (work("Anything", [], arxiv: "2101.00001"), 1),
        (work("Tides of the northern sea.", ["RAY"]), 0),
        (work("TIDES — of the Northern Sea", []), 0),
        (work("Tides of the Northern Sea", ["Smith"]), nil),
        (work("Editorial", ["Muller", "Ray"]), 3),
        (work("Editorial", []), nil),
        (work("Editorial", ["Smith"]), nil),
        (work("LichenNet: Networks for Lichens", ["Lee", "Ray", "Olsen"]), 4),
        (work("LichenNet: Networks for Lichens", ["Lee", "Smith", "Jones"]), nil),
        (work("", []), nil),
    ])
    func findsTheSameWork(_ work: Work, _ expected: Int?) {
        #expect(Self.index.index(of: work) == expected, "\(work.id)")
    }
}
