public import SourceDiagnostics

extension CitationStyleError {
    /// What to say of it, without a place: that is where the style is named.
    public var diagnostic: Diagnostic {
        switch self {
        case .unknown(let name, let nearest):
            let meant =
                nearest.isEmpty ? "" : "Did you mean \(nearest.map { "“\($0)”" }.joined(separator: ", "))? "
            return Diagnostic(
                "unknown-citation-style", "there is no citation style “\(name)”", at: .file,
                help: meant + "See byline list styles. A style file of your own is given as a path: “./my-style.csl”.")
        case .unreadable(let path):
            return Diagnostic("unreadable-style", "cannot read \(path)", at: .file)
        case .invalid(let source, let diagnostics):
            let reason = diagnostics.first.map { ": \($0.summary)" } ?? ""
            return Diagnostic("invalid-style", "\(source.path) cannot be used as a style\(reason)", at: .file)
        case .missingParent(let source, let parent):
            return Diagnostic(
                "missing-parent", "\(source.path) stands for the style \(parent), which is not there", at: .file,
                help: "Fetch that style too, and put it beside this one.")
        case .noBibliography(let source):
            return Diagnostic(
                "no-bibliography", "\(source.path) has no cs:bibliography: it can cite works, but not list them",
                at: .file, help: "Choose another style; many have a sister with “bibliography” in its name.")
        case .unknownLocale(let tag, let known):
            let nearest = NearestWord.find(tag, among: known).map { "Did you mean “\($0)”? " } ?? ""
            return Diagnostic(
                "unknown-locale", "there is no locale “\(tag)”", at: .file,
                help: nearest + (known.isEmpty ? "" : "There are: \(known.joined(separator: ", "))."))
        }
    }
}
