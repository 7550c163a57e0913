import Byline
import Foundation
import Rendering
import SourceDiagnostics
import Testing

/// Works of files in citation styles, as they are printed.
@Suite struct BibliographyBuilderTests {
    private func build(
        _ text: String, style: String = "apa", selfNames: [String] = [], etAl: String = "style"
    ) -> BuiltBibliography {
        let styles = StyleLibrary(environment: [:])
        let library = CitationStyleLibrary(styles: styles, environment: [:])
        var options = BibliographyOptions(style: style)
        options.format = .markdown
        options.rendering.isFragment = true
        options.selfNames = selfNames
        options.etAl = etAl
        return BibliographyBuilder(library: library, styles: styles).build(
            [DecodedSource(path: "works", bytes: Array(text.utf8))],
            base: URL(fileURLWithPath: "/"), options: options)
    }

    /// What a .bib file says that works have no field for is printed all the same.
    @Test(arguments: [
        ("@book{a, title={T}, author={Lee, Ann}, translator={Poe, Dot}, year=2020}", "D. Poe, Trans."),
        ("@book{a, title={T}, author={Lee, Ann}, volumes={3}, volume={2}, year=2020}", "Vol. 2"),
        ("@inproceedings{a, title={T}, author={Lee, Ann}, booktitle={B}, series={S}, year=2020}", "*B*"),
        ("@online{a, title={T}, author={Lee, Ann}, url={https://example.org/}, urldate={2021-03-04}}", "March 4, 2021"),
        ("@article{a, title={T}, author={Lee, Ann}, journal={J}, eid={e7}, year=2020}", "e7"),
        ("@book{a, title={T}, author={Lee, Ann}, origdate={1920}, year=2020}", "1920"),
    ])
    func fieldsOfBibTeX(entry: String, expected: String) {
        let result = build(entry)
        #expect(result.text?.contains(expected) == true, "\(result.text ?? "")")
    }

    @Test func marksAndLegends() {
        let text = """
            @comment{* Equal contribution}
            @article{a, title={T}, author={Lee, Ann$^*$ and Ray, Bob$^*$}, journal={J}, year=2020,
              annotation={* Equal contribution}}
            """
        let result = build(text, selfNames: ["Ann Lee"])
        #expect(
            result.text?.contains("**Lee, A.**<sup>\\*</sup>, & Ray, B.<sup>\\*</sup>") == true, "\(result.text ?? "")")
        #expect(result.text?.contains("equal contribution") == true)
    }

    @Test(arguments: ["", "[]", "{}", "no works", "@book{", "[1, 2]", "\u{0}"])
    func filesWithoutWorks(text: String) {
        let result = build(text)
        #expect(result.error == nil)
        #expect(result.text?.contains("(") != true)
    }
}
