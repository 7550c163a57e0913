import Bibliography
import CSLStyle
import Composition
public import Foundation
public import Rendering
public import SourceDiagnostics
import StyleModel

/// What to make of a list of works.
public struct BibliographyOptions: Sendable {
    /// A citation style: a name, a path or an address.
    public var style: String
    /// The language of dates and words, a BCP 47 tag; `nil` for the style's own, else American English.
    public var locale: String?
    /// The person whose name is set off, in all spellings; empty for nobody.
    public var selfNames: [String] = []
    /// `style`, `all`, `keep-self`: which names of long lists are printed.
    public var etAl = "style"
    /// The heading of a whole page; `nil` for the language's word.
    public var title: String?
    /// The format of all files; `nil` to tell it from each file's content.
    public var sourceFormat: String?
    public var format = OutputFormat.html
    public var rendering = RenderingOptions()

    public init(style: String) { self.style = style }

    /// What `etAl` may be.
    public static var etAlPolicies: [String] { EtAlPolicy.allCases.map(\.rawValue) }
}

/// A bibliography as text, or the reasons why there is none.
public struct BuiltBibliography: Sendable {
    /// `nil` where the style cannot be used.
    public var text: String?
    /// What is wrong with the style and with the files of works, with their texts.
    public var trouble: [(source: SourceText, diagnostics: [Diagnostic])] = []
    /// Why there is no style; see ``CitationStyleError/diagnostic``.
    public var error: CitationStyleError?

    public var hasErrors: Bool {
        error != nil || trouble.contains { $0.diagnostics.contains { $0.severity == .error } }
    }
}

/// Formats works in a citation style without a profile: works → references → style → document → text.
public struct BibliographyBuilder: Sendable {
    public var library: CitationStyleLibrary
    public var styles: StyleLibrary

    public init(library: CitationStyleLibrary, styles: StyleLibrary) {
        self.library = library
        self.styles = styles
    }

    /// Formats the works of some files. Whatever can be printed is, also where something is wrong with others.
    ///
    /// - Parameter base: The folder against which the path of a style is read.
    public func build(_ files: [DecodedSource], base: URL, options: BibliographyOptions) -> BuiltBibliography {
        var result = BuiltBibliography()
        do throws(CitationStyleError) {
            let style = try library.load(options.style, relativeTo: base)
            if !style.diagnostics.isEmpty { result.trouble.append((style.source, style.diagnostics)) }
            guard style.hasBibliography else { throw .noBibliography(style.source) }
            let locale = try library.locale(options.locale, for: style)
            var sources = BibliographySources(selfNames: options.selfNames)
            for file in files { sources.read(file, format: options.sourceFormat) }
            result.trouble += sources.trouble
            let formatter = CitationStyleFormatter(style.style, locale)
            result.text = render(sources.completed(), formatter, locale.language ?? "en-US", options)
        } catch {
            result.error = error
        }
        return result
    }

    private func render(
        _ references: [Reference], _ formatter: CitationStyleFormatter, _ language: String,
        _ options: BibliographyOptions
    ) -> String {
        let entries = formatter.bibliography(of: references, etAl: EtAlPolicy(rawValue: options.etAl) ?? .style)
        let page = try? styles.load(
            StyleLibrary.defaultStyle, relativeTo: styles.folders.first ?? URL(fileURLWithPath: "/"),
            formats: options.rendering.isFragment ? [] : [options.format])
        let list = CitedList(
            title: options.title ?? Terms.of(language: language).publications, language: language,
            layout: formatter.layout, entries: entries.map { CitedList.Item(references[$0.index], $0.text) },
            options: page?.style.options ?? StyleOptions())
        let document = Composition.compose(list)
        let renderer = Renderers.all.first { $0.format == options.format }
        return renderer?.render(document, template: page?.templates[options.format], options: options.rendering) ?? ""
    }
}
