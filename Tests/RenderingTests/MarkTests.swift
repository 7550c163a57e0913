import DocumentTree
import Testing

@testable import Rendering

/// Several marks behind one name, in every format.
@Suite struct MarkTests {
    static let cases: [(signs: [String], latex: String, text: String, html: String, markdown: String)] = [
        (["1", "2"], #"A\authormark{1,}\authormark{2}"#, "A¹,²", "A1,2", "A<sup>1,2</sup>"),
        (["a", "1", "*"], #"A\authormark{a,}\authormark{1}\authormark{*}"#, "A^a,¹*", "Aa,1*", #"A<sup>a,1\*</sup>"#),
        (["*", "†"], #"A\authormark{*}\authormark{†}"#, "A*†", "A*†", #"A<sup>\*†</sup>"#),
        (["*", "1"], #"A\authormark{*}\authormark{1}"#, "A*¹", "A*1", #"A<sup>\*1</sup>"#),
    ]

    private func plainText(of line: [Inline]) -> String {
        PlainTextBlocks(presentation: Presentation(), width: 80).singleLine(line)
    }

    @Test(arguments: cases.indices)
    func neighboursAreToldApart(index: Int) {
        let expected = Self.cases[index]
        let marks = expected.signs.map { Inline.mark(Mark(sign: $0, role: "x", meaning: "some role")) }
        let line = [.text("A")] + marks
        var latex = LaTeXWriter(presentation: Presentation())
        #expect(latex.phrase(line) == expected.latex)
        // What a program finds that knows no more of HTML than its tags.
        #expect(HTMLSample.text(line).replacing(/<[^>]*>/, with: "") == expected.html)
        #expect(plainText(of: line) == expected.text)
        #expect(MarkdownSample.render(line) == expected.markdown)
    }
}
