public import PageModel
public import SourceDiagnostics

/// Reads one format of files in which people keep their publications.
///
/// To add a format: one file in `Readers/`, and one line in ``PageReaders/all``.
public protocol PageReader: Sendable {
    var format: PageFormat { get }
    /// One line for `byline list formats`: `BibTeX and biblatex databases`.
    var summary: String { get }
    /// Endings of file names, without the dot: `bib`.
    var fileExtensions: [String] { get }
    /// Whether a text is in this format, judged by its content. Readers are asked in the order of the registry; the first wins.
    func recognizes(_ source: SourceText) -> Bool
    /// Reads the text; whatever is wrong with it is a diagnostic, and the rest is read.
    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage
}

/// The formats that can be read.
public enum PageReaders {
    /// In the order in which they are asked, the surest first.
    public static let all: [any PageReader] = [
        BibTeXReader(),
        HugoReader(),
        PostReader(),
        ProfileReader(),
        RenderCVReader(),
        JSONResumeReader(),
        ORCIDReader(),
        AnthologyXMLReader(),
        DBLPReader(),
        PublicationXMLReader(),
        HayagrivaReader(),
        PublicationJSONReader(),
        CSLJSONReader(),
        PublicationListReader(),
        LaTeXReader(),
        HTMLReader(),
        MarkdownReader(),
        PlainTextReader(),
    ]

    /// The reader of a name, as `--from` gives it.
    public static func reader(named name: String) -> (any PageReader)? { all.first { $0.format.name == name } }

    /// The reader for a text: by its content, and where two would do, by the ending of its name.
    public static func reader(for source: SourceText) -> (any PageReader)? {
        let path = source.path.lowercased()
        func bearsEnding(_ reader: any PageReader) -> Bool {
            reader.fileExtensions.contains { path.hasSuffix("." + $0) }
        }
        return all.first { bearsEnding($0) && $0.recognizes(source) }
            ?? all.first { !bearsEnding($0) && $0.recognizes(source) }
    }
}
