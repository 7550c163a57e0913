public import Foundation

/// Writes files whole or not at all: into a temporary file beside the target, then renamed over it.
public enum FileOutput {
    /// Writes bytes to a file, making the folders on the way.
    ///
    /// - Throws: ``FileOutputError`` with the path and what the system says.
    public static func write(_ bytes: some Sequence<UInt8>, to file: URL) throws(FileOutputError) {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw FileOutputError(path: file.path, reason: (error as NSError).localizedDescription)
        }
    }
}

/// A file that could not be written.
public struct FileOutputError: Error, Sendable {
    public var path: String
    public var reason: String
}
