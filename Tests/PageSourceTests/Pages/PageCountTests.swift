import Foundation
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// Entries and author lists of real pages, which lie beside the repository. What is found must not become less, nor more.
@Suite struct PageCountTests {
    @Test func everyAuthorListIsFound() throws {
        let pages = SeedPageReadingTests.folder.appendingPathComponent("data/pages")
        guard FileManager.default.fileExists(atPath: pages.path) else {
            print("SKIPPED: no pages at \(pages.path); set BYLINE_SHARED to the folder that holds data/")
            return
        }
        for (file, entries, lists) in PageCountTable.counts {
            let bytes = Array(try Data(contentsOf: pages.appendingPathComponent(file)))
            let source = SourceText(path: file, bytes: bytes)
            let reader: any PageReader = file.hasPrefix("md_page") ? MarkdownReader() : HTMLReader()
            var diagnostics: [Diagnostic] = []
            let page = reader.read(source, into: &diagnostics)
            #expect(page.entries.count == entries, "\(file)")
            #expect(page.entries.count { $0.authors != nil } == lists, "\(file)")
        }
    }
}
