import Foundation

/// A folder of inputs, each beside the text expected of it. With `RECORD_GOLDENS=1` the texts are written anew and the run
/// fails, so that nobody records by accident.
struct Golden {
    let input: URL
    private let expectedFile: URL

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static var all: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    init(_ name: String) {
        input = Self.folder.appending(path: name)
        expectedFile = input.deletingPathExtension().appendingPathExtension("txt")
    }

    /// The text expected; `nil` where it was just recorded or is missing.
    func expected(recording actual: String) throws -> String? {
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try actual.write(to: expectedFile, atomically: true, encoding: .utf8)
            return nil
        }
        return try? String(contentsOf: expectedFile, encoding: .utf8)
    }
}
