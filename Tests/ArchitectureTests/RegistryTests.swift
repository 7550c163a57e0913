import Byline
import Foundation
import Linting
import PageSource
import Rendering
import Testing

/// To add a format is to add a folder and a line; to add a style is to add a folder. What is there is registered, and the
/// README names it.
@Suite struct RegistryTests {
    static func folders(in path: String) throws -> Set<String> {
        let folder = SourceFile.root.appending(path: path)
        return Set(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
                var isFolder: ObjCBool = false
                let path = folder.appending(path: name).path
                return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
            })
    }

    @Test func everyRendererIsRegistered() throws {
        let types = Renderers.all.map { String(describing: type(of: $0)) }
        let expected = try Self.folders(in: "Sources/Rendering").map { $0 + "Renderer" }
        #expect(Set(types) == Set(expected))
        #expect(types.count == expected.count)
        #expect(Set(Renderers.all.map(\.format)) == Set(OutputFormat.allCases))
    }

    @Test func everyStyleFolderIsAStyle() throws {
        let library = StyleLibrary(userFolders: [SourceFile.root.appending(path: "styles")], environment: [:])
        // Citation styles are files of one folder.
        for name in try Self.folders(in: "styles") where name != "csl" {
            #expect(throws: Never.self) { try library.load(name, relativeTo: SourceFile.root) }
        }
    }

    @Test func everyReaderIsRegistered() throws {
        let root = SourceFile.root.appending(path: "Sources")
        let readers = try SourceFile.all().filter { $0.module == "PageSource" }.flatMap { file in
            let text = try String(contentsOf: root.appending(path: file.path), encoding: .utf8)
            return text.matches(of: /struct (\w+): PageReader\b/).map { String($0.output.1) }
        }
        #expect(Set(PageReaders.all.map { String(describing: type(of: $0)) }) == Set(readers))
        #expect(PageReaders.all.count == readers.count)
    }

    @Test func everyRuleIsRegistered() throws {
        let rules = SourceFile.root.appending(path: "Sources/Linting/Rules")
        let paths = try #require(FileManager.default.enumerator(atPath: rules.path)).compactMap { $0 as? String }
        let names = try paths.filter { $0.hasSuffix(".swift") }.flatMap { path in
            let text = try String(contentsOf: rules.appending(path: path), encoding: .utf8)
            return text.matches(of: /LintRule\(\s*"(BY\d+)"/).map { String($0.output.1) }
        }
        #expect(LintRules.all.map(\.code) == names.sorted())
    }

    @Test func readmeNamesWhatThereIs() throws {
        let readme = try String(contentsOf: SourceFile.root.appending(path: "README.md"), encoding: .utf8)
        let library = StyleLibrary(userFolders: [SourceFile.root.appending(path: "styles")], environment: [:])
        let styles = library.list()
        #expect(styles.count >= 6)
        for style in styles {
            #expect(
                readme.contains("| `\(style.name)` | \(style.summary) | \(style.omissions.joined(separator: ", ")) |"))
        }
        for format in OutputFormat.allCases {
            #expect(readme.contains("| `\(format.rawValue)` | `.\(format.fileExtension)` |"))
        }
        for format in Lint.formats {
            let files = format.extensions.map { "." + $0 }.joined(separator: " ")
            #expect(readme.contains("| `\(format.name)` | \(files) | \(format.summary) |"))
        }
        for module in ImportTests.allowed.keys where module != "BylineMain" {
            #expect(readme.contains("`\(module)`"), "\(module) is not in the README")
        }
    }
}
