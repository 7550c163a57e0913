import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Hayagriva's YAML, Typst's format for bibliographies (typst/hayagriva, `docs/file-format.md`): entries by their keys, with what
/// they appeared in as their `parent`.
struct HayagrivaReader: PageReader {
    let format = PageFormat("hayagriva", surface: .plain)
    let summary = "Hayagriva's YAML, as Typst uses it"
    let fileExtensions = ["yml", "yaml"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let outline = YAMLOutline(source), !outline.topNames.isEmpty else { return false }
        return outline.hasRecord { names in
            names.isSuperset(of: ["type", "title"])
                && !names.isDisjoint(with: ["parent", "serial-number", "page-range"])
                && !names.contains("authors")
        }
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let yaml = YAMLPage(source, into: &diagnostics)
        var page = SourcePage(format: format)
        page.entries = (yaml.root?.fields ?? []).compactMap(entry)
        page.comments = yaml.comments
        return page
    }

    private func entry(_ record: DataField) -> PageEntry? {
        guard record.value.isRecord else { return nil }
        let range = record.nameRange.lowerBound..<max(record.nameRange.upperBound, record.value.range.upperBound)
        var reading = RecordEntry(range, .plain)
        for parent in record.value["parent"]?.oneOrMore ?? [] { read(parent, into: &reading) }
        reading.entry.work.type = type(of: record.value)
        for field in record.value.fields { read(field, into: &reading) }
        reading.entry.work.id = record.name
        return reading.finished()
    }

    private func read(_ field: DataField, into reading: inout RecordEntry) {
        switch field.word {
        case "author", "editor":
            // A name alone is `Lee, Ann`, which is no list of two.
            let line = RecordAuthors.items(field.value.oneOrMore, .plain)
            if field.word == "author" { reading.entry.authors = line } else { reading.entry.editors = line }
        case "title", "url":
            guard let text = (field.value["value"] ?? field.value).surface?.trimmed, !text.bytes.isEmpty else { return }
            reading.note(field.word, field.nameRange, text)
            reading.set(field.word == "url" ? .url : .title, text.withoutBraces, word: field.word)
        case "serial-number": for member in field.value.fields { reading.read(member, within: "serial-number.") }
        case "type", "parent", "affiliated": break
        default: reading.read(field)
        }
    }

    /// What the work appeared in: the work's own fields are read later and win.
    private func read(_ parent: DataValue, into reading: inout RecordEntry) {
        let title = (parent["title"]?["value"] ?? parent["title"])?.surface?.trimmed
        if let title, !title.bytes.isEmpty {
            let short = parent["title"]?["short"]?.text ?? ""
            reading.entry.work.venues.append(Venue(name: [.text(title.withoutBraces.string)], short: short))
            reading.note("parent.title", title.sourceRange.lowerBound..<title.sourceRange.lowerBound, title)
        }
        for field in parent.fields where ["volume", "issue", "edition", "publisher", "date"].contains(field.word) {
            reading.read(field, within: "parent.")
        }
    }

    /// CSL's type: of an article it follows from what it appeared in.
    private func type(of record: DataValue) -> WorkType {
        let type = record["type"]?.text?.lowercased() ?? ""
        guard type == "article" else { return Self.types[type] ?? .document }
        let parents = (record["parent"]?.oneOrMore ?? []).compactMap { $0["type"]?.text?.lowercased() }
        return parents.lazy.compactMap { Self.articleTypes[$0] }.first ?? .article
    }

    private static let articleTypes: [String: WorkType] = [
        "proceedings": .paperConference, "conference": .paperConference, "periodical": .articleJournal,
        "newspaper": .articleNewspaper, "blog": .postWeblog, "book": .chapter, "anthology": .chapter,
    ]

    private static let types: [String: WorkType] = [
        "chapter": .chapter, "anthos": .chapter, "entry": .entry, "report": .report, "thesis": .thesis, "web": .webpage,
        "artwork": .graphic, "patent": .patent, "case": .legalCase, "newspaper": .periodical,
        "legislation": .legislation,
        "manuscript": .manuscript, "post": .post, "misc": .document, "performance": .performance,
        "periodical": .periodical, "proceedings": .book, "book": .book, "blog": .postWeblog, "reference": .book,
        "conference": .event, "anthology": .book, "repository": .software, "thread": .post, "video": .motionPicture,
        "audio": .song, "exhibition": .event, "scene": .motionPicture,
    ]
}

extension SurfaceText {
    /// Without the braces that guard capitals.
    fileprivate var withoutBraces: SurfaceText {
        guard bytes.contains(where: Self.isBrace) else { return self }
        let pieces = bytes.indices.split { Self.isBrace(bytes[$0]) }
        return .joined(pieces.map { part($0.startIndex..<$0.endIndex) }, separator: "")
    }

    private static func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
}
