public import ConfigurationSource
import Foundation
public import SourceDiagnostics

/// Finds the `.byline.yaml` of files: the nearest one upwards, not beyond the repository (the folder with `.git`) or the home
/// folder. Each folder is looked at once.
public struct ConfigurationFiles {
    public static let name = ".byline.yaml"

    /// A configuration and the folder that it stands in.
    public struct Found: Sendable {
        public var configuration = Configuration()
        /// Empty for none.
        public var folder = ""
    }

    /// The configurations that have mistakes.
    public private(set) var trouble: [(source: SourceText, diagnostics: [Diagnostic])] = []
    private var known: [String: Found] = [:]
    private let home: String

    public init() { home = FileManager.default.homeDirectoryForCurrentUser.standardizedFileURL.path }

    /// The configuration for the files of a folder.
    public mutating func configuration(forFolder path: String) -> Found {
        var folder = URL(fileURLWithPath: path.isEmpty ? "." : path).standardizedFileURL
        var passed: [String] = []
        var found = Found()
        while true {
            if let before = known[folder.path] {
                found = before
                break
            }
            passed.append(folder.path)
            if let here = read(in: folder) {
                found = here
                break
            }
            let isRoot = FileManager.default.fileExists(atPath: folder.appending(path: ".git").path)
            guard !isRoot, folder.path != home, folder.path != "/" else { break }
            folder = folder.deletingLastPathComponent().standardizedFileURL
        }
        for path in passed { known[path] = found }
        return found
    }

    private mutating func read(in folder: URL) -> Found? {
        let file = folder.appending(path: Self.name)
        guard let data = try? Data(contentsOf: file) else { return nil }
        let source = SourceText(path: file.path.relativeToHere, bytes: Array(data))
        let (configuration, diagnostics) = ConfigurationSource.read(source)
        if !diagnostics.isEmpty { trouble.append((source, diagnostics)) }
        return Found(configuration: configuration, folder: folder.path)
    }
}

extension String {
    /// A path from the current folder, where it lies in it.
    var relativeToHere: String {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL.path + "/"
        return hasPrefix(here) ? String(dropFirst(here.count)) : self
    }
}
