import Fuzzing
import GoldenFiles
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

@Suite struct CSLJSONReaderTests {
    @Test func goldens() throws {
        try GoldenCases("Items", beside: #filePath).check { text, _ in PageDump.lines(text, by: CSLJSONReader()) }
    }

    @Test func isRecognizedByItsContent() {
        for text in [
            #"[{"id": "a", "type": "article-journal", "title": "T"}]"#,
            #"{"status": "ok", "message-type": "work-list"}"#,
            #"[{"title": "T", "issued": {"date-parts": [[2019]]}}]"#,
        ] {
            let reader = PageReaders.reader(for: SourceText(path: "x", text: text))
            #expect(reader?.format.name == "csl-json")
        }
        for text in [
            "", "[1, 2]", #"{"basics": {"name": "Ann"}, "work": []}"#, #"{"$schema": "x"}"#, "\"issued\": 1",
            #"{"orcid-identifier": {}}"#,
        ] {
            #expect(!CSLJSONReader().recognizes(SourceText(path: "x", text: text)))
        }
    }

    @Test func brokenFilesAreRead() {
        let samples = [
            #"""
            [{"id": "a", "type": "book", "title": "A <i>Study</i> of H<sub>2</sub>O", "issued": {"date-parts": [[2019, 4]], "circa": 1},
              "author": [{"family": "Lee*", "given": "Ann"}, {"literal": "The Group"}, {"family": "de Ray", "given": "Bo"}],
              "custom": {"roles": {"Bo de Ray": ["student"]}}, "page": "1-2", "keyword": "a, b", "DOI": "10.1/x"}]
            """#,
            #"{"message": {"items": [{"title": ["T"], "type": "journal-article", "container-title": [], "issued": {"date-parts": [[null]]}}]}}"#,
        ]
        let fuzzer = MutationFuzzer(
            seed: 3, tokens: ["{", "}", "[", "]", "\"", "null", ":", ",", "<i>", "</i>", "&amp;"])
        for bytes in fuzzer.cases(of: samples.map { Array($0.utf8) }, count: FuzzCount.perReader) {
            let source = SourceText(path: "fuzz.json", bytes: bytes)
            var diagnostics: [Diagnostic] = []
            let page = CSLJSONReader().read(source, into: &diagnostics)
            let wrong = BibTeXReaderTests.misplaced(page, diagnostics, source)
            if !wrong.isEmpty { Issue.record("\(wrong) in \(String(decoding: bytes, as: UTF8.self))") }
        }
    }
}
