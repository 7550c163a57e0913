import Bibliography
import Composition
import DocumentTree
public import Foundation
import Parallelism
import ProfileModel
import ProfileSource
public import Rendering
public import SourceDiagnostics
import StyleModel

/// What to make of a profile.
public struct BuildOptions: Sendable {
    /// Documents by name; empty for all that the profile asks for.
    public var documents: [String] = []
    /// Formats, each once; empty for all.
    public var formats: [OutputFormat] = []
    /// A style's name or path in place of those that the profile names.
    public var style: String?
    public var rendering = RenderingOptions()

    public init() {}

    var renderers: [any Renderer] { Renderers.all.filter { formats.isEmpty || formats.contains($0.format) } }
}

/// One document in one format.
public struct BuiltDocument: Sendable {
    public var name: String
    public var format: OutputFormat
    /// The text in pieces of UTF-8, one behind the other.
    public var pieces: [[UInt8]]
    /// The pictures that it shows, by their paths beside the profile.
    public var localImages: [String]

    public var text: String { String(decoding: pieces.joined(), as: UTF8.self) }

    /// `cv.tex`
    public var fileName: String { "\(name).\(format.fileExtension)" }
}

/// What came of a profile: documents, or the reasons why there are none.
public struct BuildResult: Sendable {
    public var documents: [BuiltDocument] = []
    public var diagnostics: [Diagnostic]
    /// Trouble in a style's own file, with its text.
    public var styleTrouble: [(source: SourceText, diagnostics: [Diagnostic])] = []
    /// What is wrong with the files that publications are taken from, with their texts.
    public var sourceTrouble: [(source: SourceText, diagnostics: [Diagnostic])] = []

    var sourceMap: SourceMap

    init(_ reading: ProfileReading) {
        diagnostics = reading.diagnostics
        sourceMap = reading.sourceMap
    }

    /// What to say of a document whose PDF could not be made.
    public func diagnostic(for error: PDFError, of document: BuiltDocument) -> Diagnostic {
        let diagnostic = Diagnostic.noPDF(of: document, because: error)
        return [diagnostic].located(by: sourceMap).first ?? diagnostic
    }

    /// One warning for all pictures that are not beside the profile, with the places of the first few; `nil` for none.
    public func diagnostic(forMissingPictures paths: [String]) -> Diagnostic? {
        guard let first = paths.first else { return nil }
        let places = sourceMap.places(ofTexts: Array(paths.prefix(5)))
        return .missingPictures(first, count: paths.count, places: places)
    }

    public var hasErrors: Bool {
        ([diagnostics] + (styleTrouble + sourceTrouble).map(\.diagnostics)).contains {
            $0.contains { $0.severity == .error }
        }
    }
}

/// The whole program: text → profile → document → text. Nothing here opens the profile or writes a file; styles are read
/// through the library given, and the files that publications are taken from where the profile says.
public struct Pipeline: Sendable {
    public var styles: StyleLibrary

    public init(styles: StyleLibrary) { self.styles = styles }

    /// Builds documents of a profile. With an error anywhere, no document is made.
    ///
    /// - Parameters:
    ///   - base: the folder against which paths of styles are read.
    ///   - folder: the folder of the profile, against which its other paths are read; `nil` where it is the same.
    public func build(_ source: SourceText, base: URL, folder: URL? = nil, options: BuildOptions) -> BuildResult {
        var (result, composed) = compose(source, base: base, folder: folder ?? base, options: options)
        if !result.hasErrors { result.documents = render(composed, options: options) }
        Parallel.release(consume composed)
        result.diagnostics = result.diagnostics.located(by: result.sourceMap)
        return result
    }

    /// What building a profile would say of the profile itself, styles and the files that it names included.
    ///
    /// - Parameters:
    ///   - folder: the folder of the profile.
    public func diagnostics(of source: SourceText, in folder: URL) -> [Diagnostic] {
        let reading = ProfileSource.read(source)
        var result = BuildResult(reading)
        var shelf = StyleShelf(library: styles, base: folder, folder: folder, options: BuildOptions())
        for request in reading.documents { _ = shelf.choice(for: request, language: nil, result: &result) }
        _ = complete(reading, in: folder, result: &result)
        return result.diagnostics.located(by: result.sourceMap)
    }

    /// What the reader of profiles says of one, without a look at other files.
    static func diagnostics(of source: SourceText) -> [Diagnostic] {
        let reading = ProfileSource.read(source)
        return reading.diagnostics.located(by: reading.sourceMap)
    }

    /// The documents before they are printed. The profile is not kept: both together are large.
    private func compose(
        _ source: SourceText, base: URL, folder: URL, options: BuildOptions
    ) -> (result: BuildResult, composed: [Composed]) {
        let reading = ProfileSource.read(source)
        var result = BuildResult(reading)
        var shelf = StyleShelf(library: styles, base: base, folder: folder, options: options)
        // A wrong style is said together with what else is wrong.
        for request in reading.documents { _ = shelf.choice(for: request, language: nil, result: &result) }
        guard let profile = complete(reading, in: folder, result: &result), !result.hasErrors else {
            return (result, [])
        }
        let requests = requests(of: profile, options: options, result: &result)
        let styled = requests.compactMap { request in
            shelf.choice(for: request, language: profile.language, result: &result).map { (request, $0) }
        }
        return (result, Parallel.map(styled) { compose($0, of: profile, in: $1, options: options) })
    }

    /// The profile with the publications that it takes from other files.
    private func complete(_ reading: ProfileReading, in folder: URL, result: inout BuildResult) -> Profile? {
        guard var profile = reading.profile else { return nil }
        guard !profile.assignedRoles.isEmpty || profile.sections.contains(where: { !$0.sources.isEmpty }) else {
            return profile
        }
        var sources = WorkSources(folder: folder, names: reading.names)
        sources.fill(&profile)
        result.sourceTrouble = sources.trouble
        result.diagnostics += sources.diagnostics
        result.diagnostics += reading.unresolvedMentions.filter { !sources.contains($0.id) }.map(\.diagnostic)
        return profile
    }

    private struct Composed: Sendable {
        var document: Document
        var localImages: [String]
        var templates: [OutputFormat: PageTemplate]
    }

    private func requests(
        of profile: Profile, options: BuildOptions, result: inout BuildResult
    ) -> [DocumentRequest] {
        let names = profile.documents.map(\.name)
        for wanted in options.documents where !names.contains(wanted) {
            result.diagnostics.append(.unknownDocument(wanted, known: names))
        }
        return profile.documents.filter { options.documents.isEmpty || options.documents.contains($0.name) }
    }

    private func compose(
        _ request: DocumentRequest, of profile: Profile, in choice: StyleShelf.Choice, options: BuildOptions
    ) -> Composed {
        let document = Composition.compose(
            request, of: profile, in: choice.style.style, formatter: choice.formatter,
            hasStructuredData: options.renderers.contains(where: \.printsStructuredData))
        return Composed(
            document: document, localImages: document.localImages.map(\.text), templates: choice.style.templates)
    }

    /// Documents and formats are independent of each other: they are printed side by side on all processors, and come out
    /// in the order of the profile.
    private func render(_ composed: [Composed], options: BuildOptions) -> [BuiltDocument] {
        let renderers = options.renderers
        let jobs = composed.flatMap { item in renderers.map { (item, $0) } }
        return Parallel.map(jobs) { item, renderer in
            let pieces = renderer.pieces(
                of: item.document, template: item.templates[renderer.format], options: options.rendering)
            return BuiltDocument(
                name: item.document.name, format: renderer.format, pieces: pieces,
                localImages: item.localImages)
        }
    }
}
