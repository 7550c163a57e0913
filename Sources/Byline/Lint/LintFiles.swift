public import ConfigurationSource
import Foundation
import PageModel
import PageSource
import Parallelism
public import SourceDiagnostics

/// A file to be linted.
public struct LintInput: Sendable {
    public var file: DecodedSource
    public var configuration: Configuration
    /// Whether the user named it; a file found in a folder that no reader knows is passed over.
    public var isNamed: Bool

    public init(_ file: DecodedSource, configuration: Configuration, isNamed: Bool) {
        self.file = file
        self.configuration = configuration
        self.isNamed = isNamed
    }
}

extension Lint {
    /// Judges files side by side on all processors; the results come in the order of the files. What no reader knows has no
    /// result, and where the user named it, is among the unknown.
    public func lint(_ inputs: [LintInput]) -> (files: [LintedFile], unknown: [SourceText]) {
        let results = Parallel.map(inputs) { input in lint(input.file, configuration: input.configuration) }
        var files: [LintedFile] = []
        var unknown: [SourceText] = []
        for (input, result) in zip(inputs, results) {
            if let result {
                files.append(result)
            } else if input.isNamed {
                unknown.append(input.file.source)
            }
        }
        return (files, unknown)
    }

    /// The formats of files that hold works.
    public static var workFormats: [(name: String, extensions: [String], summary: String)] {
        PageReaders.all.map { ($0.format.name, $0.fileExtensions, $0.summary) }
    }

    /// All formats that are judged: those of works, and that of citation styles.
    public static var formats: [(name: String, extensions: [String], summary: String)] { workFormats + [styleFormat] }

    static let styleFormat = (
        name: "csl", extensions: ["csl", "xml"], summary: "citation styles and locales of CSL, for byline lint alone"
    )
}
