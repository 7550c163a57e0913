import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics
import Surfaces

/// A page about one publication, whose data stand at its head.
enum FrontMatterPage {
    static func read(
        _ source: SourceText, _ format: PageFormat, into diagnostics: inout [Diagnostic],
        _ finish: (inout SourcePage, DataValue) -> Void
    ) -> SourcePage {
        guard let matter = FrontMatterBlock(source) else { return SourcePage(format: format) }
        let (root, comments) = data(of: matter, source, into: &diagnostics)
        var list = RecordList(format, .markdown)
        if let root, var entry = RecordEntry.read(root, .markdown) {
            entry.range = entry.range.lowerBound..<matter.data.upperBound
            takeBoxes(in: matter.body, of: source, &entry)
            list.add(entry, root)
            list.addLegends(in: SurfaceText(source.bytes, matter.body, format.surface), .entry(0))
        }
        var page = list.page
        page.comments = comments + MarkupComments.find(in: source.bytes, matter.body)
        if let root { finish(&page, root) }
        return page
    }

    private static func data(
        of matter: FrontMatterBlock, _ source: SourceText, into diagnostics: inout [Diagnostic]
    ) -> (DataValue?, [PageComment]) {
        switch matter.notation {
        case .yaml:
            let yaml = YAMLPage(source, part: matter.data, into: &diagnostics)
            return (yaml.root, yaml.comments)
        case .toml:
            var parser = TOMLParser(source.bytes, matter.data)
            let root = parser.parse()
            diagnostics += parser.diagnostics
            return (DataValue(base: .toml(root)), parser.comments)
        }
    }

    /// The entry of a .bib file that the page has for its readers to copy; its authors are the work's where nothing else says
    /// who they are.
    private static func takeBoxes(in body: Range<Int>, of source: SourceText, _ entry: inout PageEntry) {
        guard let box = BibTeXBox.find(in: source.bytes, body) else { return }
        entry.embedded.append(box)
        guard entry.authors == nil else { return }
        var bytes = [UInt8](repeating: 0x20, count: box.upperBound)
        bytes.replaceSubrange(box, with: source.bytes[box])
        var ignored: [Diagnostic] = []
        let copy = BibTeXReader().read(SourceText(path: source.path, bytes: bytes), into: &ignored).entries.first
        entry.authors = copy?.authors
        entry.work.authors = copy?.work.authors ?? entry.work.authors
    }
}
