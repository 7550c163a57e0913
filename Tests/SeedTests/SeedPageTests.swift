import Testing

/// That the pages are read rightly, before documents are held against them.
@Suite(.enabled(if: SeedPage.areThere, "the pages are not here: set BYLINE_SHARED"))
struct SeedPageTests {
    @Test(arguments: zip(SeedPage.all, [5, 2, 0, 2, 10]))
    func findsEveryPaper(of page: SeedPage, count: Int) throws {
        let papers = try page.papers()
        #expect(papers.count == count)
        for paper in papers {
            #expect(!paper.title.isEmpty && !paper.rest.isEmpty)
            #expect(paper.authors.count >= 4)
            #expect(paper.authors.count(where: \.isSelf) == 1, "in \(paper.title)")
            #expect(paper.authors.allSatisfy { $0.name.allSatisfy { $0.isLetter || " .-".contains($0) } })
        }
    }

    @Test func takesMarksOffNames() throws {
        let marked = try SeedPage.all.map { page in
            try page.papers().flatMap(\.authors).filter { !$0.marks.isEmpty }.count
        }
        #expect(marked == [2, 0, 0, 4, 25])
    }

    @Test func findsEveryMention() throws {
        let mentions = OutlinePage.mentions(in: try SeedPage.all[2].text())
        #expect(mentions.count == 33)
        #expect(mentions.count(where: { $0.repository != nil }) == 24)
        #expect(mentions.first?.remark == "ICLR, 800+ citations,")
    }
}
