import Bibliography
import DocumentTree
import Fuzzing
import GoldenFiles
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

@Suite struct BibTeXReaderTests {
    @Test(arguments: ["Entries", "Mistakes"])
    func goldens(_ name: String) throws {
        try GoldenCases(name, beside: #filePath).check { text, _ in PageDump.lines(text, by: BibTeXReader()) }
    }

    @Test func isRecognizedByItsContent() {
        let samples = [
            "@article{lee,\n}", "---\n---\n\n@article{lee,\n}", "% my papers\n@string{a = {B}}", "\u{FEFF}@book{lee, }",
        ]
        for text in samples {
            #expect(PageReaders.reader(for: SourceText(path: "x", text: text))?.format.name == "bibtex")
        }
        for text in ["", "a@b.org", "# Papers\n", "@import url(x);", "name: Ann\n"] {
            #expect(!BibTeXReader().recognizes(SourceText(path: "x", text: text)))
        }
    }

    /// Ranges lie within the file, and in one another, whatever is broken.
    static func misplaced(_ page: SourcePage, _ diagnostics: [Diagnostic], _ source: SourceText) -> [Range<Int>] {
        let whole = 0..<source.bytes.count
        var wrong = page.comments.map(\.range).filter { !whole.encloses($0) }
        for entry in page.entries {
            if !whole.encloses(entry.range) { wrong.append(entry.range) }
            for field in entry.fields where !entry.range.encloses(field.range) || !entry.range.encloses(field.nameRange)
            {
                wrong.append(field.range)
            }
        }
        for case .range(let range) in diagnostics.map(\.location) where !whole.encloses(range) { wrong.append(range) }
        return wrong
    }

    @Test func brokenFilesAreRead() throws {
        let fuzzer = MutationFuzzer(
            seed: 1,
            tokens: ["@article{", "@string{", "@comment{", "{", "}", "\"", "=", ",", "#", "\\", "\n@book{a,", "%"])
        let reader = BibTeXReader()
        for bytes in fuzzer.cases(of: BibTeXSamples.all.map { Array($0.utf8) }, count: FuzzCount.perReader) {
            let source = SourceText(path: "fuzz.bib", bytes: bytes)
            var diagnostics: [Diagnostic] = []
            let page = reader.read(source, into: &diagnostics)
            let wrong = Self.misplaced(page, diagnostics, source)
            if !wrong.isEmpty { Issue.record("\(wrong) in \(String(decoding: bytes, as: UTF8.self))") }
        }
    }

    /// Each of these takes the square of its length where something is looked for again and again.
    @Test(arguments: [
        ("{", "@a{k, t = {"), ("x @comment{\n", ""), ("x @string{a={\n", ""), ("@a{k,\n t = {{x,\n", ""),
        ("a = {{x,\n", "@a{k,\n"), ("@a{k, t = \"\n", ""), ("%", "@a{k,"), ("@a{k,\n", ""), (" ", "@a{k"), ("@", ""),
        ("@string{a = a # a # a}\n", "@string{a = {xxxxxxxxxxxxxxxxxxxxxxxx}}\n"), ("a = \\\"\n", "@a{k,\n"),
        ("@a{k, crossref={k}}\n", ""), ("@xdata{k, xdata={k,k,k,k,k,k,k,k}}\n", ""), ("x,\n", "@a{k,\n"),
        ("\\emph{", "@a{k, title = {"), ("\"{\" # ", "@a{k, title = "),
    ])
    func longInputsAreReadInLinearTime(_ unit: String, _ head: String) {
        let source = SourceText(path: "long.bib", text: head + String(repeating: unit, count: 20_000))
        var diagnostics: [Diagnostic] = []
        let page = BibTeXReader().read(source, into: &diagnostics)
        #expect(Self.misplaced(page, diagnostics, source).isEmpty)
    }

    /// A book that stands in the file for the papers in it is a work of its own where the file's owner has edited it.
    @Test func booksOfTheOwnerAreWorks() {
        func titles(editors: String) -> [String] {
            let text = """
                @article{a, author = {Lee, Ann}, title = {Tides}}
                @proceedings{p, title = {Proceedings of Tides}, editor = {\(editors)}}
                @inproceedings{x, crossref = {p}, author = {Lee, Ann and Ray, Bob}, title = {Buoys}}
                """
            var diagnostics: [Diagnostic] = []
            let page = BibTeXReader().read(SourceText(path: "a.bib", text: text), into: &diagnostics)
            return page.entries.map { $0.work.title.plainText() }
        }
        #expect(titles(editors: "A. Lee and Dee, Cy") == ["Tides", "Buoys"])
        #expect(titles(editors: "Dee, Cy and Lee, Ann") == ["Tides", "Proceedings of Tides", "Buoys"])
    }
}

extension Range<Int> {
    fileprivate func encloses(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
