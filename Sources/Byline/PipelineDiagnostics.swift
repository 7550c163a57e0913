import ProfileSource
import SourceDiagnostics

extension Diagnostic {
    static func unknownDocument(_ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-document", "the profile has no document “\(name)”", at: .field(FieldPath([.key("documents")])),
            help: "Its documents are: \(known.joined(separator: ", ")).")
    }

    static func unusableStyle(
        _ error: StyleLibraryError, of document: String, isChosen: Bool, alsoNear citationStyles: [String] = []
    ) -> Diagnostic {
        let place = isChosen ? Location.file : .field(FieldPath([.key("documents"), .key(document), .key("style")]))
        switch error {
        case .unknown(let name, let known):
            let meant = [NearestWord.find(name, among: known)].compactMap { $0 } + citationStyles
            let nearest =
                meant.isEmpty ? "" : "Did you mean \(meant.prefix(3).map { "“\($0)”" }.joined(separator: ", "))? "
            return Diagnostic(
                "unknown-style", "there is no style “\(name)”", at: place,
                help: nearest
                    + "Styles: \(known.joined(separator: ", ")). There are citation styles too: byline list styles. A style of your own is given as a path: “./my-style”."
            )
        case .unreadable(let path):
            return Diagnostic("unreadable-style", "cannot read \(path)", at: place)
        case .invalid(let source, _):
            return Diagnostic("invalid-style", "the style \(source.path) has errors", at: place)
        }
    }

    static func missingPictures(_ first: String, count: Int, places: [Range<Int>?]) -> Diagnostic {
        Diagnostic(
            "missing-picture", .warning,
            count == 1
                ? "there is no picture “\(first)” beside the profile"
                : "\(count) pictures are not beside the profile; “\(first)” is the first",
            at: (places.first ?? nil).map(Location.range) ?? .file,
            notes: places.dropFirst().compactMap { $0.map { Note("neither is this one", at: .range($0)) } },
            help: "Paths begin at the profile's own folder. Put the file there, or mend the path. "
                + "If the site on which the page will stand has it, all is well.")
    }

    fileprivate var field: FieldPath? { if case .field(let path) = location { path } else { nil } }

    /// Why there is no PDF of a document, at the place in the profile from which the LaTeX in question was made.
    static func noPDF(of document: BuiltDocument, because error: PDFError) -> Diagnostic {
        var place = Location.file
        if case .latex(_, let line?, _) = error, let path = LaTeXOrigin.field(ofLine: line, in: document.text) {
            place = .field(path)
        }
        return Diagnostic(
            "no-pdf", "there is no PDF of \(document.fileName)", at: place,
            notes: [Note(error.description)],
            help: error == .noEngine
                ? "" : "The file \(document.fileName) was written; compile it by hand to see the whole log.")
    }
}

extension [Diagnostic] {
    /// The same diagnostics with paths of fields turned into places in the file.
    func located(by map: SourceMap) -> [Diagnostic] {
        var places = map.ranges(of: compactMap(\.field))[...]
        return self.map { diagnostic in
            guard diagnostic.field != nil, let place = places.popFirst() else { return diagnostic }
            var located = diagnostic
            located.location = place.map(Diagnostic.Location.range) ?? .file
            return located
        }
    }
}
