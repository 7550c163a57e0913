import AuthorMarkup
import Fuzzing
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// Whatever happens to a file of records, reading it ends, and every place lies in the file.
@Suite struct RecordFuzzTests {
    @Test(arguments: PageReaders.records) func mutations(_ format: String) throws {
        let reader = try #require(PageReaders.reader(named: format))
        let samples = try RecordReaderTests.samples.filter { $0.1 == format }.map {
            try RecordReaderTests.bytes(of: $0.0)
        }
        try #require(!samples.isEmpty)
        let fuzzer = MutationFuzzer(seed: 7, tokens: Self.tokens)
        for (number, bytes) in fuzzer.cases(of: samples, count: FuzzCount.perReader).enumerated() {
            let source = SourceText(path: "p", bytes: bytes)
            _ = reader.recognizes(source)
            var diagnostics: [Diagnostic] = []
            let page = reader.read(source, into: &diagnostics)
            let beyond = page.places.filter { $0.upperBound > bytes.count }
            #expect(beyond.isEmpty, "case \(number) of \(format)")
            guard beyond.isEmpty else { return }
        }
    }

    private static let tokens = [
        "---\n", "+++\n", ": ", "- ", "\n  ", "\"", "'", "|\n", ">-\n", "\\u00e9", "\\ud800", "#", "[", "]", "{", "}",
        ",",
        "&amp;", "<b>", "</author>", "<![CDATA[", "]]>", "<!--", "-->", "\u{202E}", "\0", "*", "authors: ", "null",
    ]
}

extension PageReaders {
    /// The formats of records, by their samples.
    static var records: [String] { Set(RecordReaderTests.samples.map(\.1)).sorted() }
}

extension SourcePage {
    /// All places that a page names.
    var places: [Range<Int>] {
        let lines = entries.flatMap { [$0.authors, $0.editors] }.compactMap { $0 }
        var places = owner.map(\.range) + comments.map(\.range) + facts.map(\.range) + legends.map(\.statement.range)
        places += sections.map(\.range) + sections.map(\.title.range) + entries.map(\.range)
        places += entries.flatMap {
            $0.fields.flatMap { [$0.nameRange, $0.range] } + $0.links.map(\.range) + $0.embedded
        }
        places += lines.map(\.range) + lines.flatMap(\.separators).map(\.range)
        for author in lines.flatMap(\.authors) {
            places += [author.range, author.item] + author.marks.flatMap { [$0.range, $0.construct] }
            places += author.highlights.flatMap { [$0.opening, $0.closing] } + author.roleWords.map(\.range)
        }
        return places
    }
}
