import Bibliography
import Testing

@Suite struct ReferenceDateTests {
    /// Dates as people write them, and the same in EDTF.
    @Test(arguments: [
        ("1999", "1999"), ("3 January 1999", "1999-01-03"), ("January 3, 1999", "1999-01-03"), ("Jan. 1999", "1999-01"),
        ("Sept 1999", "1999-09"), ("1/3/1999", "1999-01-03"), ("13/2/1999", "1999-02-13"), ("3.1.1999", "1999-01-03"),
        ("1999/01/03", "1999-01-03"), ("5/1999", "1999-05"), ("Spring 1999", "1999-21"), ("Fall, 1999", "1999-23"),
        ("Spring 1999 - Summer 2001", "1999-21/2001-22"), ("10–23 August 2003", "2003-08-10/2003-08-23"),
        ("May-June 2003", "2003-05/2003-06"), ("Aug 3, 1987 – Oct 23, 2003", "1987-08-03/2003-10-23"),
        ("1999-2001", "1999/2001"),
        ("c. 1850", "1850~"), ("1850?", "1850~"), ("circa 1850", "1850~"), ("44 BC", "-0044"),
        ("March 44 BC", "-0044-03"),
        ("2019-05-03T12:00:00Z", "2019-05-03"), (" 2019 ", "2019"), ("2019/..", "2019/.."), ("450", "0450"),
    ])
    func `reads a date`(_ text: String, _ edtf: String) throws {
        let date = ReferenceDate(raw: text)
        #expect(date == (try #require(ReferenceDate(edtf: edtf))))
        #expect(date.start != nil)
    }

    @Test(arguments: [
        "Bogus Date", "in press", "", "45", "Jan 45 1999 x", "99/99/9999", "may be so", "BC", "n.d.", "/", "-",
    ])
    func `keeps words`(_ text: String) {
        #expect(ReferenceDate(raw: text) == ReferenceDate(literal: text))
    }

    @Test(arguments: ["201X", "20XX", "2004~", "2004?", "2004%", "2004-06~/2006"])
    func `about then`(_ text: String) throws {
        #expect(try #require(ReferenceDate(edtf: text)).isCirca)
    }

    @Test(arguments: [
        "2004-13", "2004-02-32", "20045", "2004-2", "x", "2004//2005", "2004-05-06-07", "Y", "99999999999999999999",
    ])
    func `is no EDTF`(_ text: String) {
        #expect(ReferenceDate(edtf: text) == nil)
    }

    @Test func `levels 0 and 1`() throws {
        #expect(try #require(ReferenceDate(edtf: "Y17000")).start == .init(year: 17000))
        #expect(try #require(ReferenceDate(edtf: "-0043")).start == .init(year: -43))
        #expect(try #require(ReferenceDate(edtf: "2004-XX")).start == .init(year: 2004))
        #expect(try #require(ReferenceDate(edtf: "2004-21")).start == .init(year: 2004, season: 1))
        #expect(try #require(ReferenceDate(edtf: "../2005")).start == .init(year: 2005))
    }
}
