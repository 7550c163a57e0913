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
            let isWritten: Void? = try bytes.withContiguousStorageIfAvailable { bytes in
                guard let start = bytes.baseAddress else { return try Data().write(to: file, options: .atomic) }
                // Not copied: a text may be tens of megabytes.
                let data = Data(
                    bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count, deallocator: .none)
                try data.write(to: file, options: .atomic)
            }
            if isWritten == nil { try Data(bytes).write(to: file, options: .atomic) }
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
