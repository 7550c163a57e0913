import GoldenFiles
import SourceDiagnostics
import Surfaces
import Testing

@testable import PageSource

@Suite struct EntrySplitterTests {
    @Test func goldens() throws {
        try GoldenCases("Splitter", beside: #filePath).check { text, options in
            let surface = Surface(rawValue: options) ?? .plain
            let bytes = Array(text.utf8)
            guard let entry = EntrySplitter.entry(in: SurfaceText(bytes, bytes.indices, surface), surface) else {
                return ["none"]
            }
            let dump = PageDump(source: SourceText(path: "<test>", text: text))
            return Array(dump.lines(of: entry).dropFirst())
        }
    }

    @Test(arguments: [
        "Ann Lee", "A. B. Lee", "Lee KM", "Ze-Feng Gao", "Ludwig van Beethoven", "Vincent d'Alembert",
        "Jean-Pierre Serre",
        "José García Márquez", "Yann LeCun", "高泽峰", "김철수", "Иван Петров", "Martin King Jr.", "Xiangyu Qi",
        "Lingkai Kong",
    ])
    func isLikeAName(_ text: String) { #expect(NameLikeness.judge(text) == .name) }

    @Test(arguments: [
        "Machine Learning", "Stanford University", "ICML 2024", "Graph is Worth", "Computer Vision and Pattern",
        "NeurIPS",
        "Best Paper Award", "Hong Kong University", "北京大学", "Self-Supervised Models", "Ann Lee is a student", "",
    ])
    func isUnlikeAName(_ text: String) { #expect(NameLikeness.judge(text) != .name) }

    /// Each of these takes the square of its length where something is looked for again and again.
    @Test(arguments: [
        "Ann Lee, ", "**a**", "[", "(", "\"", "<b>", "a. B. ", "2020 ", "<sup>*</sup>", "[x](y) ", "\n", ", ", "王, ",
    ])
    func longTextIsReadOnce(_ piece: String) {
        let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
        for surface in [Surface.markdown, .html] {
            let bytes = Array(text.utf8)
            let page = SurfaceText(bytes, bytes.indices, surface)
            _ = EntrySplitter.entry(in: page, surface)
            _ = EntrySplitter.hasAuthors(page)
        }
        let source = SourceText(path: "x.md", text: text)
        var diagnostics: [Diagnostic] = []
        for reader in [MarkdownReader(), HTMLReader(), PlainTextReader()] as [any PageReader] {
            _ = reader.read(source, into: &diagnostics)
        }
    }
}
