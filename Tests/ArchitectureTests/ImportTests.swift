import Foundation
import Testing

/// Which module may import which: the flow of the program, text → syntax → profile → document → text. Swift lets a target
/// import what a dependency of it imports, so only the import lines themselves can show that no arrow points back.
@Suite struct ImportTests {
    static let allowed: [String: Set<String>] = [
        "Parallelism": [],
        "SourceDiagnostics": [],
        "DocumentTree": ["Parallelism"],
        "XMLTree": ["CLibXML2", "SourceDiagnostics"],
        "YAMLTree": ["CLibYAML", "SourceDiagnostics", "DocumentTree"],
        "JSONTree": ["SourceDiagnostics"],
        "MarkdownTree": ["CCMark", "DocumentTree"],
        "Bibliography": ["DocumentTree"],
        "StyleModel": ["Bibliography"],
        "ProfileModel": ["Bibliography", "DocumentTree", "StyleModel"],
        "Surfaces": ["DocumentTree"],
        "AuthorMarkup": ["Surfaces", "Bibliography", "SourceDiagnostics"],
        "PageModel": ["Surfaces", "AuthorMarkup", "Bibliography", "DocumentTree"],
        "PageSource": [
            "PageModel", "Surfaces", "XMLTree", "YAMLTree", "JSONTree", "MarkdownTree", "AuthorMarkup", "Bibliography",
            "DocumentTree", "SourceDiagnostics", "Parallelism",
        ],
        "Linting": [
            "PageModel", "Surfaces", "AuthorMarkup", "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism",
        ],
        "ConfigurationSource": ["YAMLTree", "Linting", "Bibliography", "SourceDiagnostics"],
        "Importing": [
            "PageModel", "ProfileModel", "ProfileSource", "Surfaces", "YAMLTree", "AuthorMarkup", "Rendering",
            "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism",
        ],
        "StyleSource": ["YAMLTree", "StyleModel", "Bibliography", "DocumentTree", "SourceDiagnostics"],
        "ProfileSource": [
            "YAMLTree", "MarkdownTree", "AuthorMarkup", "StyleSource", "StyleModel", "ProfileModel", "Bibliography",
            "DocumentTree", "SourceDiagnostics", "Parallelism",
        ],
        "ReferenceSource": ["JSONTree", "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism"],
        "CSLStyle": ["XMLTree", "Bibliography", "DocumentTree", "SourceDiagnostics"],
        "CSLProcessor": ["CSLStyle", "Bibliography", "DocumentTree", "Parallelism"],
        "Composition": ["ProfileModel", "StyleModel", "Bibliography", "DocumentTree", "Parallelism"],
        "Rendering": ["DocumentTree", "Parallelism", "Mustache"],
        "Byline": [
            "SourceDiagnostics", "DocumentTree", "Bibliography", "AuthorMarkup", "StyleModel", "ProfileModel",
            "StyleSource", "ProfileSource", "PageModel", "PageSource", "Linting", "ConfigurationSource", "Importing",
            "ReferenceSource", "CSLStyle", "CSLProcessor", "Composition", "Rendering", "Parallelism",
        ],
        "BylineCommandLine": [
            "Byline", "Rendering", "Linting", "ConfigurationSource", "SourceDiagnostics", "ArgumentParser",
        ],
        "BylineMain": ["BylineCommandLine"],
    ]

    /// What every module may import of the system. Nothing below the pipeline reads files or asks the system anything.
    static let system: [String: Set<String>] = [
        "Parallelism": ["Dispatch"],
        "Byline": ["Foundation"],
        "BylineCommandLine": ["Foundation"],
    ]

    /// Libraries of which one module is the only user.
    static let onlyUser = [
        "CLibYAML": "YAMLTree", "CLibXML2": "XMLTree", "CCMark": "MarkdownTree", "Mustache": "Rendering",
        "ArgumentParser": "BylineCommandLine",
    ]

    @Test func everyModuleImportsOnlyWhatTheTableAllows() throws {
        var modules: Set<String> = []
        for file in try SourceFile.all() {
            guard let allowed = Self.allowed[file.module] else {
                Issue.record("\(file.module) is not in the table of modules")
                continue
            }
            modules.insert(file.module)
            let permitted = allowed.union(Self.system[file.module] ?? [])
            for name in file.imports where !permitted.contains(name) {
                Issue.record("\(file.path) imports \(name), which \(file.module) may not")
            }
        }
        #expect(modules == Set(Self.allowed.keys), "a module of the table has no files")
    }

    @Test func everyLibraryHasOneUser() throws {
        for file in try SourceFile.all() {
            for name in file.imports {
                if let user = Self.onlyUser[name] { #expect(file.module == user, "\(file.path) imports \(name)") }
            }
        }
    }

    @Test func noFileIsTooLongToRead() throws {
        for file in try SourceFile.all() where !file.path.hasSuffix("Table.swift") {
            #expect(file.lineCount < 500, "\(file.path) has \(file.lineCount) lines")
        }
    }
}

/// A Swift file of the program.
struct SourceFile {
    var path: String
    var module: String
    var imports: [String]
    var lineCount: Int

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL

    static func all() throws -> [SourceFile] {
        let sources = root.appending(path: "Sources")
        let paths = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
        let files = try paths.filter { $0.hasSuffix(".swift") }.map { path in
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return SourceFile(
                path: path, module: String(path.prefix { $0 != "/" }), imports: lines.compactMap(importedModule),
                lineCount: lines.count)
        }
        try #require(files.count > 50)
        return files
    }

    /// `package import YAMLTree` imports YAMLTree, and so does `@preconcurrency import struct YAMLTree.Shape`.
    private static func importedModule(_ line: Substring) -> String? {
        var words = line.split(separator: " ")
        while let first = words.first,
            first.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(first)
        {
            words.removeFirst()
        }
        guard words.first == "import", words.count >= 2 else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
        return String(name.prefix { $0 != "." })
    }
}
