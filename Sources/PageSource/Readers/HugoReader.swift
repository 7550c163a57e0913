import PageModel
import SourceDiagnostics
import Surfaces

/// Pages of publications in Hugo's academic themes: `content/publication/…/index.md`.
///
/// The theme writes the site's owner as `admin`. Whoever that is, the file does not say: `admin` is given as the owner's name.
struct HugoReader: PageReader {
    let format = PageFormat("hugo", surface: .markdown)
    let summary = "Hugo's pages of publications: content/publication/…/index.md"
    let fileExtensions = ["md"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let matter = FrontMatterBlock(source) else { return false }
        guard matter.notation == .yaml else {
            return Self.hasTOMLNames(source.bytes[matter.data])
        }
        guard let names = YAMLOutline(source, matter.data)?.topNames, names.contains("title") else { return false }
        return names.contains("publication_types") || names.contains("publication")
            || (names.contains("publishdate") && names.contains("authors"))
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        FrontMatterPage.read(source, format, into: &diagnostics) { page, root in
            guard let items = root["authors"]?.oneOrMore else { return }
            page.owner = items.filter { $0.text == "admin" }.prefix(1).map(\.pageText)
        }
    }

    /// `publication_types = …`
    private static func hasTOMLNames(_ data: ArraySlice<UInt8>) -> Bool {
        data.split(separator: 0x0A).contains { line in
            ["publication", "authors", "publication_types"].contains { name in
                line.starts(with: name.utf8)
                    && line.dropFirst(name.utf8.count).first { $0 != 0x20 } == UInt8(ascii: "=")
            }
        }
    }
}
