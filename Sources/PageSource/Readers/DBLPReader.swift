import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces
import XMLTree

/// DBLP's XML of a person (`dblp.org/pid/….xml`) or of single records (dblp.dtd, 2017).
///
/// The number that DBLP puts behind names that several people have is no part of a name: `Ann Lee 0002`.
struct DBLPReader: PageReader {
    let format = PageFormat("dblp", surface: .html)
    let summary = "DBLP's XML of a person"
    let fileExtensions = ["xml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = XMLOutline(source) else { return false }
        return outline.root == "dblpperson" || outline.root == "dblp"
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var page = SourcePage(format: format)
        guard let root = XMLFile.root(of: source, into: &diagnostics) else { return page }
        page.owner = owner(root, source)
        let records = root.elements.flatMap { $0.name == "r" ? $0.elements : [$0] }
        page.entries = records.compactMap { entry($0, source) }
        leaveOutTwins(of: &page.entries, into: &diagnostics)
        page.comments = MarkupComments.find(in: source.bytes, source.bytes.indices)
        return page
    }

    private func owner(_ root: XMLElement, _ source: SourceText) -> [PageText] {
        guard root.name == "dblpperson" else { return [] }
        let person = root.elements.first { $0.name == "person" }
        let names = person?.elements.filter { $0.name == "author" }.map { element in
            Self.withoutNumber(element.surface(in: source).trimmed)
        }
        var spellings = (names ?? []).map { PageText($0.string, $0.sourceRange) }
        if spellings.isEmpty, let name = root["name"] {
            let name = Self.withoutNumber(SurfaceText(Array(name.utf8), 0..<name.utf8.count, .plain))
            spellings = [PageText(name.string, root.range(in: source))]
        }
        return spellings
    }

    private func entry(_ record: XMLElement, _ source: SourceText) -> PageEntry? {
        guard Self.recordNames.contains(record.name), record.isRecord else { return nil }
        var reading = RecordEntry(record.range(in: source), .xml)
        for field in record.recordFields(in: source) {
            switch field.name {
            case "author", "editor":
                let people = field.value.oneOrMore.compactMap(\.surface).map { text in
                    RecordAuthors.Person(text: Self.withoutNumber(text.trimmed))
                }
                let line = RecordAuthors.line(of: people.filter { !$0.text.bytes.isEmpty }, .xml)
                if field.name == "author" { reading.entry.authors = line } else { reading.entry.editors = line }
            case "title":
                guard let title = field.value.oneOrMore.first?.surface?.trimmed else { break }
                let text = title.bytes.last == UInt8(ascii: ".") ? title.part(0..<title.bytes.count - 1) : title
                reading.note("title", field.nameRange, text)
                reading.set(.title, text)
            case "number": field.value.surface.map { reading.set(.issue, $0.trimmed) }
            case "ee": readAddresses(field, into: &reading)
            case "url", "crossref", "cite", "note", "cdrom", "month": break
            default: reading.read(field)
            }
        }
        reading.entry.work.id = record["key"] ?? ""
        reading.entry.work.type =
            WorkTypeWords.type(record.name).map { type in
                record.name == "article" ? .articleJournal : type
            } ?? .article
        readCoRR(record, &reading.entry.work)
        return reading.finished()
    }

    /// Those of publications: home pages (`www`) are records too.
    private static let recordNames: Set<String> = [
        "article", "inproceedings", "proceedings", "book", "incollection", "phdthesis", "mastersthesis", "data",
    ]

    private func readAddresses(_ field: DataField, into reading: inout RecordEntry) {
        for text in field.value.oneOrMore.compactMap({ $0.surface?.trimmed }) where !text.bytes.isEmpty {
            if reading.entry.work.url == nil { reading.set(.url, text) } else { reading.addLink("link", text) }
        }
    }

    /// `CoRR`, volume `abs/2203.01104`, is arXiv.
    private func readCoRR(_ record: XMLElement, _ work: inout Work) {
        guard record["publtype"]?.hasPrefix("informal") == true else { return }
        work.type = .article
        guard work.volume.hasPrefix("abs/") else { return }
        work.arxiv = IdentifierText.arxiv(String(work.volume.dropFirst(4))) ?? ""
        work.volume = ""
    }

    /// A preprint whose paper is there too: its number goes to the paper.
    private func leaveOutTwins(of entries: inout [PageEntry], into diagnostics: inout [Diagnostic]) {
        var papers: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where !entry.isPreprint { papers[entry.titleKey] = index }
        var twins: Set<Int> = []
        for (index, entry) in entries.enumerated() where entry.isPreprint {
            guard let paper = papers[entry.titleKey], !entry.titleKey.isEmpty else { continue }
            twins.insert(index)
            if entries[paper].work.arxiv.isEmpty { entries[paper].work.arxiv = entry.work.arxiv }
        }
        guard let first = twins.min() else { return }
        diagnostics.append(.preprintsLeftOut(twins.count, first: entries[first].range))
        entries = entries.enumerated().filter { !twins.contains($0.offset) }.map(\.element)
    }

    /// `Ann Lee 0002` → `Ann Lee`
    private static func withoutNumber(_ name: SurfaceText) -> SurfaceText {
        let bytes = name.bytes
        guard bytes.count > 5, bytes[bytes.count - 5] == 0x20, bytes.suffix(4).allSatisfy(\.isASCIIDigit) else {
            return name
        }
        return name.part(0..<bytes.count - 5)
    }
}

extension PageEntry {
    fileprivate var isPreprint: Bool { work.type == .article }

    /// The letters and digits of the title, for comparison.
    fileprivate var titleKey: String { work.title.plainText().lowercased().filter { $0.isLetter || $0.isNumber } }
}

extension Diagnostic {
    fileprivate static func preprintsLeftOut(_ count: Int, first: Range<Int>) -> Diagnostic {
        Diagnostic(
            "preprint-twin", .information,
            count == 1
                ? "a preprint is left out, since the paper is in the file too"
                : "\(count) preprints are left out, since their papers are in the file too",
            at: .range(first), help: "Their numbers on arXiv were given to the papers.")
    }
}
