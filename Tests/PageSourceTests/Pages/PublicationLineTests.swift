import AuthorMarkup
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// Entries in forms that are easily mistaken for others: what is read as authors, title, venue and awards.
@Suite struct PublicationLineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var path: String
        var text: String
        /// Authors, title, venue and awards of each entry.
        var entries: [String]

        var testDescription: String { text }

        init(_ path: String, _ text: String, _ entries: String...) {
            self.path = path
            self.text = text
            self.entries = entries
        }
    }

    static let cases: [Case] = [
        // Surnames of two letters before a stop.
        Case(
            "a.txt",
            "Publications\n\n- A. Lee, B. Ray, K. He. Learning to Count Tides from Sparse Buoys. ICEX, 2020.\n",
            "A. Lee, B. Ray, K. He | Learning to Count Tides from Sparse Buoys | ICEX, 2020"),
        Case(
            "a.md",
            "# Publications\n\n- A. Lee, W. Ng. Learning to Count Tides. *ICEX*, 2020.\n- B. Ray, Y. Wu and X. Li. [Counting Tides](u). *ICEX*, 2021.\n",
            "A. Lee, W. Ng | Learning to Count Tides | ICEX, 2020", "B. Ray, Y. Wu, X. Li | Counting Tides | ICEX, 2021"
        ),
        Case(
            "a.md", "# Publications\n\n- A. Yu. Petrov, B. Ray. Learning to Count Tides. *ICEX*, 2020.\n",
            "A. Yu. Petrov, B. Ray | Learning to Count Tides | ICEX, 2020"),
        Case(
            "a.tex",
            "\\documentclass{article}\\begin{document}\\section{Publications}\\begin{itemize}\n\\item Ann Lee, Bob Ray , Wei Ling Ng. \\emph{Paper B}. NeurIPS, 2024.\n\\end{itemize}\\end{document}",
            "Ann Lee, Bob Ray, Wei Ling Ng | Paper B | NeurIPS, 2024"),
        Case(
            "a.html",
            "<h2>Publications</h2>\n<ul><li>Ann Lee, Bob Ray,, Wei Ling Ng. <a href=\"e\">Paper E</a>. NeurIPS, 2024.</ul>",
            "Ann Lee, Bob Ray, Wei Ling Ng | Paper E | NeurIPS, 2024"),
        Case(
            "a.md", "# Publications\n\n- Ann Lee, Yu Li. Paper Efg. In *NeurIPS*, 2024.\n",
            "Ann Lee, Yu Li | Paper Efg | In NeurIPS, 2024"),
        // A part of a page, without `<html>`.
        Case(
            "a.html",
            "<h2>Publications</h2>\n<ul><li>Ann Lee,Bob Ray. <a href=\"e\">Learning to Count</a>. <i>ICEX</i>, 2020.</li></ul>",
            "Ann Lee, Bob Ray | Learning to Count | ICEX, 2020"),
        // One author, in a list of publications alone.
        Case(
            "a.md",
            "# Publications\n\n- Ann Lee\\*. [Tidal Counts](u). *ICEX*, 2020.\n- Ann Lee\\*, et al. [Counting Tides](u). *ICEX*, 2021.\n- Ann Lee. Counting More Tides. *ICEX*, 2022.\n",
            "Ann Lee | Tidal Counts | ICEX, 2020", "Ann Lee | Counting Tides | ICEX, 2021",
            "Ann Lee | Counting More Tides | ICEX, 2022"),
        Case("a.md", "# Hobbies\n\n- Ann Lee. Counting More Tides. *ICEX*, 2022.\n"),
        Case(
            "a.tex",
            "\\documentclass{article}\\begin{document}\\begin{thebibliography}{9}\n\\bibitem{x} Ann Lee, Bob Chan: Counting Tides. ICEX 2021.\n\\end{thebibliography}\\end{document}",
            "Ann Lee, Bob Chan | Counting Tides | ICEX 2021"),
        // Wrapped lines.
        Case(
            "cv.txt",
            "PUBLICATIONS\nA. Lee and B. Ray. \"How Tides\n    Count.\" Journal of Hydraulic\n    Ethnography, 12(3):1-19, 2023.\nA. Lee and C. Fox. \"More Tides.\" Journal of Trees, 2022.\n",
            "A. Lee, B. Ray | How Tides Count | Journal of Hydraulic Ethnography, 12(3):1-19, 2023",
            "A. Lee, C. Fox | More Tides | Journal of Trees, 2022"),
        // Initials without stops; an escaped stop.
        Case(
            "a.md", "# Publications\n\n- Chan B, Lee A. Counting Tides from Buoys. *ICEX*, 2021\\. Best Paper.\n",
            "Chan B, Lee A | Counting Tides from Buoys | ICEX, 2021 | Best Paper"),
    ]

    @Test(arguments: cases)
    func isReadAs(_ test: Case) throws {
        let page = try page(test.path, test.text)
        let found = page.entries.map { entry in
            let authors = entry.authors?.authors.map(\.text).joined(separator: ", ") ?? ""
            let fields = ["title", "venue", "award"].compactMap { entry.field($0)?.text }
            return ([authors] + fields).joined(separator: " | ")
        }
        #expect(found == test.entries)
    }

    @Test(arguments: [
        ("a.html", "<ul><li>Ann Lee, Bob Ray. Trees that Grow. 2020.</li></ul>", "html"),
        ("a", "\n<p>Ann Lee</p>", "html"),
        ("a.md", "<div>Ann Lee</div>\n\n## Papers\n", "markdown"),
        ("a", "<div>\n\n## Papers\n\n</div>\n", "markdown"),
        ("a.html", "---\ntitle: Papers\n---\n<p>Ann Lee</p>\n", "markdown"),
    ])
    func partOfAPageIsHTML(path: String, text: String, format: String) {
        #expect(PageReaders.reader(for: SourceText(path: path, text: text))?.format.name == format)
    }

    @Test(arguments: [
        (
            "a.md", "---\ntitle: Publications\n---\n- Ann Lee, Bob Ray. Trees that Grow. *ICEX*, 2020.\n",
            ["Publications"]
        ),
        ("a.md", "---\ntitle: The Lee Group\n---\nWe grow trees.\n", [""]),
        (
            "cv.txt", "ANN LEE\n\nEDUCATION\nPhD, Lee University\nPUBLICATIONS\n- Ann Lee\n",
            ["", "EDUCATION", "PUBLICATIONS"]
        ),
        ("cv.txt", "Growing\n=======\nWe grow.\n\nEating\n------\nWe eat.\n", ["Growing", "Eating"]),
    ])
    func headings(path: String, text: String, titles: [String]) throws {
        #expect(try page(path, text).sections.map(\.title.text) == titles)
    }

    private func page(_ path: String, _ text: String) throws -> SourcePage {
        let source = SourceText(path: path, text: text)
        var diagnostics: [Diagnostic] = []
        return try #require(PageReaders.reader(for: source)).read(source, into: &diagnostics)
    }
}
