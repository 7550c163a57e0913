import Testing

@testable import SourceDiagnostics

@Suite struct NearestWordTests {
    @Test(
        arguments: [
            ("titel", "title"), ("autors", "authors"), ("atuhors", "authors"), ("Title", "title"), ("dat", "date"),
            ("colour", nil), ("", nil), (String(repeating: "x", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(_ word: String, _ expected: String?) {
        #expect(NearestWord.find(word, among: ["title", "authors", "date", "venue"]) == expected)
    }

    @Test func swapsCountOnce() {
        #expect(NearestWord.distance(Array("ab".utf8), Array("ba".utf8)) == 1)
        #expect(NearestWord.distance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
        #expect(NearestWord.distance([], Array("abc".utf8)) == 3)
    }
}
