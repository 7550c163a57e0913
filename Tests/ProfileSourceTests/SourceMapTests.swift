import GoldenFiles
import SourceDiagnostics
import Testing

@testable import ProfileSource

@Suite struct SourceMapTests {
    @Test(
        arguments: [
            (["documents", "cv", "style"], "classic"),
            (["documents", "cv"], "cv"),
            (["documents", "cv", "language"], "cv"),
            (["publications", "charters", "type"], "article-journal"),
            (["publications", "uber-die-wurde-2", "authors"], "李安"),
            (["projects", "sealfinder", "summary"], "Finds seals."),
            (["publications", "charters"], "id"),
            (["publications", "none", "type"], nil),
            (["sections", "1", "title"], "Education"),
            (["sections", "90", "title"], "sections"),
            (["none"], nil),
            ([], nil),
        ] as [([String], String?)])
    func range(_ path: [String], _ expected: String?) throws {
        let source = SourceText(path: "p", bytes: try GoldenFolder().bytes(of: "sound.yaml"))
        let reading = ProfileSource.read(source)
        let components = path.map { word in Int(word).map { FieldPath.Component.index($0) } ?? .key(word) }
        let range = reading.sourceMap.range(of: FieldPath(components))
        #expect(range.map { String(decoding: source.bytes[$0], as: UTF8.self) } == expected)
    }
}
