import ConfigurationSource
import Foundation
import SourceDiagnostics
import Testing

@testable import Byline

/// Files that are looked for, configured and overwritten.
@Suite struct LintFileTests {
    /// A folder of files with their texts, which goes away again.
    static func inFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "byline-lint-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder)
    }

    @Test(arguments: [
        ("*.bib", "a.bib", true), ("*.bib", "x/y/a.bib", true), ("*.bib", "a.bibs", false),
        ("_drafts", "x/_drafts/a.md", true), ("/x/*.md", "x/a.md", true), ("/x/*.md", "y/x/a.md", false),
        ("x/**/a.md", "x/a.md", true), ("x/**/a.md", "x/1/2/a.md", true), ("x/**/a.md", "y/a.md", false),
        ("a?.md", "ab.md", true), ("a?.md", "a.md", false), ("**", "any/thing", true), ("a*b*c", "aXbbYc", true),
        ("a*b*c", "acb", false), ("./x/y", "x/y/z.md", true),
    ])
    func patternsMatchPaths(pattern: String, path: String, expected: Bool) {
        #expect(PathPattern(pattern).matches(path) == expected)
    }

    @Test func longPatternTakesNoTime() {
        let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
    }

    @Test func nearestConfigurationCounts() throws {
        let files = [
            ".byline.yaml": "self: Nobody", "repository/.git/config": "", "repository/.byline.yaml": "self: Ann Lee",
            "repository/a/b/x.bib": "", "other/.git/config": "", "other/y.bib": "",
            "repository/c/.byline.yaml": "slef: X",
        ]
        try Self.inFolder(files) { folder in
            var configurations = ConfigurationFiles()
            let deep = configurations.configuration(forFolder: folder.appending(path: "repository/a/b").path)
            #expect(deep.configuration.selfNames == ["Ann Lee"])
            #expect(deep.folder.hasSuffix("/repository"))
            // A repository has its own or none.
            let other = configurations.configuration(forFolder: folder.appending(path: "other").path)
            #expect(other.configuration.selfNames == [])
            #expect(other.folder == "")
            #expect(configurations.trouble.isEmpty)
            _ = configurations.configuration(forFolder: folder.appending(path: "repository/c").path)
            #expect(configurations.trouble.map { $0.diagnostics.map(\.code) } == [["unknown-field"]])
        }
    }

    @Test func fileKeepsItsLinkAndPermissions() throws {
        try Self.inFolder(["real/a.bib": "old"]) { folder in
            let file = folder.appending(path: "real/a.bib").path
            let link = folder.appending(path: "a.bib").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/a.bib")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
            try FileOutput.replace(Array("old".utf8), by: Array("new".utf8), in: link)
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.bib")
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/real") == ["a.bib"])
        }
    }

    private static func refusal(_ path: String) -> String {
        do throws(FileOutputError) {
            try FileOutput.replace(Array("old".utf8), by: Array("new".utf8), in: path)
            return ""
        } catch {
            return error.reason
        }
    }

    @Test func fileThatChangedIsLeftAlone() throws {
        try Self.inFolder(["a.bib": "newer"]) { (folder) throws in
            let path = folder.appending(path: "a.bib").path
            #expect(Self.refusal(path).contains("changed"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "newer")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.bib"])
        }
    }
}
