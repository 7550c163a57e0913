public import Foundation
public import Testing

/// A file of expected output. `RECORD_GOLDENS=1` writes what came out and fails the run, so that nobody records by accident.
public enum GoldenText {
    /// Compares a text with a file, and shows the first line in which they differ.
    public static func expect(
        _ text: String, equals file: URL, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        guard text != expected else { return }
        let pairs = zip(
            text.split(separator: "\n", omittingEmptySubsequences: false),
            expected.split(separator: "\n", omittingEmptySubsequences: false))
        let first = pairs.enumerated().first { $1.0 != $1.1 }
        let place =
            first.map { "from line \($0.offset + 1): \($0.element.0)\nexpected: \($0.element.1)" } ?? "in length"
        Issue.record("\(file.path) differs \(place)", sourceLocation: sourceLocation)
    }
}

/// A folder of YAML inputs, each beside the text expected of it.
public struct GoldenFolder: Sendable {
    public let folder: URL

    /// `Fixtures` beside the test.
    public init(beside file: String = #filePath) {
        folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures")
    }

    public var names: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    public func bytes(of name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    public func expect(
        _ text: String, of name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name).deletingPathExtension().appendingPathExtension("txt")
        try GoldenText.expect(text, equals: file, sourceLocation: sourceLocation)
    }
}
