import Bibliography
import CSLStyle
import Foundation
import ReferenceSource
import SourceDiagnostics

@testable import CSLProcessor

/// A citation style that was written for this project, in `styles/csl`.
struct OwnStyle {
    let name: String
    /// The name of the CSL project's style for the same manual.
    let official: String

    static let all = [
        OwnStyle(name: "acm", official: "association-for-computing-machinery"),
        OwnStyle(name: "apa", official: "apa"),
        OwnStyle(name: "chicago-author-date", official: "chicago-author-date"),
        OwnStyle(name: "gb-t-7714-2015-numeric", official: "china-national-standard-gb-t-7714-2015-numeric"),
        OwnStyle(name: "ieee", official: "ieee"),
        OwnStyle(name: "mla", official: "modern-language-association"),
        OwnStyle(name: "nature", official: "nature"),
        OwnStyle(name: "vancouver", official: "nlm-citation-sequence"),
    ]

    static let languages = ["de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "ja-JP", "zh-CN"]

    static let folder: URL = {
        var project = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { project.deleteLastPathComponent() }
        return project.appendingPathComponent("styles/csl")
    }()

    /// A file of the folder, read.
    static func read(_ path: String) throws -> (file: CSLFile?, source: SourceText, diagnostics: [Diagnostic]) {
        let data = try Data(contentsOf: folder.appendingPathComponent(path))
        let source = SourceText(path: path, bytes: Array(data))
        let (file, diagnostics) = CSLFile.read(source)
        return (file, source, diagnostics)
    }

    static let locales: [String: CitationLocale] = {
        var locales: [String: CitationLocale] = [:]
        for language in languages {
            if case .locale(let locale)? = try? read("locales/locales-\(language).xml").file {
                locales[language] = locale
            }
        }
        return locales
    }()

    /// Works of every type, all of them invented.
    static func works() throws -> [Reference] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("works.json")
        let source = SourceText(path: "works.json", bytes: Array(try Data(contentsOf: file)))
        return ReferenceSource.read(source).references
    }

    /// The style in its own language, else in American English, with our locales.
    func compiled() throws -> CompiledStyle? {
        guard case .style(let style)? = try Self.read("\(name).csl").file else { return nil }
        return Self.compiled(style, language: style.defaultLocale ?? "en-US")
    }

    static func compiled(_ style: CitationStyle, language: String) -> CompiledStyle {
        var options = ProcessorOptions()
        options.linksIdentifiers = false
        let locale = CitationLocale(language, of: style, files: locales)
        return CompiledStyle(style, locale: locale, language: language, options: options)
    }
}
