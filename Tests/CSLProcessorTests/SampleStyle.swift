import Bibliography
import CSLStyle
import DocumentTree
import Foundation
import SourceDiagnostics

@testable import CSLProcessor

/// A small style of a test's own, and works that are named in a line each.
struct SampleStyle {
    let compiled: CompiledStyle

    /// Attributes of `cs:citation`, and what stands in it; then the like of `cs:bibliography`.
    init(
        _ citation: String, _ elements: String, bibliography: String? = nil, _ entries: String = "",
        class: String = "in-text",
        language: String = "en-US"
    ) throws {
        let list = bibliography.map { "<bibliography \($0)>\(entries)</bibliography>" } ?? ""
        let xml = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="\(`class`)"><info><title>Sample</title><id>sample</id>\
            <updated>2020-01-01T00:00:00+00:00</updated></info><locale><terms><term name="et-al">et al.</term><term name="and">and\
            </term><term name="ibid">ibid.</term><term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>\
            </terms></locale><citation \(citation)>\(elements)</citation>\(list)</style>
            """
        guard case .style(let style)? = CSLFile.read(SourceText(path: "sample.csl", text: xml)).file else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let locale = CitationLocale(language, of: style, files: [:])
        compiled = CompiledStyle(style, locale: locale, language: language, options: ProcessorOptions())
    }

    /// Works written as `Doe, John; Roe, Jane | 1999 | Title`; their ids are `1`, `2` …
    static func works(_ lines: [String]) -> [Reference] {
        lines.enumerated().map { index, line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            var reference = Reference(id: String(index + 1), type: .book)
            let names = fields[0].split(separator: ";").map { name -> Contributor in
                let parts = name.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                return Contributor(
                    name: Name(
                        given: parts.count > 1 ? parts[1] : "", family: parts[0], asWritten: String(name)))
            }
            reference[.author] = ContributorList(names)
            if fields.count > 1, !fields[1].isEmpty { reference[.issued] = ReferenceDate(raw: fields[1]) }
            if fields.count > 2 { reference[.title] = [.text(fields[2])] }
            return reference
        }
    }

    /// Citations written as `1, 2: 12 | 3`: the ids of cites, with a page behind a colon; in notes, each in the next.
    static func citations(_ text: String, inNotes: Bool = false) -> [Citation] {
        text.split(separator: "|").enumerated().map { index, citation in
            let cites = citation.split(separator: ",").map { cite -> Cite in
                let parts = cite.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
                return Cite(parts[0], locator: parts.count > 1 ? parts[1] : "")
            }
            return Citation(cites, noteIndex: inNotes ? index + 1 : 0)
        }
    }

    func cite(_ citations: String, of works: [String], inNotes: Bool = false) -> [String] {
        compiled.citations(Self.citations(citations, inNotes: inNotes), of: Self.works(works)).map(\.plainText)
    }

    func list(_ works: [String]) -> [String] {
        compiled.bibliography(of: Self.works(works)).map(\.output.plainText)
    }
}
