import Bibliography
import CSLStyle
import DocumentTree
import Foundation
import ReferenceSource
import SourceDiagnostics

@testable import CSLProcessor

/// A case of the official test suite: a style, works, and what is printed of them.
struct Fixture {
    let name: String
    let isBibliography: Bool
    let expected: String
    private let style: String
    private let references: [Reference]
    private let citations: [Citation]?

    init?(_ object: [String: Any]) {
        guard let name = object["name"] as? String, let result = object["result"] as? String,
            let style = object["csl"] as? String, let input = object["input"],
            let json = try? JSONSerialization.data(withJSONObject: input)
        else { return nil }
        self.name = name
        self.style = style
        isBibliography = object["mode"] as? String == "bibliography"
        expected = Self.normalized(result)
        let all = ReferenceSource.read(SourceText(path: name, bytes: Array(json))).references
        if let items = object["citation_items"] as? [[[String: Any]]] {
            // Lists of cites stand for themselves: none is behind another.
            citations = items.map { Citation($0.map { Cite(suite: $0).standingFirst }) }
        } else if let edits = object["citations"] as? [[Any]] {
            citations = Self.finalState(edits)
        } else {
            citations = nil
        }
        isEdited = object["citations"] != nil
        references = isEdited ? Self.cited(citations ?? [], of: all) : all
    }

    /// In a text under edit, only what is cited counts, in the order of citation.
    private static func cited(_ citations: [Citation], of references: [Reference]) -> [Reference] {
        let byID = Dictionary(references.map { ($0.id, $0) }) { first, _ in first }
        var seen: Set<String> = []
        return citations.flatMap(\.cites).compactMap { seen.insert($0.id).inserted ? byID[$0.id] : nil }
    }

    private let isEdited: Bool

    /// What the processor makes of it.
    func result(_ data: ConformanceData) -> String {
        let file = CSLFile.read(SourceText(path: name, text: style)).file
        guard case .style(let style)? = file else { return "no style" }
        let language = style.defaultLocale ?? "en-US"
        var options = ProcessorOptions()
        options.linksIdentifiers = false
        let compiled = CompiledStyle(
            style, locale: data.locale(language, of: style), language: language, options: options)
        if isBibliography {
            let entries = compiled.bibliography(of: references)
            let body = entries.map { "<div class=\"csl-entry\">\($0.output.suiteHTML)</div>\n" }.joined()
            return Self.normalized("<div class=\"csl-bib-body\">\n\(body)</div>")
        }
        let order = compiled.bibliographyOrder(of: references, references.map { _ in CiteState() })
        let all = citations ?? [Citation(order.map { Cite(references[$0].id).standingFirst })]
        let lines = compiled.citations(all, of: references).map(\.suiteHTML)
        let numbered = isEdited ? lines.enumerated().map { "[\($0)] \($1)" } : lines
        return Self.normalized(numbered.joined(separator: "\n"))
    }

    /// Without the indentation of blocks, and without the signs that tell which citations an edit changed.
    private static func normalized(_ text: String) -> String {
        var lines = text.split(separator: "\n").map { line in
            line.hasPrefix("..[") || line.hasPrefix(">>[") ? line.dropFirst(2) : line
        }
        guard text.hasPrefix("<div class=\"csl-bib-body\">") else { return lines.joined(separator: "\n") }
        lines = lines.map { $0.drop { $0 == " " } }
        while lines.last?.last == " " { lines[lines.count - 1].removeLast() }
        return lines.joined()
    }

    /// The citations as they stand after the last of a sequence of edits: each is put between those named before and after it.
    private static func finalState(_ edits: [[Any]]) -> [Citation] {
        var texts: [String: [String: Any]] = [:]
        var order: [(String, Int)] = []
        for edit in edits where edit.count == 3 {
            guard let citation = edit[0] as? [String: Any], let before = edit[1] as? [[Any]],
                let after = edit[2] as? [[Any]]
            else { continue }
            let id = citation["citationID"] as? String ?? "\(texts.count)"
            texts[id] = citation
            func places(_ list: [[Any]]) -> [(String, Int)] {
                list.compactMap { pair in (pair.first as? String).map { ($0, pair.last as? Int ?? 0) } }
            }
            let note = (citation["properties"] as? [String: Any])?["noteIndex"] as? Int ?? 0
            order = places(before) + [(id, note)] + places(after)
        }
        return order.compactMap { id, note in
            (texts[id]?["citationItems"] as? [[String: Any]]).map {
                Citation($0.map(Cite.init(suite:)), noteIndex: note)
            }
        }
    }
}

extension Cite {
    /// The cite as the first of its work, unless the case says otherwise.
    fileprivate var standingFirst: Cite {
        var cite = self
        cite.position = position ?? .first
        return cite
    }

    /// A cite as citeproc-js takes it.
    init(suite item: [String: Any]) {
        func text(_ key: String) -> String {
            if let text = item[key] as? String { return text }
            return (item[key] as? NSNumber).map { "\($0)" } ?? ""
        }
        let label = text("label").replacingOccurrences(of: " ", with: "-")
        self.init(text("id"), locator: text("locator"), locatorType: LocatorType(rawValue: label) ?? .page)
        prefix = RichText.inlines(of: text("prefix"))
        suffix = RichText.inlines(of: text("suffix"))
        suppressesAuthor = item["suppress-author"] as? Bool ?? false
        isAuthorOnly = item["author-only"] as? Bool ?? false
        isNearNote = item["near-note"] as? Bool ?? false
        firstReferenceNoteNumber = Int(text("first-reference-note-number"))
        let positions: [CitePosition] = [.first, .subsequent, .ibid, .ibidWithLocator]
        position = Int(text("position")).flatMap { positions.indices.contains($0) ? positions[$0] : nil }
    }
}
