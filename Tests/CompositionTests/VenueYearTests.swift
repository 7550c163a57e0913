import Bibliography
import DocumentTree
import ProfileModel
import StyleModel
import Testing

@testable import Composition
@testable import StyleSource

@Suite struct VenueYearTests {
    /// A paper of 2023 at `FICC`, whose edition has the year given.
    static func line(_ pattern: String, edition: Int?) throws -> String {
        var work = Work(id: "moss", type: .paperConference)
        work.date = DateRange(start: PartialDate(year: 2023))
        work.venues = [Venue(name: [.text("Conference")], short: "FICC", year: edition)]
        let settings = DocumentSettings(
            DocumentRequest(name: "cv", sections: []), of: Profile(name: "Ann Lee"), in: Style(name: "plain"))
        return try PatternParser.parse(pattern).filled(from: WorkFields(work: work, settings: settings)).plainText()
    }

    @Test(arguments: [
        ("{venue-short} {venue-year}", nil, "FICC 2023"),
        ("{venue-short}’{venue-year|yy}", 2024, "FICC’24"),
        // A line that prints the work's own year needs no second one.
        ("{venue-short}[ {venue-year|other}], {year}", nil, "FICC, 2023"),
        ("{venue-short}[ {venue-year|other}], {year}", 2023, "FICC, 2023"),
        ("{venue-short}[ {venue-year|other}], {year}", 2024, "FICC 2024, 2023"),
    ])
    func yearOfTheEdition(pattern: String, edition: Int?, expected: String) throws {
        #expect(try Self.line(pattern, edition: edition) == expected)
    }
}
