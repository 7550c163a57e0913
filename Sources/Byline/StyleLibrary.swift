public import Foundation
public import Rendering
public import SourceDiagnostics
public import StyleModel
import StyleSource

/// Where styles lie, and how they are found by name: the one that opens style folders.
public struct StyleLibrary: Sendable {
    /// The folders that are searched, in order; the first that has a style of a name wins.
    public let folders: [URL]

    /// A style with the page templates of its folder.
    public struct LoadedStyle: Sendable {
        public var style: Style
        public var folder: URL
        var templates: [OutputFormat: PageTemplate]
    }

    /// A style that is there to be used.
    public struct Listing: Sendable, Equatable {
        public var name: String
        public var summary: String
        /// What it leaves out of publications by design: `pictures`, `abstracts`.
        public var omissions: [String]
        public var folder: String
    }

    public static let defaultStyle = "classic"

    /// - Parameter userFolders: folders that are searched first: `styles` beside a profile.
    public init(userFolders: [URL] = [], environment: [String: String] = ProcessInfo.processInfo.environment) {
        folders = (userFolders + Self.installedFolders(environment)).filter { Self.isFolder($0) }
    }

    /// `$BYLINE_STYLES`; the user's data folder; beside the program, as `make install` and `swift build` lay them out; the
    /// source tree that the program was built from.
    private static func installedFolders(_ environment: [String: String]) -> [URL] {
        var folders: [URL] = []
        if let path = environment["BYLINE_STYLES"], !path.isEmpty { folders.append(URL(fileURLWithPath: path)) }
        if let data = environment["XDG_DATA_HOME"], !data.isEmpty {
            folders.append(URL(fileURLWithPath: data).appending(path: "byline/styles"))
        } else if let home = environment["HOME"], !home.isEmpty {
            folders.append(URL(fileURLWithPath: home).appending(path: ".local/share/byline/styles"))
        }
        if let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent() {
            folders.append(program.deletingLastPathComponent().appending(path: "share/byline/styles"))
            folders.append(program.appending(path: "byline_Byline.resources/styles"))
            folders.append(program.appending(path: "byline_Byline.bundle/styles"))
        }
        let source = URL(fileURLWithPath: #filePath)
        folders.append(source.deletingLastPathComponent().appending(path: "../../styles").standardizedFileURL)
        return folders
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    /// Every style, by name; one hidden by a folder searched earlier is left out.
    public func list() -> [Listing] {
        var seen: Set<String> = []
        var listings: [Listing] = []
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            for name in names.sorted() where !seen.contains(name) {
                let file = folder.appending(path: name).appending(path: "style.yaml")
                guard let bytes = FileManager.default.contents(atPath: file.path) else { continue }
                seen.insert(name)
                let reading = StyleSource.read(SourceText(path: file.path, bytes: Array(bytes)), name: name)
                listings.append(
                    Listing(
                        name: name, summary: reading.style?.summary ?? "",
                        omissions: reading.style?.omissions ?? [],
                        folder: folder.appending(path: name).path))
            }
        }
        return listings.sorted { $0.name < $1.name }
    }

    /// The folder of a style: a path where the name has a slash, else the first folder of that name.
    func folder(of name: String, relativeTo base: URL) -> URL? {
        if name.contains("/") {
            let folder = URL(fileURLWithPath: name, relativeTo: base).standardizedFileURL
            return Self.isFolder(folder) ? folder : nil
        }
        guard !name.isEmpty, name != ".", name != ".." else { return nil }
        // A folder of citation styles is none of Byline's.
        return folders.map { $0.appending(path: name) }.first { Self.isFolder($0) && name != "csl" }
    }

    /// Reads a style and its templates for some formats. Formats for which the style has no template use those of the
    /// default style.
    ///
    /// - Throws: ``StyleLibraryError`` where there is no such style or a file of it cannot be used.
    public func load(
        _ name: String, relativeTo base: URL, formats: [OutputFormat] = OutputFormat.allCases
    ) throws(StyleLibraryError) -> LoadedStyle {
        guard let folder = folder(of: name, relativeTo: base) else {
            throw .unknown(name, known: list().map(\.name))
        }
        let file = folder.appending(path: "style.yaml")
        guard let bytes = FileManager.default.contents(atPath: file.path) else { throw .unreadable(file.path) }
        let source = SourceText(path: file.path, bytes: Array(bytes))
        let reading = StyleSource.read(source, name: folder.lastPathComponent)
        guard let style = reading.style else { throw .invalid(source, reading.diagnostics) }
        var templates: [OutputFormat: PageTemplate] = [:]
        for format in formats {
            templates[format] = try template(for: format, in: folder, relativeTo: base)
        }
        return LoadedStyle(style: style, folder: folder, templates: templates)
    }

    private func template(
        for format: OutputFormat, in folder: URL, relativeTo base: URL
    ) throws(StyleLibraryError) -> PageTemplate? {
        let fallback = self.folder(of: Self.defaultStyle, relativeTo: base)
        let name = "page." + format.fileExtension
        guard let page = Self.source(name, in: [folder, fallback]) else { return nil }
        let styleSheet = format == .html ? Self.source("style.css", in: [folder, fallback]) : nil
        do {
            return try PageTemplate(page: page.text, styleSheet: styleSheet?.text ?? "")
        } catch {
            throw .invalid(page, [error.diagnostic(in: page)])
        }
    }

    private static func source(_ name: String, in folders: [URL?]) -> SourceText? {
        for case let folder? in folders {
            let path = folder.appending(path: name).path
            if let bytes = FileManager.default.contents(atPath: path) {
                return SourceText(path: path, bytes: Array(bytes))
            }
        }
        return nil
    }
}

/// Why a style cannot be used.
public enum StyleLibraryError: Error, Sendable {
    case unknown(String, known: [String])
    case unreadable(String)
    /// A file of the style has errors.
    case invalid(SourceText, [Diagnostic])
}

extension SourceText {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension PageTemplateError {
    fileprivate func diagnostic(in source: SourceText) -> Diagnostic {
        let start = source.lineStarts.indices.contains(line - 1) ? source.lineStarts[line - 1] : 0
        let place = min(start + max(column - 1, 0), source.bytes.count)
        let summary =
            switch problem {
            case .wrongSectionEnd: "this part of the template ends under another name than it began with"
            case .missingSectionEnd: "a part of the template that begins with “{{#” is never ended with “{{/”"
            case .badTag: "this tag of the template cannot be read"
            }
        return Diagnostic(
            "bad-template", summary, at: .range(place..<place),
            help: "Templates are Mustache: {{{name}}} prints a value, {{#name}} … {{/name}} a part that may be missing."
        )
    }
}
