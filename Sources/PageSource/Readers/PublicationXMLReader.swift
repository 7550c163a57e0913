import PageModel
import SourceDiagnostics
import Surfaces
import XMLTree

/// Lists of publications in XML of people's own: elements with `title` and `authors` in them.
struct PublicationXMLReader: PageReader {
    let format = PageFormat("xml", surface: .html)
    let summary = "lists of publications in XML, with elements title and authors"
    let fileExtensions = ["xml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = XMLOutline(source) else { return false }
        return outline.root.lowercased() != "html" && outline.root.hasPrefix("publication")
            && outline.has("title") && (outline.has("authors") || outline.has("author"))
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var list = RecordList(format, .xml)
        if let root = XMLFile.root(of: source, into: &diagnostics) {
            list.read(DataValue(base: .xml(root, source)))
        }
        var page = list.page
        page.comments = MarkupComments.find(in: source.bytes, source.bytes.indices)
        return page
    }
}

enum XMLFile {
    /// The outermost element, or a diagnostic.
    static func root(of source: SourceText, into diagnostics: inout [Diagnostic]) -> XMLElement? {
        guard let root = XMLTree.parseXML(source.bytes) else {
            diagnostics.append(
                Diagnostic(
                    "bad-xml", "the file cannot be read: it is no well-formed XML", at: .file,
                    help: "It may be cut off, or changed by hand. Fetch it again where it came from."))
            return nil
        }
        return root
    }
}
