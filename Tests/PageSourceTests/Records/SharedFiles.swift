import Foundation

/// Real files in all formats, which lie beside the repository and are not part of it.
enum SharedFiles {
    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["BYLINE_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared").standardized
    }

    /// The files of a folder below `data/`, at any depth; none, with a word about it, where the files are not at hand.
    static func files(in path: String) -> [(path: String, bytes: [UInt8])] {
        let root = folder.appendingPathComponent("data/" + path)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        if names.isEmpty { print("SKIPPED: nothing at \(root.path); set BYLINE_SHARED to the folder that holds data/") }
        return names.sorted().compactMap { name in
            let url = root.appendingPathComponent(name)
            guard let values = try? url.resourceValues(forKeys: [.isRegularFileKey]), values.isRegularFile == true,
                let data = try? Data(contentsOf: url)
            else { return nil }
            return (path + "/" + name, Array(data))
        }
    }
}
