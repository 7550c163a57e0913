import DocumentTree
import GoldenFiles
import MarkdownTree
import Testing

@Suite struct MarkdownTreeTests {
    /// Texts of one line.
    @Test func inlines() throws {
        try GoldenCases("inlines").check { source, _ in
            let reading = MarkdownTree.inlines(source)
            return reading.content.map(TreeDump.text) + reading.problems.map(TreeDump.text)
        }
    }

    /// Texts of any length.
    @Test func blocks() throws {
        try GoldenCases("blocks").check { source, _ in
            let reading = MarkdownTree.blocks(source)
            return reading.content.map(TreeDump.text) + reading.problems.map(TreeDump.text)
        }
    }

    /// Nesting beyond the limit keeps its text, and neither reading nor throwing the tree away overflows the stack.
    @Test(arguments: [("> ", ""), ("- ", ""), ("*a **b ", "**c*"), ("[", "](x)"), ("<u>", "</u>"), ("![", "](x)")])
    func deepNesting(_ opening: String, _ closing: String) {
        for depth in [100, 10_000] {
            let text = String(repeating: opening, count: depth) + "core" + String(repeating: closing, count: depth)
            let inlines = MarkdownTree.inlines(text)
            let blocks = MarkdownTree.blocks(text)
            #expect(TreeDump.depth(blocks.content) <= 60)
            #expect(blocks.content.map(TreeDump.text).joined().contains("core"))
            #expect(inlines.content.map(TreeDump.text).joined().contains("core"))
        }
    }

    @Test func problemRangesLieInTheText() {
        for text in ["é <b>x</b> [a](javascript:x)", "  <i>\n\n<div>é</div>\n\n</u>", "a &lt;b> <c> <c>"] {
            for problem in MarkdownTree.inlines(text).problems + MarkdownTree.blocks(text).problems {
                guard let range = problem.range else { continue }
                #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count)
                #expect(problem.summary.contains(String(decoding: Array(text.utf8)[range], as: UTF8.self)))
            }
        }
    }
}
