import Fuzzing
import SourceDiagnostics
import Testing

@testable import ReferenceSource

/// Broken files give diagnostics, and never a crash.
@Suite struct ReferenceFuzzTests {
    static let samples = [
        #"[{"id":"a","type":"book","title":"On <i>Moss</i> <span class=\"nocase\">pH</span>","author":[{"family":"van der Lee","given":"Ann, Jr."}],"issued":{"date-parts":[[2019,4,5],[2020]]},"note":"{:DOI:10.1/2} x: y\nPMID: 3"}]"#,
        #"[{"note":"original-date: 1933-01-05/..\neditor: Doe || Jane","issued":{"raw":"2019~"},"accessed":"-0044"}]"#,
        #"{"items":[{"issued":{"literal":"in press","season":"2","circa":true},"editor":[{"literal":"Group"},"x"],"page":3}]}"#,
    ].map { Array($0.utf8) }

    @Test func survives() {
        let fuzzer = MutationFuzzer(
            seed: 41,
            tokens: [
                "<i>", "</i>", "<span", "\"", "{", "[", "{:", "||", "\\u0000", "\\ud800", "null", "-1", "1e9", "~", "/",
            ])
        var works = 0
        for bytes in fuzzer.cases(of: Self.samples, count: FuzzCount.perReader) {
            let source = ReferenceSource.read(SourceText(path: "works.json", bytes: bytes))
            works += source.references.count
            #expect(source.diagnostics.allSatisfy { isInside($0.location, bytes.count) })
        }
        #expect(works > FuzzCount.perReader / 4)
    }

    private func isInside(_ location: Diagnostic.Location, _ count: Int) -> Bool {
        guard case .range(let range) = location else { return true }
        return range.upperBound <= count
    }
}
