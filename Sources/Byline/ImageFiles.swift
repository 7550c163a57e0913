public import Foundation

/// Pictures of a profile, put beside the documents that show them.
public enum ImageFiles {
    /// Copies the pictures that lie under the profile's folder to the same places under the results' folder.
    ///
    /// A picture that is not there is left to the site on which the page will stand. A path that leads out of the folder
    /// (`../logo.png`, `/logo.png`) is never followed.
    ///
    /// - Returns: the paths copied, relative to both folders.
    public static func copy(
        _ paths: [String], from source: URL, to target: URL
    ) throws(FileOutputError) -> [String] {
        var copied: [String] = []
        for path in paths where staysInside(path) {
            let file = source.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
                let bytes = FileManager.default.contents(atPath: file.path)
            else { continue }
            try FileOutput.write(Array(bytes), to: target.appending(path: path))
            copied.append(path)
        }
        return copied
    }

    static func staysInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !path.contains("\\") && !path.contains("\0")
            && parts.allSatisfy { $0 != ".." && $0 != "." && !$0.isEmpty && !$0.hasPrefix("~") }
    }
}
