import DocumentTree
import Foundation
import Rendering
import Testing

@Suite struct LaTeXSampleTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: ["classic", "academicpages", "anthology", "outline", "paper-box", "table"])
    func dump(style: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["DUMP"] else { return }
        let page = try String(contentsOf: Self.root.appending(path: "styles/\(style)/page.tex"), encoding: .utf8)
        let template = try PageTemplate(page: page, styleSheet: "")
        let text = LaTeXRenderer().render(SampleDocument.everything, template: template, options: RenderingOptions())
        let target = URL(filePath: folder).appending(path: "sample-\(style)")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        try text.write(to: target.appending(path: "cv.tex"), atomically: true, encoding: .utf8)
        let fragment = LaTeXRenderer().render(
            SampleDocument.everything, template: nil, options: RenderingOptions(isFragment: true))
        try fragment.write(to: target.appending(path: "fragment.tex"), atomically: true, encoding: .utf8)
    }
}
