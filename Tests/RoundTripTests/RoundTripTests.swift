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

    /// Works with authors that are not found again yet: no more may get lost.
    static let htmlGaps = [
        "academicpages": 3, "anthology": 3, "classic": 3, "outline": 21, "paper-box": 3, "table": 3,
    ]
    static let markdownGaps = [
        "academicpages": 0, "anthology": 0, "classic": 3, "outline": 0, "paper-box": 0, "table": 0,
    ]

    @Test(arguments: htmlGaps) func html(_ style: String, _ gaps: Int) throws {
        let lost = try lost(style, .html, HTMLReader())
        #expect(lost.count <= gaps, "\(lost)")
    }

    @Test(arguments: markdownGaps) func markdown(_ style: String, _ gaps: Int) throws {
        let lost = try lost(style, .markdown, MarkdownReader())
        #expect(lost.count <= gaps, "\(lost)")
    }

    /// Added to the profile that it was made from, a list has nothing new.
    @Test(arguments: profiles, OutputFormat.allCases)
    func nothingIsNew(_ profile: String, _ format: OutputFormat) throws {
        let file = Self.package.appending(path: "profiles/\(profile).yaml")
        let source = SourceText(path: file.path, bytes: Array(try Data(contentsOf: file)))
        var options = BuildOptions()
        options.formats = [format]
        options.documents = ["publications"]
        let built = Pipeline(styles: StyleLibrary(environment: [:])).build(
            source, base: file.deletingLastPathComponent(), options: options)
        let printed = SourceText(path: "publications", text: try #require(built.documents.first).text)
        let merging = Importer.merge(printed, into: source)
        #expect(merging.addedCount == 0 && merging.profile?.bytes == source.bytes)
        // In LaTeX, a venue's year is still taken for the work's: `(CoT 2024), 2023`.
        let disagreements = merging.diagnostics.count { $0.code == "sources-disagree" }
        #expect(disagreements <= (format == .latex ? 1 : 0), "\(merging.diagnostics)")
        // The works of one profile are mentioned in prose, which Markdown and plain text do not set off.
        #expect(merging.knownCount > 1 || profile == "pan-zhou")
        #expect(Importer.profile(of: printed).text == Importer.profile(of: printed).text)
    }

    private func check(_ profile: String, _ style: String, _ format: OutputFormat, _ reader: any PageReader) throws {
        for (name, expected, found) in try read(profile, style, format, reader) {
            for work in expected where !found.contains(work) {
                let other = found.first { $0.title == work.title }
                Issue.record("\(name) lacks \(work)\n  has \(other?.description ?? "nothing")")
            }
            for work in found where !expected.contains(work) {
                Issue.record("\(name) has too much: \(work)")
            }
        }
    }

    /// The works with authors, in all profiles, that a reader does not find again as they were printed.
    private func lost(_ style: String, _ format: OutputFormat, _ reader: any PageReader) throws -> [PrintedWork] {
        try Self.profiles.flatMap { profile in
            try read(profile, style, format, reader).flatMap { _, expected, found in
                expected.filter { !$0.authors.isEmpty && !found.contains($0) }
            }
        }
    }

    /// For each document of a profile the works printed, and those that a reader finds in what was printed.
    private func read(
        _ profile: String, _ style: String, _ format: OutputFormat, _ reader: any PageReader
    ) throws -> [(document: String, expected: [PrintedWork], found: [PrintedWork])] {
        let styles = StyleLibrary(environment: [:])
        let loaded = try styles.load(style, relativeTo: Self.package, formats: [format])
        let file = Self.package.appending(path: "profiles/\(profile).yaml")
        let source = SourceText(path: file.path, bytes: Array(try Data(contentsOf: file)))
        let content = try #require(ProfileSource.read(source).profile)
        var options = BuildOptions()
        options.style = style
        options.formats = [format]
        let built = Pipeline(styles: styles).build(source, base: file.deletingLastPathComponent(), options: options)
        return try content.documents.map { request in
            let document = Composition.compose(request, of: content, in: loaded.style)
            let text = try #require(built.documents.first { $0.name == request.name }).text
            var diagnostics: [Diagnostic] = []
            let page = reader.read(SourceText(path: request.name, text: text), into: &diagnostics)
            return (request.name, PrintedWorks.all(in: document), page.entries.map(PrintedWork.init))
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
