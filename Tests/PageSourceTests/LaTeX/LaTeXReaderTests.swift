import AuthorMarkup
import Foundation
import Fuzzing
import GoldenFiles
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// Whole LaTeX documents: what is found in them, and where.
@Suite struct LaTeXReaderTests {
    static let documents = ["structure.tex", "marks.tex", "moderncv.tex", "tables.tex", "list.bbl", "elsewhere.tex"]

    static func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: LaTeXOutlineTests.goldens.appending(path: name)))
    }

    @Test(arguments: documents) func document(_ name: String) throws {
        let source = SourceText(path: name, bytes: try Self.bytes(of: name))
        #expect(LaTeXReader().recognizes(source))
        let file = LaTeXOutlineTests.goldens.appending(path: name).deletingPathExtension()
        try GoldenText.expect(
            PageOverview.dump(source, with: LaTeXReader()), equals: file.appendingPathExtension("page.txt"))
    }

    @Test(arguments: [
        "@article{lee, title = {A}}\n", "# Publications\n\n* Ann Lee, 2020\n", "<html>\n<body>", "Ann Lee\n",
    ])
    func recognizesNothingElse(_ text: String) {
        #expect(!LaTeXReader().recognizes(SourceText(path: "a", text: text)))
    }

    /// Every range that a reader gives lies within its file, whatever the file is.
    @Test func survivesBrokenDocuments() throws {
        let samples = try Self.documents.map(Self.bytes)
        let fuzzer = MutationFuzzer(
            seed: 11,
            tokens: [
                "{", "}", "\\", "\\begin{itemize}", "\\end{itemize}", "\\item", "\\item[", "]", "&", "\\\\", "%",
                "\n\n",
                "\\newcommand{\\me}[1]{\\me{#1}#1}", "\\me{", "\\def\\a{\\a\\a}", "\\section{", "$", "\\verb|", "~",
                "\\begin{verbatim}", "\\begin{tabular}{l}", "\\begin{thebibliography}", "\\href{", "\\cventry{}{}{}",
                "\\end{document}", "\\begin{document}", "\u{FEFF}", "é", "文",
            ])
        for (number, bytes) in fuzzer.cases(of: samples, count: FuzzCount.perReader).enumerated() {
            var diagnostics: [Diagnostic] = []
            let page = LaTeXReader().read(SourceText(path: "case \(number)", bytes: bytes), into: &diagnostics)
            for range in page.ranges where range.lowerBound < 0 || range.upperBound > bytes.count {
                Issue.record("case \(number): \(range) of \(bytes.count)")
            }
        }
    }

    /// What makes recursive or quadratic readers fail.
    @Test(arguments: [
        "{", "}", "\\textbf{", "\\begin{itemize}\\item ", "\\begin{rSubsection}", "\\begin{samepage}{a}{b}{c}",
        "\\item[", "\\section{a}", "\\section{", "\\foo{a}{b}", "\\foo[", "\\def\\a", "\\newcommand{\\a}{\\b\\b}\\a ",
        "\\me{",
        "\\newcommand{\\me}[1]{#1#1}\\me{", "$", "\\verb|", "\\begin{verbatim}", "&", "\\\\", "\\\\[", "%\n", "\n\n",
        "\\let\\a\\b",
        "\\begin{tabular}{l} & ", "\\begin{a}\\section{b}", "\\newenvironment{a}{\\begin{itemize}}{", "\\end{itemize}",
        "[", "\\ifdim",
        "\\bibitem{a} Ann Lee and Bob Ray. A study. 2020. ", "\\hypersetup{pdfauthor=",
    ])
    func readsInLinearTime(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count + 1_000).utf8)
        var diagnostics: [Diagnostic] = []
        let page = LaTeXReader().read(SourceText(path: "long", bytes: bytes), into: &diagnostics)
        #expect(page.ranges.allSatisfy { $0.upperBound <= bytes.count })
    }
}

extension SourcePage {
    /// All places that it names.
    fileprivate var ranges: [Range<Int>] {
        var ranges = owner.map(\.range) + facts.map(\.range) + comments.map(\.range) + sections.map(\.range)
        ranges += sections.map(\.title.range) + legends.map(\.statement.range)
        for entry in entries {
            ranges.append(entry.range)
            ranges += entry.fields.map(\.range) + entry.links.map(\.range) + entry.links.map(\.addressRange)
            ranges += entry.authors.map { [$0.range] + $0.separators.map(\.range) } ?? []
            for author in entry.authors?.authors ?? [] {
                ranges += [author.range, author.item] + author.marks.map(\.range) + author.marks.map(\.construct)
            }
        }
        return ranges
    }
}
