import AuthorMarkup
import Bibliography
import Byline
import Composition
import DocumentTree
import Foundation
import PageModel
import ProfileModel
import ProfileSource
import Rendering
import SourceDiagnostics
import StyleModel
import Testing

@testable import PageSource

/// What Byline prints, its readers find again: every work with its title, its authors and their marks.
@Suite struct RoundTripTests {
    static let package = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL

    static let profiles = ["daize-dong", "daize-dong-anthology", "pan-zhou", "ze-feng-gao", "zhenglin-cheng"]

    static let styles = ["academicpages", "anthology", "classic", "outline", "paper-box", "table"]

    @Test(arguments: profiles, styles) func latex(_ profile: String, _ style: String) throws {
        try check(profile, style, .latex, LaTeXReader())
    }

    private func check(_ profile: String, _ style: String, _ format: OutputFormat, _ reader: any PageReader) throws {
        let styles = StyleLibrary(environment: [:])
        let loaded = try styles.load(style, relativeTo: Self.package, formats: [format])
        let file = Self.package.appending(path: "profiles/\(profile).yaml")
        let source = SourceText(path: file.path, bytes: Array(try Data(contentsOf: file)))
        let content = try #require(ProfileSource.read(source).profile)
        var options = BuildOptions()
        options.style = style
        options.formats = [format]
        let built = Pipeline(styles: styles).build(source, base: file.deletingLastPathComponent(), options: options)
        for request in content.documents {
            let document = Composition.compose(request, of: content, in: loaded.style)
            let text = try #require(built.documents.first { $0.name == request.name }).text
            var diagnostics: [Diagnostic] = []
            let page = reader.read(SourceText(path: "\(request.name).tex", text: text), into: &diagnostics)
            let expected = PrintedWorks.all(in: document)
            let found = page.entries.map(PrintedWork.init)
            for work in expected where !found.contains(work) {
                let other = found.first { $0.title == work.title }
                Issue.record("\(request.name) lacks \(work)\n  has \(other?.description ?? "nothing")")
            }
            for work in found where !expected.contains(work) {
                Issue.record("\(request.name) has too much: \(work)")
            }
        }
    }
}

extension PrintedWork {
    /// A work that a reader has found.
    init(_ entry: PageEntry) {
        title = entry.work.title.plainText()
        authors = (entry.authors?.authors ?? []).map { author in
            Author(name: author.text, marks: author.marks.map(\.sign))
        }
    }
}
