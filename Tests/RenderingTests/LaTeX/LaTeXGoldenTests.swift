import DocumentTree
import Foundation
import GoldenFiles
import Rendering
import Testing

/// The LaTeX of documents that hold everything; `Tests/check-documents/latex.py` compiles these files.
@Suite struct LaTeXGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let styles = folder.appending(path: "../../../styles").standardized

    @Test(arguments: ["classic", "academicpages", "anthology", "outline", "paper-box", "table"])
    func everything(style: String) throws {
        try expect(SampleDocument.everything, style: style, equals: "everything-\(style)/cv.tex")
    }

    @Test func hostileText() throws {
        try expect(HostileDocument.latin, style: "classic", equals: "hostile-classic/cv.tex")
        try expect(HostileDocument.latin, style: "paper-box", equals: "hostile-paper-box/cv.tex")
        try expect(HostileDocument.scripts, style: "classic", equals: "scripts-classic/cv.tex")
        try expect(HostileDocument.scripts, style: "table", equals: "scripts-table/cv.tex")
    }

    @Test func fragment() throws {
        let text = LaTeXRenderer().render(
            SampleDocument.everything, template: nil, options: RenderingOptions(isFragment: true))
        try expect(text, equals: "fragment/publications.tex")
    }

    private func expect(_ document: Document, style: String, equals name: String) throws {
        let page = try String(contentsOf: Self.styles.appending(path: "\(style)/page.tex"), encoding: .utf8)
        let template = try PageTemplate(page: page, styleSheet: "")
        try expect(LaTeXRenderer().render(document, template: template, options: RenderingOptions()), equals: name)
    }

    private func expect(_ text: String, equals name: String) throws {
        try GoldenText.expect(text, equals: Self.folder.appending(path: "Goldens/\(name)"))
    }
}
