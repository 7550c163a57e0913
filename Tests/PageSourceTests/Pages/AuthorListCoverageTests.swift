import Foundation
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// In how many of the real files that have author lists some are found. The files lie beside the repository; which of them have
/// none was looked up by hand.
@Suite struct AuthorListCoverageTests {
    /// The kinds of files by their folders: how many have author lists, and in how many some are found.
    static let kinds: [(folder: String, withLists: Int, found: Int)] = [
        ("academicpages_pub", 40, 40), ("keselman_post", 57, 57), ("hugo_pub", 7, 7), ("md_page", 34, 34),
        ("html_page", 20, 20), ("tex", 18, 18), ("rendercv", 6, 6), ("json_pubs", 1, 1), ("xml_pubs", 1, 1),
        ("yaml_pubs", 9, 9), ("bib", 46, 46), ("hugo_bib", 9, 9),
    ]

    @Test(arguments: kinds) func listsAreFound(folder: String, withLists: Int, found: Int) throws {
        let files = SharedFiles.files(in: "pages/" + folder)
        guard !files.isEmpty else { return }
        var count = 0
        for (path, bytes) in files {
            let source = SourceText(path: path, bytes: bytes)
            var diagnostics: [Diagnostic] = []
            let page = PageReaders.reader(for: source)?.read(source, into: &diagnostics)
            if page?.entries.contains(where: { $0.authors != nil }) ?? false { count += 1 }
        }
        #expect(count == found)
        #expect(count * 100 >= withLists * 95)
    }
}
