public import Foundation

/// Writes files whole or not at all: into a temporary file beside the target, then renamed over it.
public enum FileOutput {
    /// Writes bytes to a file, making the folders on the way.
    ///
    /// - Throws: ``FileOutputError`` with the path and what the system says.
    public static func write(_ bytes: some Sequence<UInt8>, to file: URL) throws(FileOutputError) {
        do {
            try makeFolder(of: file)
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw FileOutputError(path: file.path, reason: (error as NSError).localizedDescription)
        }
    }

    /// Writes pieces one behind the other. A long text is never held in one piece.
    public static func write(pieces: [[UInt8]], to file: URL) throws(FileOutputError) {
        guard pieces.count > 1 else { return try write(pieces.first ?? [], to: file) }
        let target = file.resolvingSymlinksInPath()
        let temporary = target.deletingLastPathComponent().appending(
            path: ".\(target.lastPathComponent).byline-\(getpid())")
        do {
            try makeFolder(of: file)
            // The file has the permissions that it had.
            try Data().write(to: temporary)
            if let old = try? FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: old], ofItemAtPath: temporary.path)
            }
            let handle = try FileHandle(forWritingTo: temporary)
            for piece in pieces { try handle.write(contentsOf: piece) }
            try handle.close()
            guard rename(temporary.path, target.path) == 0 else {
                throw FileOutputError(path: file.path, reason: String(cString: strerror(errno)))
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw error as? FileOutputError
                ?? FileOutputError(path: file.path, reason: (error as NSError).localizedDescription)
        }
    }

    private static func makeFolder(of file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    }

    /// Puts other bytes into a file that was read before: what it links to, with its permissions. Nothing is written where the
    /// file is no longer as it was read.
    public static func replace(_ old: [UInt8], by new: [UInt8], in path: String) throws(FileOutputError) {
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let temporary = file.deletingLastPathComponent().appending(
            path: ".\(file.lastPathComponent).byline-\(getpid())")
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            guard FileManager.default.isWritableFile(atPath: file.path) else {
                throw FileOutputError(path: path, reason: "it is write-protected")
            }
            try Data(new).write(to: temporary)
            var kept: [FileAttributeKey: Any] = [:]
            kept[.posixPermissions] = attributes[.posixPermissions]
            try FileManager.default.setAttributes(kept, ofItemAtPath: temporary.path)
            guard try Data(contentsOf: file).elementsEqual(old) else {
                throw FileOutputError(path: path, reason: "it was changed meanwhile; run the command again")
            }
            guard rename(temporary.path, file.path) == 0 else {
                throw FileOutputError(path: path, reason: String(cString: strerror(errno)))
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw error as? FileOutputError
                ?? FileOutputError(path: path, reason: (error as NSError).localizedDescription)
        }
    }
}

/// A file that could not be written.
public struct FileOutputError: Error, Sendable {
    public var path: String
    public var reason: String
}
