import AuthorMarkup
import Bibliography
import JSONTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Reads CSL-JSON: a list of works, one work, or what Crossref's interface gives (`message`, `message.items`).
struct CSLJSONReader: PageReader {
    let format = PageFormat("csl-json", surface: .html)
    let summary = "CSL-JSON and Crossref’s works"
    let fileExtensions = ["json", "csl"]

    /// Whether the beginning has a field that works have and other JSON has not.
    func recognizes(_ source: SourceText) -> Bool {
        let start = source.bytes.prefix(65_536).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard start.first == UInt8(ascii: "[") || start.first == UInt8(ascii: "{") else { return false }
        // A schema of such files has all their words.
        if let outline = JSONOutline(source), outline.has("$schema", at: 1) || outline.has("$defs", at: 1) {
            return false
        }
        var position = start.startIndex
        while let quote = start[position...].firstIndex(of: UInt8(ascii: "\"")) {
            let end = start[(quote + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? start.endIndex
            if Self.isOfWorks(start[quote + 1..<end], behind: start[(min(end + 1, start.endIndex))...]) { return true }
            guard end < start.endIndex else { return false }
            position = end + 1
        }
        return false
    }

    private static func isOfWorks(_ word: ArraySlice<UInt8>, behind: ArraySlice<UInt8>) -> Bool {
        guard behind.first(where: { $0 > 0x20 }) == UInt8(ascii: ":") else {
            return word.count > 6 && CSLJSONTable.isType(String(decoding: word, as: UTF8.self))
        }
        return ["issued", "container-title", "date-parts", "message-type", "title-short"].contains {
            word.elementsEqual($0.utf8)
        }
    }

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let tree = JSONTree.parse(source)
        diagnostics += tree.diagnostics
        var page = SourcePage(format: format)
        guard let root = tree.root else { return page }
        var reader = CSLJSONEntryReader(bytes: source.bytes)
        for node in works(in: root) {
            if node.members == nil {
                reader.report(
                    "wrong-type", "a work is expected here, and \(node.kind) stands here", at: node.range,
                    help: "A work is a group of fields: {\"id\": \"lee2020\", \"title\": \"A Study\"}")
                continue
            }
            page.entries.append(reader.read(node))
            addLegends(of: node, in: source, to: &page)
        }
        diagnostics += reader.diagnostics
        return page
    }

    /// What the remarks of the last work say about the signs on its authors.
    private func addLegends(of node: JSONNode, in source: SourceText, to page: inout SourcePage) {
        for name in ["note", "annote", "annotation"] {
            guard let note = node[name], note.string != nil else { continue }
            page.legends += LegendReader.statements(in: SurfaceText(note, in: source.bytes)).map {
                PageLegend($0, scope: .entry(page.entries.count - 1))
            }
        }
    }

    private func works(in root: JSONNode) -> [JSONNode] {
        if let items = root.items { return items }
        let message = root["message"] ?? root
        return message["items"]?.items ?? message["references"]?.items ?? [message]
    }
}
