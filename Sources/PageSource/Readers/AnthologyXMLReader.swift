import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces
import XMLTree

/// The ACL Anthology's XML (acl-org/acl-anthology, `data/xml`, schema.rnc): collections of volumes of papers.
struct AnthologyXMLReader: PageReader {
    let format = PageFormat("acl-anthology", surface: .html)
    let summary = "the ACL Anthology's XML"
    let fileExtensions = ["xml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = XMLOutline(source) else { return false }
        return outline.has("collection", "volume") && (outline.has("paper") || outline.has("meta"))
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var page = SourcePage(format: format)
        guard let root = XMLFile.root(of: source, into: &diagnostics) else { return page }
        let collections = root.name == "collection" ? [root] : root.descendants { $0.name == "collection" }
        for collection in collections {
            for volume in collection.elements where volume.name == "volume" {
                let volume = Volume(volume, collection: collection["id"] ?? "", source)
                page.entries += volume.papers.compactMap { entry($0, of: volume, source) }
            }
        }
        page.comments = MarkupComments.find(in: source.bytes, source.bytes.indices)
        return page
    }

    /// What all papers of a volume have in common.
    private struct Volume {
        let papers: [XMLElement]
        let collection: String
        let id: String
        let isJournal: Bool
        let meta: [DataField]

        init(_ volume: XMLElement, collection: String, _ source: SourceText) {
            papers = volume.elements.filter { $0.name == "paper" }
            self.collection = collection
            id = volume["id"] ?? ""
            let meta = volume.elements.first { $0.name == "meta" }
            isJournal = volume["type"] == "journal"
            self.meta = meta?.recordFields(in: source) ?? []
        }
    }

    private func entry(_ paper: XMLElement, of volume: Volume, _ source: SourceText) -> PageEntry? {
        var reading = RecordEntry(paper.range(in: source), .xml)
        for field in volume.meta { readMeta(field, of: volume, into: &reading) }
        for field in paper.recordFields(in: source) {
            switch field.name {
            case "url": readURL(field, of: volume, into: &reading)
            case "attachment", "revision", "erratum", "mrf", "issue", "editor", "language", "retracted", "pwcdataset",
                "pwccode", "abstract_html", "removed":
                break
            default: reading.read(field)
            }
        }
        reading.entry.work.type = volume.isJournal ? .articleJournal : .paperConference
        if reading.entry.work.url == nil, let id = paper["id"] {
            reading.entry.work.url = LinkDestination(Self.address("\(volume.collection)-\(volume.id).\(id)"))
        }
        return reading.finished()
    }

    private func readMeta(_ field: DataField, of volume: Volume, into reading: inout RecordEntry) {
        guard let text = field.value.oneOrMore.first?.surface?.trimmed, !text.bytes.isEmpty else { return }
        switch field.name {
        case "booktitle", "journal-title":
            // The volume of a journal is called `Computational Linguistics, Volume 15, Number 1, March 1989`.
            var name = reading.clean(text).string
            if volume.isJournal, let part = name.firstRange(ofPart: ", Volume ") { name = String(name[..<part]) }
            reading.entry.work.venues = [Venue(name: [.text(name)])]
        case "journal-volume": reading.set(.volume, text)
        case "journal-issue": reading.set(.issue, text)
        case "publisher": reading.set(.publisher, text)
        case "address": reading.set(.place, text)
        case "year": reading.set(.year, text)
        case "month": reading.set(.month, text)
        default: break
        }
    }

    /// The address of a paper is given by its identifier, unless it lies elsewhere.
    private func readURL(_ field: DataField, of volume: Volume, into reading: inout RecordEntry) {
        guard let text = field.value.surface?.trimmed, !text.bytes.isEmpty else { return }
        if text.isRemoteAddress { return reading.set(.url, text) }
        reading.note("url", field.nameRange, text)
        reading.entry.work.url = LinkDestination(Self.address(text.string))
    }

    private static func address(_ id: String) -> String { "https://aclanthology.org/\(id)/" }
}

extension String {
    /// Where a part begins.
    fileprivate func firstRange(ofPart part: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(part) }
    }
}
