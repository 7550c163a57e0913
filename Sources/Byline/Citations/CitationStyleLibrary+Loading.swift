import CSLStyle
public import Foundation
import SourceDiagnostics

extension CitationStyleLibrary {
    /// How many dependent styles may stand between a name and the style that does the work.
    private static let longestChain = 8

    /// Reads a style; of a dependent one, the style that it depends on.
    ///
    /// - Parameter name: as ``file(of:relativeTo:)`` takes it.
    public func load(_ name: String, relativeTo base: URL) throws(CitationStyleError) -> LoadedCitationStyle {
        guard let url = file(of: name, relativeTo: base) else { throw .unknown(name, nearest: nearest(to: name)) }
        var source = try Self.read(url)
        var child: DependentStyle?
        for _ in 0..<Self.longestChain {
            let reading = CSLFile.read(source)
            switch reading.file {
            case .style(let style):
                return LoadedCitationStyle(
                    title: child?.info.title ?? style.info.title, source: source, diagnostics: reading.diagnostics,
                    style: style, defaultLocale: child?.defaultLocale ?? style.defaultLocale)
            case .dependentStyle(let style):
                guard let parent = parent(of: style, at: source) else {
                    throw .missingParent(source, parent: style.parent)
                }
                child = child ?? style
                source = try Self.read(parent)
            case .locale, nil:
                throw .invalid(source, reading.diagnostics.isEmpty ? [.localeInPlaceOfStyle] : reading.diagnostics)
            }
        }
        throw .missingParent(source, parent: child?.parent ?? name)
    }

    /// Beside the dependent style, or wherever styles lie.
    private func parent(of style: DependentStyle, at source: SourceText) -> URL? {
        let beside = URL(fileURLWithPath: source.path).deletingLastPathComponent()
        if let name = style.parent.split(separator: "/").last {
            for folder in [beside, beside.deletingLastPathComponent()] {
                let file = folder.appending(path: name + ".csl")
                if FileManager.default.fileExists(atPath: file.path) { return file }
            }
        }
        return Self.isPath(style.parent) ? nil : file(of: style.parent, relativeTo: beside)
    }

    private static func read(_ url: URL) throws(CitationStyleError) -> SourceText {
        guard let bytes = FileManager.default.contents(atPath: url.path) else { throw .unreadable(url.path) }
        return SourceText(path: url.relativePath(from: FileManager.default.currentDirectoryPath), bytes: Array(bytes))
    }

    /// Names that may have been meant: the one with the fewest slips of the pen, then those that hold the word.
    func nearest(to name: String) -> [String] {
        let word = Self.word(name)
        guard !Self.isPath(word) else { return [] }
        let wanted = (word.split(separator: "/").last.map(String.init) ?? word).lowercased()
        let names = folders.flatMap { Self.names(in: $0.url) }
        var result: [String] = []
        let holding = names.filter { $0.contains(wanted) }.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        for name in [NearestWord.find(wanted, among: names)].compactMap({ $0 }) + holding where !result.contains(name) {
            result.append(name)
        }
        return Array(result.prefix(5))
    }

    // MARK: Locales

    /// The words of a language, and what the style says of them laid over.
    ///
    /// - Parameter tag: `nil` for the style's own language, else American English.
    func locale(_ tag: String?, for loaded: LoadedCitationStyle) throws(CitationStyleError) -> CitationLocale {
        let tag = tag ?? loaded.defaultLocale ?? "en-US"
        let names = LocaleFallback.files(for: tag)
        var files: [String: CitationLocale] = [:]
        for name in names { files[name] = localeFile(name) }
        // American English is what stands in where all else fails: it does not make a language known.
        let isKnown = names.contains { ($0 != "en-US" || names.count == 1) && files[$0] != nil }
        guard isKnown else { throw .unknownLocale(tag, known: localeNames) }
        return CitationLocale(tag, of: loaded.style, files: files)
    }

    private func localeFile(_ name: String) -> CitationLocale? {
        for folder in localeFolders {
            let path = folder.appending(path: "locales-\(name).xml").path
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            if case .locale(let locale)? = CSLFile.read(SourceText(path: path, bytes: Array(bytes))).file {
                return locale
            }
        }
        return nil
    }

    /// `de-DE`, `en-US` …
    private var localeNames: [String] {
        let files = localeFolders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0.path)) ?? [] }
        return Set(
            files.filter { $0.hasPrefix("locales-") && $0.hasSuffix(".xml") }.map {
                String($0.dropFirst(8).dropLast(4))
            }
        )
        .sorted()
    }
}

extension URL {
    /// The path as the user would write it: without the current folder before it.
    func relativePath(from folder: String) -> String {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }
}

extension Diagnostic {
    fileprivate static let localeInPlaceOfStyle = Diagnostic(
        "not-a-style", "this file is a locale, and no style", at: .file,
        help: "Locales are chosen by --locale, or by `language` in a profile.")
}
