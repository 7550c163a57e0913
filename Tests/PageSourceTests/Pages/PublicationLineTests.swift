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
        // The last of several names has its stop, before a title that begins as a name does, too.
        Case(
            "a.html",
            "<h2>Publications</h2><ul><li><i>Lee&nbsp;A.B., Ray&nbsp;C.</i> Tides of the Sea&nbsp;// J. Tides. 1990. V.&nbsp;4.</li></ul>",
            "Lee A.B., Ray C. | Tides of the Sea | J. Tides. 1990. V.\u{A0}4"),
        Case(
            "a.md", "# Publications\n\n- Lee A.B., Ray C. Tidal Study and Counting. *ICEX*, 2020.\n",
            "Lee A.B., Ray C. | Tidal Study and Counting | ICEX, 2020"),
        Case(
            "a.md",
            "# Publications\n\n- Lee, A.C., Wild, B. D., and Fox, C. The Growth of Trees. *Earth's Tides*, 10(12), 2022.\n",
            "Lee, A.C., Wild, B. D., Fox, C. | The Growth of Trees | Earth's Tides, 10(12), 2022"),
        Case(
            "a.md",
            "# Publications\n\n- Lee, A., Ray, B., ... & Fox, C. (2020). Growing Trees. *Tides of Time*, 1–23. <https://doi.org/10.1/x>\n",
            "Lee, A., Ray, B., Fox, C. | Growing Trees | Tides of Time, 1–23"),
        Case(
            "a.html",
            "<h2>Publications</h2><p>Lee, A.; Ray, B. (2020). <a href=\"u\">moveTides: Counting in Steps</a>. <em>Tides. 2020; 11: 664–669.</em></p>",
            "Lee, A., Ray, B. | moveTides: Counting in Steps | Tides. 2020; 11: 664–669"),
        // The first author's family name first, and the others' last; initials beyond ASCII.
        Case(
            "a.md",
            "# Publications\n\n- Lee, A.T., C.E. Ray, and D. Fox. 2017. Counting Tides from Buoys. *Tides Letters*, 20, 1534-1545.\n- Lee, A., Ray, Ł., & Fox, C. (2018, April). May Tides be Counted? *Tides Letters*.\n",
            "Lee, A.T., C.E. Ray, D. Fox | Counting Tides from Buoys | Tides Letters, 20, 1534-1545",
            "Lee, A., Ray, Ł., Fox, C. | May Tides be Counted? | Tides Letters"),
        // Addresses that are no links; a legend below the names; a family name of two words in one.
        Case(
            "a.tex",
            "\\section{Publications}\\begin{itemize}\n\\item Lee, A., CohenRay, B. (2019, March 3-5). Counting Tides from Buoys. Proceedings of ICEX, ACM. https://doi.org/10.1145/1\n\\item A. Lee$^*$, B. Ray$^*$ ($^*$: Equal contribution)\\\\ \\textit{Counting More Tides Again}, ICEX 2020\n\\end{itemize}\n",
            "Lee, A., CohenRay, B. | Counting Tides from Buoys | Proceedings of ICEX, ACM",
            "A. Lee, B. Ray | Counting More Tides Again | ICEX 2020"),
        // A title of one word.
        Case(
            "a.md",
            "# Publications\n\n- Ann Lee and Bob Ray. Tides. Nature, 2020.\n- Ann Lee and Bob Ray. \"Tides.\" Journal of Trees, 2020.\n",
            "Ann Lee, Bob Ray | Tides | Nature, 2020", "Ann Lee, Bob Ray | Tides | Journal of Trees, 2020"),
        // Family names alone.
        Case(
            "a.tex",
            "\\section*{Publications}\nLee and Ray. Comparing the Counts of many Tides. \\textit{J. Tides} \\textbf{16}, 126 (2024). \\url{https://doi.org/10.1/x}.\n",
            "Lee, Ray | Comparing the Counts of many Tides | J. Tides 16, 126 (2024)"),
        // Links by reference; a mark that a backslash keeps from nothing.
        Case(
            "a.md",
            "# Publications\n\n- Ann Lee\\†, Bob Ray. [Counting Tides][one]. *ICEX*, 2021. [pdf][]\n\n[one]: https://a.org\n[PDF]: <b.pdf> \"PDF\"\n",
            "Ann Lee, Bob Ray | Counting Tides | ICEX, 2021"),
        // Titles that are headings.
        Case(
            "a.md",
            "## Counting Tides from Buoys (2021)\n- **A. Lee**, B. Ray\n- J. Tides. Technol., vol. 3, doi:[10.1/x](https://doi.org/10.1/x)\n\n## Counting More Tides Again (2020)\n- B. Ray, **A. Lee**\n- Tides Softw., vol. 2\n",
            "A. Lee, B. Ray | Counting Tides from Buoys (2021) | J. Tides. Technol., vol. 3",
            "B. Ray, A. Lee | Counting More Tides Again (2020) | Tides Softw., vol. 2"),
        // Headings within an item; a class that is about its heading alone.
        Case(
            "a.html",
            "<h1>Publications</h1><article><div class=\"title\"><h2>Learning to Count Tides</h2><p>Ann Lee, Bob Ray <a href=\"c\">[CITE]</a></p></div><p>We count the tides of many seas, which was not done before us by anybody else who had a buoy or two, and then we count them again.</p><h3>Code</h3><a href=\"x\">x</a></article><article><h2>Counting More Tides</h2><p>Ann Lee, Cy Dee</p></article>",
            "Ann Lee, Bob Ray | Learning to Count Tides", "Ann Lee, Cy Dee | Counting More Tides"),
        // The page of one paper.
        Case(
            "a.html",
            "<body><h2><b>Tides</b>: Counting from <br> many Buoys <small>ICEX 2021</small></h2><ul><li><a href=\"a\">Ann Lee</a></br>Sea Lab</li><li>Bob Ray</br>Sea Lab</li></ul><h3>Abstract</h3><p>We count.</p></body>",
            "Ann Lee, Bob Ray | Tides: Counting from \nmany Buoys"),
        Case("a.html", "<body><h2>The Team of our Sea Lab</h2><ul><li>Ann Lee</li><li>Bob Ray</li></ul></body>"),
        // Works that a page mentions.
        Case(
            "a.md",
            "# Research\n\n* <strong><a href=\"https://arxiv.org/abs/2401.00001\">TIDE</a></strong> (ICEX, 800+ citations) counts tides. See <strong><a href=\"https://arxiv.org/abs/2401.00002\">Buoy</a></strong> and **[SEA](https://openreview.net/forum?id=x)** (JoT), and **[this work](https://arxiv.org/abs/2401.00003)**.\n",
            " | TIDE", " | Buoy", " | SEA"),
    ]

    /// Entries of .bib files that a page shows beside its works, below them, in an attribute, and in another section.
    @Test(arguments: [
        "<ul><li><b>Counting many Tides</b><br>Ann Lee, Bob Ray<br>ICEX 2023<pre>@article{a, title={Counting many Tides}}</pre></li></ul>",
        "<p><b>Counting many Tides</b><br>Ann Lee, Bob Ray<br>ICEX 2023</p><pre>@article{a, title={Counting many Tides}}</pre>",
        "<p><b>Counting many Tides</b><br>Ann Lee, Bob Ray<br>ICEX 2023 <a data-bibtex=\"@article{a, title={Counting many Tides}}\">bib</a></p>",
        "<h2>Papers</h2><p><b>Counting many Tides</b><br>Ann Lee, Bob Ray</p><h2>BibTeX</h2><pre><code>@article{a,\n title = \"{C}ounting many tides\"}</code></pre>",
    ])
    func embeddedEntryIsFound(text: String) throws {
        let page = try page("a.html", "<body>" + text + "</body>")
        #expect(page.entries.count == 1)
        let box = try #require(page.entries.first?.embedded.first)
        #expect("<body>\(text)".utf8.dropFirst(box.lowerBound).starts(with: "@article{a,".utf8))
    }

    @Test func itemsThatAreNotUnderstoodAreCounted() throws {
        let text =
            "# Publications\n\n- Ann Lee, Bob Ray. Counting Tides. *ICEX*, 2020.\n- something else that is no publication at all, it seems\n"
        let page = try page("a.md", text)
        #expect(
            page.unread.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == [
                "something else that is no publication at all, it seems"
            ])
    }

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
