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

    /// What is opened a hundred thousand times and never closed.
    static let openings: [(format: String, before: String, opening: String)] = [
        ("markdown", "", "> "), ("markdown", "", "["), ("markdown", "", "<div>"), ("markdown", "", "**a "),
        ("markdown", "", "- "), ("html", "", "<div>"), ("html", "", "<b>"), ("html", "", "<ul><li>"),
        ("text", "", "("), ("text", "", "- "), ("latex", "", "{"), ("latex", "", "\\textbf{"),
        ("latex", "", "\\begin{itemize}\\item "), ("bibtex", "@article{a, title = ", "{"), ("csl-json", "", "["),
        ("json", "", "{\"a\":"), ("orcid", "", "["), ("orcid", "", "<a>"), ("jsonresume", "", "["),
        ("yaml", "a: ", "["), ("yaml", "a: ", "{a: "), ("hayagriva", "a: ", "["), ("rendercv", "a: ", "["),
        ("profile", "a: ", "["), ("xml", "", "<a>"), ("acl-anthology", "", "<a>"), ("dblp", "", "<a>"),
        ("post", "---\na: ", "["), ("hugo", "+++\na = ", "["), ("hugo", "+++\na = ", "{a = "),
    ]

    @Test(arguments: openings)
    func deepNestingIsRead(format: String, before: String, opening: String) throws {
        let reader = try #require(PageReaders.reader(named: format))
        let end = before.hasPrefix("+++") ? "\n+++\n" : before.hasPrefix("---") ? "\n---\n" : ""
        let text = before + String(repeating: opening, count: 100_000) + end
        var diagnostics: [Diagnostic] = []
        let page = reader.read(SourceText(path: "x", text: text), into: &diagnostics)
        #expect(page.entries.count <= 1)
    }

    /// A paragraph whose lines are an entry each, and an entry of three lines each.
    @Test(arguments: [
        "Ann Lee, Bob Ray. Trees %. ICEX, 2020.<br>\n", "**Trees %**<br>\nAnn Lee, Bob Ray<br>\nICEX, 2020.<br>\n",
    ])
    func longParagraphsAreRead(_ line: String) {
        let text = (1...500).map { line.replacing("%", with: "that Grow Again \($0)") }.joined()
        var diagnostics: [Diagnostic] = []
        let page = MarkdownReader().read(SourceText(path: "x.md", text: "# Papers\n\n" + text), into: &diagnostics)
        #expect(page.entries.count == 500)
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
