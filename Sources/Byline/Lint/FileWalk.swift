import Foundation
import PageSource

/// Finds the files that are looked at below a folder: those with an ending that a reader knows, in the order of their names.
/// Hidden files and folders, and those of tools, are passed over; links to folders are not followed.
public struct FileWalk {
    private static let passedOver: Set<String> = ["node_modules", "_site", "vendor", "dist", "build", "Pods"]

    private let files: [PathPattern]
    private let exclude: [PathPattern]
    private let extensions = Set(PageReaders.all.flatMap(\.fileExtensions))

    /// - Parameters:
    ///   - files: patterns of paths from the root that are looked at; empty for all.
    ///   - exclude: patterns of paths from the root that are passed over.
    public init(files: [String] = [], exclude: [String] = []) {
        self.files = files.map(PathPattern.init)
        self.exclude = exclude.map(PathPattern.init)
    }

    /// The paths below a folder, each with the folder's path before it.
    ///
    /// - Parameter prefix: the folder's path from the root of the patterns; empty for the root itself.
    public func paths(below folder: String, prefix: String) -> [String] {
        var paths: [String] = []
        // A list of what is still to do, the next at its end: nothing recurses, however deep the folders are.
        var pending: [(path: String, relative: String)] = [(folder, prefix)]
        while let next = pending.popLast() {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: next.path, isDirectory: &isFolder) else { continue }
            guard isFolder.boolValue else {
                paths.append(next.path)
                continue
            }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: next.path)) ?? []
            for name in names.sorted(by: >) where !name.hasPrefix(".") && !Self.passedOver.contains(name) {
                let path = next.path.hasSuffix("/") ? next.path + name : next.path + "/" + name
                let relative = next.relative.isEmpty ? name : next.relative + "/" + name
                if isWanted(path, relative) { pending.append((path, relative)) }
            }
        }
        return paths
    }

    private func isWanted(_ path: String, _ relative: String) -> Bool {
        guard !exclude.contains(where: { $0.matches(relative) }) else { return false }
        let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
        if type == .typeDirectory { return true }
        guard let ending = path.split(separator: "/").last?.split(separator: ".").last,
            extensions.contains(ending.lowercased())
        else { return false }
        return files.isEmpty || files.contains { $0.matches(relative) }
    }
}

/// A pattern of paths: `*` is anything within a name, `**` any folders, `?` one character. Without a slash it is a pattern of
/// names at any depth; a folder's pattern matches what is in it.
struct PathPattern {
    private let parts: [Substring]

    init(_ text: String) {
        let parts = text.split(separator: "/").filter { $0 != "." }
        let isAnchored = text.dropLast().contains("/")
        self.parts = isAnchored ? parts : ["**"] + parts
    }

    func matches(_ path: String) -> Bool {
        // Which beginnings of the pattern match the path so far.
        var reached = [true] + [Bool](repeating: false, count: parts.count)
        func skipFolders() {
            for index in parts.indices where reached[index] && parts[index] == "**" { reached[index + 1] = true }
        }
        skipFolders()
        for name in path.split(separator: "/") {
            var next = [Bool](repeating: false, count: parts.count + 1)
            for index in parts.indices where reached[index] {
                if parts[index] == "**" {
                    next[index] = true
                } else if Self.matches(parts[index], name) {
                    next[index + 1] = true
                }
            }
            reached = next
            skipFolders()
            if reached[parts.count] { return true }
        }
        return false
    }

    /// Whether a name fits a pattern, in the time of their lengths' product at most.
    private static func matches(_ pattern: Substring, _ name: Substring) -> Bool {
        let pattern = Array(pattern)
        var reached = [true] + [Bool](repeating: false, count: pattern.count)
        for index in pattern.indices where pattern[index] == "*" && reached[index] { reached[index + 1] = true }
        for character in name {
            var next = [Bool](repeating: false, count: pattern.count + 1)
            for index in pattern.indices {
                if pattern[index] == "*" {
                    next[index] = next[index] || reached[index]
                    next[index + 1] = next[index + 1] || next[index] || reached[index + 1]
                } else if reached[index], pattern[index] == "?" || pattern[index] == character {
                    next[index + 1] = true
                }
            }
            for index in pattern.indices where pattern[index] == "*" && next[index] { next[index + 1] = true }
            reached = next
        }
        return reached[pattern.count]
    }
}
