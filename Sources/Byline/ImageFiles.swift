public import Foundation

/// Pictures of a profile, put beside the documents that show them.
public enum ImageFiles {
    /// Copies the pictures that lie under the profile's folder to the same places under the results' folder.
    ///
    /// A picture that is not there is left to the site on which the page will stand. Only pictures are copied, by the
    /// ending of their names, and a path that leads out of either folder, by `..` or by a link, is never followed.
    ///
    /// - Returns: the paths copied, relative to both folders.
    public static func copy(
        _ paths: [String], from source: URL, to target: URL
    ) throws(FileOutputError) -> [String] {
        var copied: [String] = []
        for path in paths where staysInside(path) && isPicture(path) {
            let file = source.appending(path: path)
            let copy = target.appending(path: path)
            guard leadsInto(source, file), leadsInto(target, copy.deletingLastPathComponent()) else { continue }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
                let bytes = FileManager.default.contents(atPath: file.path)
            else { continue }
            try FileOutput.write(Array(bytes), to: copy)
            copied.append(path)
        }
        return copied
    }

    /// The pictures that should lie under the profile's folder and do not.
    public static func missing(_ paths: [String], from source: URL) -> [String] {
        paths.filter { path in
            staysInside(path) && !FileManager.default.fileExists(atPath: source.appending(path: path).path)
        }
    }

    static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".pdf"].contains { name.hasSuffix($0) }
    }

    /// Whether a place lies below a folder after all links on the way have been followed.
    private static func leadsInto(_ folder: URL, _ place: URL) -> Bool {
        let root = folder.resolvingSymlinksInPath().standardizedFileURL.path
        let path = place.resolvingSymlinksInPath().standardizedFileURL.path
        return path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }

    static func staysInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !path.contains("\\") && !path.contains("\0")
            && parts.allSatisfy { $0 != ".." && $0 != "." && !$0.isEmpty && !$0.hasPrefix("~") }
    }
}
