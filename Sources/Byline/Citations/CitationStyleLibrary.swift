public import Foundation

/// Where citation styles and locales of CSL lie, and how they are found by name.
///
/// Searched, in this order: the folders given; `$XDG_DATA_HOME/byline/csl`; those that come with Byline; pandoc's folders;
/// Zotero's; `citation-style-language/styles` in `$XDG_DATA_DIRS`, where distributions install the CSL project's. The first
/// that has a style of a name wins.
public struct CitationStyleLibrary: Sendable {
    /// A folder of styles.
    struct Folder: Sendable, Equatable {
        var url: URL
        /// Whether it holds what other programs have installed: thousands of styles perhaps.
        var isShared: Bool
    }

    /// Those that are there.
    let folders: [Folder]
    let localeFolders: [URL]

    /// - Parameters:
    ///   - userFolders: folders that are searched first: the profile's, and `styles` beside it.
    ///   - styles: the folders of Byline's own styles, which have citation styles in `csl`.
    public init(
        userFolders: [URL] = [], styles: StyleLibrary,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
        let data = Self.folders(environment["XDG_DATA_HOME"]).first ?? home?.appending(path: ".local/share")
        let shared = Self.folders(environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share").map {
            $0.appending(path: "citation-style-language")
        }
        let own = userFolders + [data?.appending(path: "byline/csl")].compactMap { $0 }
        let installed =
            [
                data?.appending(path: "pandoc/csl"), home?.appending(path: ".pandoc/csl"),
                home?.appending(path: "Zotero/styles"),
            ].compactMap { $0 } + shared.map { $0.appending(path: "styles") }
        let byline = styles.folders.map { $0.appending(path: "csl") }
        folders =
            Self.present(own + byline).map { Folder(url: $0, isShared: false) }
            + Self.present(installed).map { Folder(url: $0, isShared: true) }
        localeFolders = Self.present(
            (own + byline).map { $0.appending(path: "locales") } + shared.map { $0.appending(path: "locales") })
    }

    /// The folders of a list with colons; relative ones are to be ignored (XDG Base Directory Specification).
    private static func folders(_ list: String?) -> [URL] {
        (list ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map { URL(fileURLWithPath: String($0)) }
    }

    private static func present(_ folders: [URL]) -> [URL] {
        var seen: Set<String> = []
        return folders.map(\.standardizedFileURL).filter { folder in
            var isDirectory: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.path, isDirectory: &isDirectory)
                && isDirectory.boolValue && seen.insert(folder.path).inserted
        }
    }

    // MARK: Finding

    /// The file of a style.
    ///
    /// - Parameter name: `apa` or `csl:apa`; a path, which has a slash or ends in `.csl`; or an address, by which styles are
    ///   identified: `http://www.zotero.org/styles/apa`.
    func file(of name: String, relativeTo base: URL) -> URL? {
        let word = Self.word(name)
        if Self.isPath(word) {
            let file = (word.hasPrefix("/") ? URL(fileURLWithPath: word) : base.appending(path: word))
                .standardizedFileURL
            return Self.isFile(file) ? file : nil
        }
        let identifier = word.split(separator: "/").last.map(String.init) ?? word
        return ([identifier] + (RenamedStylesTable.otherNames[identifier] ?? [])).lazy.compactMap(file).first
    }

    /// A name without `csl:`.
    static func word(_ name: String) -> String { name.hasPrefix("csl:") ? String(name.dropFirst(4)) : name }

    /// Whether a name is the path of a file.
    static func isPath(_ word: String) -> Bool {
        !isAddress(word) && (word.contains("/") || word.lowercased().hasSuffix(".csl"))
    }

    static func isAddress(_ word: String) -> Bool { word.hasPrefix("http://") || word.hasPrefix("https://") }

    /// The first file of that name; dependent styles may lie in a folder of their own.
    private func file(named name: String) -> URL? {
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else { return nil }
        return folders.lazy.flatMap { folder in
            [folder.url, folder.url.appending(path: "dependent")].map { $0.appending(path: name + ".csl") }
        }.first(where: Self.isFile)
    }

    private static func isFile(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && !isDirectory.boolValue
    }

    /// The names of all styles of a folder, in order.
    static func names(in folder: URL) -> [String] {
        let files =
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            + ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "dependent").path)) ?? [])
        return Set(files.filter { $0.hasSuffix(".csl") }.map { String($0.dropLast(4)) }).sorted()
    }
}
