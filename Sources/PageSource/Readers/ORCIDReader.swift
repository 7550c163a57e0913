import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces
import XMLTree

/// ORCID's JSON and XML (API 3.0): a record, a person, a list of works, a single work.
///
/// A group holds one work as several sources tell it: the one that the person prefers is taken. Lists of works have no authors.
struct ORCIDReader: PageReader {
    let format = PageFormat("orcid", surface: .plain)
    let summary = "ORCID's JSON or XML of a person or of works"
    let fileExtensions = ["json", "xml"]

    func recognizes(_ source: SourceText) -> Bool {
        if isXML(source) { return true }
        guard let outline = JSONOutline(source) else { return false }
        return outline.has("activities-summary", at: 1) || outline.has("work-summary", at: 3)
            || outline.has("put-code", at: 1) && outline.has("contributors", at: 1)
            || outline.has("group", at: 1) && outline.has("path", at: 1)
            || outline.has("other-names", at: 1) && outline.has("external-identifiers", at: 1)
            || outline.has("bulk", at: 1) && outline.has("work", at: 3)
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var page = SourcePage(format: format)
        guard let root = root(of: source, into: &diagnostics) else { return page }
        let person = root["person"] ?? root
        page.owner = names(of: person)
        page.facts = facts(of: person, root)
        page.entries = works(in: root).compactMap(entry)
        return page
    }

    /// In XML the outermost element is a record, a person, a list of works or a work.
    private func isXML(_ source: SourceText) -> Bool {
        guard let outline = XMLOutline(source), ["record", "person", "works", "work", "bulk"].contains(outline.root)
        else {
            return false
        }
        return String(decoding: source.bytes.prefix(4_000), as: UTF8.self).holdsAny(of: ["orcid.org/ns"])
    }

    private func root(of source: SourceText, into diagnostics: inout [Diagnostic]) -> DataValue? {
        guard isXML(source) else { return DataFile(source, into: &diagnostics).root }
        return XMLFile.root(of: source, into: &diagnostics).map { DataValue(base: .xml($0, source)) }
    }

    // MARK: The person

    private func names(of person: DataValue) -> [PageText] {
        var names: [PageText] = []
        let name = person["name"]
        let parts = ["given-names", "family-name"].compactMap { name?[$0]?.held?.surface?.trimmed }
        let whole = SurfaceText.joined(parts)
        for text in [name?["credit-name"]?.held?.surface?.trimmed, whole].compactMap({ $0 }) {
            names.append(PageText(text.string, text.sourceRange))
        }
        names += (person["other-names"]?["other-name"]?.oneOrMore ?? []).compactMap { $0["content"]?.pageText }
        var seen: Set<String> = []
        return names.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
    }

    private func facts(of person: DataValue, _ root: DataValue) -> [PageField] {
        let values = [
            ("orcid", root["orcid-identifier"]?["path"]),
            ("email", person["emails"]?["email"]?.oneOrMore.first?["email"]),
            ("url", person["researcher-urls"]?["researcher-url"]?.oneOrMore.first?["url"]?.held),
        ]
        return values.compactMap { name, value in
            guard let text = value?.surface?.trimmed, !text.bytes.isEmpty else { return nil }
            return PageField(name, nameRange: text.sourceRange, text: text.string, range: text.sourceRange)
        }
    }

    // MARK: Works

    private func works(in root: DataValue) -> [DataValue] {
        if let groups = (root["activities-summary"]?["works"] ?? root)["group"] {
            return groups.oneOrMore.compactMap(preferred)
        }
        if let bulk = root["bulk"]?.items { return bulk.compactMap { $0["work"] } }
        if case .xml(let element, _) = root.base {
            return element.name == "work" ? [root] : root["work"]?.oneOrMore ?? []
        }
        return root["put-code"] == nil ? [] : [root]
    }

    /// The summary of the highest display index, of equals the first.
    private func preferred(_ group: DataValue) -> DataValue? {
        var best: (work: DataValue, index: Int)?
        for work in group["work-summary"]?.oneOrMore ?? [] {
            let index = work["display-index"]?.text.flatMap { Int($0) } ?? 0
            if best == nil || index > best?.index ?? 0 { best = (work, index) }
        }
        return best?.work
    }

    private func entry(_ work: DataValue) -> PageEntry? {
        var reading = RecordEntry(work.range, .plain)
        func read(_ meaning: RecordMeaning, _ name: String, _ value: DataValue?) {
            guard let text = value?.surface?.trimmed, !text.bytes.isEmpty else { return }
            reading.note(name, text.sourceRange.lowerBound..<text.sourceRange.lowerBound, text)
            reading.set(meaning, text)
        }
        read(.type, "type", work["type"])
        read(.title, "title", work["title"]?["title"]?.held)
        read(.url, "url", work["url"]?.held)
        if let journal = work["journal-title"]?.held?.surface?.trimmed, !journal.bytes.isEmpty {
            reading.note("journal-title", journal.sourceRange.lowerBound..<journal.sourceRange.lowerBound, journal)
            reading.entry.work.venues = [Venue(name: [.text(journal.string)])]
        }
        for identifier in work["external-ids"]?["external-id"]?.oneOrMore ?? [] {
            guard identifier["external-id-relationship"]?.text?.lowercased() == "self" else { continue }
            let value = identifier["external-id-value"]
            switch identifier["external-id-type"]?.text {
            case "doi": if reading.entry.work.doi.isEmpty { read(.doi, "doi", value) }
            case "arxiv": read(.arxiv, "arxiv", value)
            case "isbn": read(.isbn, "isbn", value)
            default: break
            }
        }
        readDate(work["publication-date"], into: &reading)
        reading.entry.authors = contributors(of: work)
        return reading.finished()
    }

    private func readDate(_ date: DataValue?, into reading: inout RecordEntry) {
        let parts = ["year", "month", "day"].map { date?[$0]?.held?.surface?.trimmed }
        guard let year = parts[0] else { return }
        let known = parts.prefix { $0 != nil }.compactMap { $0 }
        let text = SurfaceText.joined(known, separator: "-")
        reading.note("date", year.sourceRange.lowerBound..<year.sourceRange.lowerBound, text)
        reading.set(.date, text)
    }

    private func contributors(of work: DataValue) -> AuthorLine? {
        let people = (work["contributors"]?["contributor"]?.oneOrMore ?? []).compactMap { contributor in
            let role = contributor["contributor-attributes"]?["contributor-role"]?.text?.lowercased() ?? "author"
            let isAuthor = !role.contains("editor") && !role.contains("translator")
            return isAuthor ? contributor["credit-name"]?.held?.surface?.trimmed : nil
        }
        guard !people.isEmpty else { return nil }
        return RecordAuthors.line(of: people.map { RecordAuthors.Person(text: $0) }, .plain)
    }
}

extension DataValue {
    /// `{"value": "…"}` of the JSON is the element's own text in the XML.
    fileprivate var held: DataValue? { self["value"] ?? (isRecord ? nil : self) }
}
