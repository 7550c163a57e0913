import Foundation
import ProfileModel
import Rendering
import SourceDiagnostics

/// The styles of one build: each is read once, and what is wrong with it is said once.
struct StyleShelf {
    let library: StyleLibrary
    let base: URL
    let options: BuildOptions
    /// `nil` for a style that cannot be used.
    private var styles: [String: StyleLibrary.LoadedStyle?] = [:]

    init(library: StyleLibrary, base: URL, options: BuildOptions) {
        self.library = library
        self.base = base
        self.options = options
    }

    /// The style of a document that is wanted; `nil` where it cannot be used, and the result says why.
    mutating func style(of request: DocumentRequest, result: inout BuildResult) -> StyleLibrary.LoadedStyle? {
        guard options.documents.isEmpty || options.documents.contains(request.name) else { return nil }
        let name = options.style ?? request.style ?? StyleLibrary.defaultStyle
        if let known = styles[name] { return known }
        do {
            let style = try library.load(name, relativeTo: base, formats: options.renderers.map(\.format))
            styles[name] = .some(style)
            return style
        } catch {
            styles[name] = .some(nil)
            switch error {
            case .invalid(let source, let diagnostics): result.styleTrouble.append((source, diagnostics))
            case .unknown, .unreadable:
                result.diagnostics.append(.unusableStyle(error, of: request.name, isChosen: options.style != nil))
            }
            return nil
        }
    }
}
