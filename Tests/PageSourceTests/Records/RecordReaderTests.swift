import Foundation
import GoldenFiles
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// A sample of every format of records: how it is recognised, and what is read where.
@Suite struct RecordReaderTests {
    static let samples = [
        ("post.md", "post"), ("post-citation.md", "post"), ("hugo.md", "hugo"), ("hugo-toml.md", "hugo"),
        ("post-box.md", "post"), ("post-project.md", "post"), ("post-excerpt.md", "post"), ("orcid.xml", "orcid"),
        ("rendercv.yaml", "rendercv"), ("list.yml", "yaml"), ("csl.yaml", "yaml"), ("hayagriva.yml", "hayagriva"),
        ("resume.json", "jsonresume"), ("list.json", "json"), ("orcid.json", "orcid"), ("orcid-work.json", "orcid"),
        ("anthology.xml", "acl-anthology"), ("dblp.xml", "dblp"), ("publications.xml", "xml"),
        ("profile.yaml", "profile"),
    ]

    static func bytes(of sample: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent("Samples/" + sample)))
    }

    private static func sections(of page: SourcePage, in source: SourceText) -> [String] {
        page.sections.enumerated().map { index, section in
            let lines =
                source.lineNumber(of: section.range.lowerBound)...source.lineNumber(of: section.range.upperBound)
            let entries = page.entries.count { $0.section == index }
            return "section \(section.level) “\(section.title.text)” lines \(lines), \(entries) entries"
        }
            + page.facts.map { "fact \($0.name): \($0.text)" }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    @Test(arguments: samples) func reads(_ sample: String, _ format: String) throws {
        let source = SourceText(path: sample, bytes: try Self.bytes(of: sample))
        let reader = try #require(PageReaders.reader(for: source))
        #expect(reader.format.name == format)
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        let dump = PageDump(source: source)
        let lines = Self.sections(of: page, in: source) + dump.lines(of: page) + diagnostics.map(dump.line)
        try GoldenText.expect(
            lines.joined(separator: "\n") + "\n",
            equals: Self.folder.appendingPathComponent("Goldens/\(sample).txt"))
    }

    /// With a byte order mark everything is the same, three bytes further on.
    @Test(arguments: samples) func byteOrderMark(_ sample: String, _ format: String) throws {
        let bytes = try Self.bytes(of: sample)
        let source = SourceText(path: sample, bytes: [0xEF, 0xBB, 0xBF] + bytes)
        let reader = try #require(PageReaders.reader(for: source))
        #expect(reader.format.name == format)
        var diagnostics: [Diagnostic] = []
        let marked = reader.read(source, into: &diagnostics)
        let page = reader.read(SourceText(path: sample, bytes: bytes), into: &diagnostics)
        #expect(marked.entries.map(\.work) == page.entries.map(\.work))
        #expect(marked.owner.map(\.text) == page.owner.map(\.text))
        #expect(
            marked.entries.flatMap(\.fields).map(\.range.lowerBound)
                == page.entries.flatMap(\.fields).map { $0.range.lowerBound + 3 })
    }
}
