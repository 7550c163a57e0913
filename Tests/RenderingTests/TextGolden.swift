import Foundation
import GoldenFiles
import Testing

/// Expected output in the folder Goldens, and the templates that it is made with.
enum TextGolden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    static let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try GoldenText.expect(text, equals: folder.appending(path: name), sourceLocation: sourceLocation)
    }

    /// A page template of a style that is built in.
    static func template(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: "styles").appending(path: path), encoding: .utf8)
    }
}
