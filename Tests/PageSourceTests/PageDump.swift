import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

@testable import PageSource

/// A page as lines of text: what was found, and where.
struct PageDump {
    let source: SourceText

    /// Reads a text and dumps what came of it.
    static func lines(_ text: String, by reader: any PageReader) -> [String] {
        let source = SourceText(path: "<test>", text: text)
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        let dump = PageDump(source: source)
        return dump.lines(of: page) + diagnostics.map(dump.line)
    }

    func lines(of page: SourcePage) -> [String] {
        page.owner.map { "owner \(quoted($0.text)) \(at($0.range))" }
            + page.comments.map { "comment \(quoted($0.text)) \(at($0.range))" }
            + page.entries.flatMap(lines)
            + page.legends.map {
                "legend \($0.statement.sign) \($0.statement.role?.rawValue ?? "?") \($0.scope) \(at($0.statement.range))"
            }
    }

    func lines(of entry: PageEntry) -> [String] {
        var lines = ["entry \(at(entry.range))"]
        lines += WorkDump.lines(of: entry.work).map { "  " + $0 }
        for (name, line) in [("author", entry.authors), ("editor", entry.editors)] {
            for author in line?.authors ?? [] {
                let marks = author.marks.map { " mark \($0.sign) \(at($0.range))" }.joined()
                let words = author.roleWords.map { " role \(quoted($0.text)) \(at($0.range))" }.joined()
                lines.append("  \(name) line: \(quoted(author.text)) \(at(author.range))\(marks)\(words)")
            }
        }
        lines += entry.fields.map { "  field \($0.name) \(quoted($0.text)) \(at($0.range))" }
        lines += entry.links.map { "  link \($0.label) \($0.address) \(at($0.addressRange))" }
        return lines
    }

    func line(of diagnostic: Diagnostic) -> String {
        var line = "\(diagnostic.severity.rawValue)[\(diagnostic.code)] \(diagnostic.summary)"
        if case .range(let range) = diagnostic.location { line += " " + at(range) }
        return line
    }

    /// `2:3–2:9`
    private func at(_ range: Range<Int>) -> String {
        let start = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        return "\(start.line):\(start.column)–\(end.line):\(end.column)"
    }

    private func quoted(_ text: String) -> String {
        "“" + text.map { $0 == "\n" ? "␊" : String($0) }.joined() + "”"
    }
}

/// A work as lines of text: only what it has.
enum WorkDump {
    static func lines(of work: Work) -> [String] {
        var lines = ["\(work.type.rawValue) \(work.id)"]
        func add(_ name: String, _ text: String) { if !text.isEmpty { lines.append("\(name): \(text)") } }
        add("title", inlines(work.title))
        add("title-short", inlines(work.titleShort))
        add("title-note", inlines(work.titleNote))
        add("authors", names(work.authors))
        add("editors", names(work.editors))
        for venue in work.venues {
            add("venue", inlines(venue.name) + (venue.short.isEmpty ? "" : " [\(venue.short)]"))
        }
        if let date = work.date { add("date", self.date(date)) }
        for (name, text) in [
            ("volume", work.volume), ("issue", work.issue), ("pages", work.pages), ("number", work.number),
            ("edition", work.edition), ("genre", work.genre), ("publisher", work.publisher),
            ("publisher-place", work.publisherPlace), ("status", inlines(work.status)), ("doi", work.doi),
            ("arxiv", work.arxiv), ("isbn", work.isbn), ("url", work.url?.text ?? ""),
            ("note", inlines(work.note)), ("image", work.image?.source.text ?? ""),
            ("selected", work.isSelected ? "yes" : ""), ("tags", work.tags.joined(separator: " | ")),
            ("language", work.language),
        ] {
            add(name, text)
        }
        for award in work.awards { add("award", inlines(award)) }
        for link in work.links { add("link", "\(link.label) \(link.destination.text)") }
        for case .paragraph(let text, _) in work.abstract { add("abstract", inlines(text)) }
        return lines
    }

    private static func names(_ list: ContributorList) -> String {
        let names = list.contributors.map { contributor in
            let name = contributor.name
            let parts = [
                name.given, name.droppingParticle, name.nonDroppingParticle, name.family.uppercased(), name.suffix,
                name.literal.isEmpty ? "" : "‹\(name.literal)›",
            ]
            let roles = contributor.roles.map(\.rawValue)
            return parts.filter { !$0.isEmpty }.joined(separator: "·")
                + (roles.isEmpty ? "" : "(\(roles.joined(separator: ",")))")
        }
        return (names + (list.endsWithOthers ? ["…"] : [])).joined(separator: ", ")
    }

    private static func date(_ range: DateRange) -> String {
        func text(_ date: PartialDate) -> String {
            [date.year, date.month, date.day].compactMap { $0.map(String.init) }.joined(separator: "-")
        }
        var result = text(range.start)
        switch range.end {
        case .date(let end): result += "/" + text(end)
        case .open: result += "/.."
        case nil: break
        }
        return result + (range.isApproximate ? "~" : "")
    }

    private static func inlines(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .emphasis(let inner): "⟨em \(self.inlines(inner))⟩"
            case .strong(let inner): "⟨strong \(self.inlines(inner))⟩"
            case .superscript(let inner): "⟨sup \(self.inlines(inner))⟩"
            case .subscript(let inner): "⟨sub \(self.inlines(inner))⟩"
            case .smallCaps(let inner): "⟨sc \(self.inlines(inner))⟩"
            case .link(let address, let inner): "⟨\(address.text) \(self.inlines(inner))⟩"
            default: "⟨\([inline].plainText())⟩"
            }
        }.joined()
    }
}
