import AuthorMarkup
import Foundation
import Fuzzing
import GoldenFiles
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

@Suite struct PageReadingTests {
    static let readers: [(reader: any PageReader, samples: [String])] = [
        (MarkdownReader(), PageSamples.markdown), (HTMLReader(), PageSamples.html),
        (PlainTextReader(), PageSamples.plain),
    ]

    @Test(arguments: [0, 1, 2])
    func goldens(_ index: Int) throws {
        let (reader, samples) = Self.readers[index]
        let text = samples.map {
            (PageDump.lines($0, by: reader) + sections($0, reader)).joined(separator: "\n") + "\n"
        }
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Goldens/\(reader.format.name).txt")
        try GoldenText.expect(text.joined(separator: "\n"), equals: url)
    }

    private func sections(_ text: String, _ reader: any PageReader) -> [String] {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(SourceText(path: "x", text: text), into: &diagnostics)
        return page.sections.map {
            "section \($0.level) “\($0.title.text)” \($0.year.map(String.init) ?? "") \($0.blocks)"
        }
            + page.facts.map { "fact \($0.name) \($0.text)" }
    }

    @Test func formatsAreToldApart() {
        for (reader, samples) in Self.readers {
            for sample in samples where sample != PageSamples.html[1] {
                let found = PageReaders.reader(for: SourceText(path: "page", text: sample))
                #expect(found?.format.name == reader.format.name, "\(sample.prefix(40))")
            }
        }
    }

    @Test(arguments: [0, 1, 2])
    func brokenPagesAreRead(_ index: Int) {
        let (reader, samples) = Self.readers[index]
        let fuzzer = MutationFuzzer(
            seed: 7,
            tokens: [
                "<div>", "</div>", "<b>", "<a href=\"", "<!--", "-->", "**", "\\*", "](", "\n\n", "\n- ", "\n# ", ", ",
                " and ", "(",
                "<td>", "<sup>", "Ann Lee", "王", "“", "&#42;", "---\n", "{%", "2024",
            ])
        for bytes in fuzzer.cases(of: samples.map { Array($0.utf8) }, count: FuzzCount.perReader) {
            let source = SourceText(path: "fuzz", bytes: bytes)
            var diagnostics: [Diagnostic] = []
            let wrong = misplaced(reader.read(source, into: &diagnostics), bytes.count)
            if !wrong.isEmpty { Issue.record("\(wrong) in \(String(decoding: bytes, as: UTF8.self))") }
        }
    }

    /// Ranges that do not lie where they should.
    private func misplaced(_ page: SourcePage, _ count: Int) -> [Range<Int>] {
        let whole = 0..<count
        func outside(_ ranges: [Range<Int>], _ outer: Range<Int>) -> [Range<Int>] {
            ranges.filter { $0.lowerBound < outer.lowerBound || $0.upperBound > outer.upperBound }
        }
        var wrong = outside(page.comments.map(\.range) + page.sections.map(\.range) + page.facts.map(\.range), whole)
        wrong += outside(page.owner.map(\.range) + page.legends.map(\.statement.range), whole)
        for entry in page.entries {
            wrong += outside([entry.range], whole)
            wrong += outside(entry.fields.map(\.range), entry.range)
            wrong += outside(entry.authors.map { [$0.range] + $0.authors.map(\.range) } ?? [], whole)
            wrong += outside(entry.links.map(\.addressRange), whole)
        }
        return wrong
    }
}
