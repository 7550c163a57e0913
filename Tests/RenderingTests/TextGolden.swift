import Foundation
import Testing

/// A file of expected output in the folder Goldens. `RECORD_GOLDENS=1` writes what came out and fails.
enum TextGolden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    static let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        guard text != expected else { return }
        let lines = zip(
            text.split(separator: "\n", omittingEmptySubsequences: false),
            expected.split(separator: "\n", omittingEmptySubsequences: false))
        let first = lines.enumerated().first { $1.0 != $1.1 }
        Issue.record(
            "\(name) differs from line \(first.map { $0.offset + 1 } ?? 0): \(first.map { "\($0.element)" } ?? "length")",
            sourceLocation: sourceLocation)
    }

    /// A page template of a style that is built in.
    static func template(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: "styles").appending(path: path), encoding: .utf8)
    }
}
