import Bibliography
import Foundation
import ProfileModel
import Rendering
import SourceDiagnostics
import StyleModel

/// The styles of one build: each is read once, and what is wrong with it is said once.
struct StyleShelf {
    /// What a document is printed in.
    struct Choice: Sendable {
        var style: StyleLibrary.LoadedStyle
        /// For publications, in place of the style's patterns.
        var formatter: (any CitationFormatter)?
    }

    let library: StyleLibrary
    let base: URL
    let options: BuildOptions
    private let citations: CitationStyleLibrary
    /// `nil` for a style that cannot be used.
    private var styles: [String: StyleLibrary.LoadedStyle?] = [:]
    private var citationStyles: [String: LoadedCitationStyle?] = [:]

    /// - Parameters:
    ///   - base: the folder against which paths of styles are read.
    ///   - folder: the folder of the profile, where citation styles may lie.
    init(library: StyleLibrary, base: URL, folder: URL, options: BuildOptions) {
        self.library = library
        self.base = base
        self.options = options
        citations = CitationStyleLibrary(userFolders: [folder, folder.appending(path: "styles")], styles: library)
    }

    /// The style of a document that is wanted; `nil` where it cannot be used, and the result says why.
    ///
    /// - Parameter language: of the profile, for documents that name none; `nil` where only mistakes are looked for.
    mutating func choice(
        for request: DocumentRequest, language: String?, result: inout BuildResult
    ) -> Choice? {
        guard options.documents.isEmpty || options.documents.contains(request.name) else { return nil }
        let name = options.style ?? request.style ?? StyleLibrary.defaultStyle
        let isCitationStyle = self.isCitationStyle(name)
        guard let style = style(isCitationStyle ? StyleLibrary.defaultStyle : name, of: request, &result) else {
            return nil
        }
        var choice = Choice(style: style)
        let citing: (name: String, base: URL, field: String)?
        if let own = request.options.citations {
            citing = (own, base, "citations")
        } else if isCitationStyle {
            citing = (name, base, "style")
        } else {
            citing = style.style.options.citations.map { ($0, style.folder, "style") }
        }
        guard let citing else { return choice }
        guard let loaded = citationStyle(citing.name, citing.base, at: citing.field, of: request, &result) else {
            return nil
        }
        do throws(CitationStyleError) {
            let locale = try citations.locale(request.language ?? loaded.defaultLocale ?? language, for: loaded)
            choice.formatter = CitationStyleFormatter(loaded.style, locale)
        } catch {
            // A document in a language without a locale has American dates and words, as CSL has it.
            guard let locale = try? citations.locale("en-US", for: loaded) else {
                result.report(error, at: citing.field, of: request, isChosen: options.style != nil)
                return nil
            }
            choice.formatter = CitationStyleFormatter(loaded.style, locale)
            if language != nil {
                var warning = error.diagnostic
                warning.severity = .warning
                warning.help = "Dates and words of its publications are American. " + warning.help
                result.diagnostics.append(warning)
            }
        }
        return choice
    }

    /// Whether a name is that of a citation style: one of Byline's own styles goes first.
    private func isCitationStyle(_ name: String) -> Bool {
        if name.hasPrefix("csl:") || CitationStyleLibrary.isAddress(name) || name.lowercased().hasSuffix(".csl") {
            return true
        }
        return library.folder(of: name, relativeTo: base) == nil && !name.contains("/")
            && citations.file(of: name, relativeTo: base) != nil
    }

    private mutating func style(
        _ name: String, of request: DocumentRequest, _ result: inout BuildResult
    ) -> StyleLibrary.LoadedStyle? {
        if let known = styles[name] { return known }
        do {
            let style = try library.load(name, relativeTo: base, formats: options.renderers.map(\.format))
            styles[name] = .some(style)
            return style
        } catch {
            styles[name] = .some(nil)
            switch error {
            case .invalid(let source, let diagnostics): result.styleTrouble.append((source, diagnostics))
            case .unknown(let name, _):
                result.diagnostics.append(
                    .unusableStyle(
                        error, of: request.name, isChosen: options.style != nil, alsoNear: citations.nearest(to: name)))
            case .unreadable:
                result.diagnostics.append(.unusableStyle(error, of: request.name, isChosen: options.style != nil))
            }
            return nil
        }
    }

    private mutating func citationStyle(
        _ name: String, _ base: URL, at field: String, of request: DocumentRequest, _ result: inout BuildResult
    ) -> LoadedCitationStyle? {
        let key = CitationStyleLibrary.isPath(name) ? base.path + "/" + name : name
        if let known = citationStyles[key] { return known }
        citationStyles[key] = .some(nil)
        do throws(CitationStyleError) {
            let style = try citations.load(name, relativeTo: base)
            if !style.diagnostics.isEmpty { result.styleTrouble.append((style.source, style.diagnostics)) }
            guard style.hasBibliography else { throw .noBibliography(style.source) }
            citationStyles[key] = .some(style)
            return style
        } catch {
            if case .invalid(let source, let diagnostics) = error {
                result.styleTrouble.append((source, diagnostics))
            } else {
                result.report(error, at: field, of: request, isChosen: options.style != nil)
            }
            return nil
        }
    }
}

extension BuildResult {
    fileprivate mutating func report(
        _ error: CitationStyleError, at field: String, of request: DocumentRequest, isChosen: Bool
    ) {
        var diagnostic = error.diagnostic
        if !isChosen {
            diagnostic.location = .field(FieldPath([.key("documents"), .key(request.name), .key(field)]))
        }
        diagnostics.append(diagnostic)
    }
}
