import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

@testable import PageSource

/// What a reader found, sections and marks included, as text with its places.
struct PageOverview {
    let source: SourceText
    private var lines: [String] = []

    static func dump(_ source: SourceText, with reader: any PageReader) -> String {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        var dump = PageOverview(source: source)
        dump.append(page)
        for diagnostic in diagnostics {
            dump.lines.append("\(diagnostic.severity)[\(diagnostic.code)] \(diagnostic.summary)")
        }
        return dump.lines.joined(separator: "\n") + "\n"
    }

    private init(source: SourceText) { self.source = source }

    private func place(_ range: Range<Int>) -> String {
        let start = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        return "\(start.line):\(start.column)-" + (end.line == start.line ? "" : "\(end.line):") + "\(end.column)"
    }

    private mutating func append(_ page: SourcePage) {
        for owner in page.owner { lines.append("owner \(place(owner.range)) \(owner.text)") }
        for fact in page.facts { lines.append("fact \(fact.name) \(place(fact.range)) \(fact.text)") }
        for legend in page.legends {
            let statement = legend.statement
            lines.append(
                "legend \(place(statement.range)) \(statement.sign) \(statement.role?.rawValue ?? "-") “\(statement.wording)” for \(legend.scope)"
            )
        }
        for (index, section) in page.sections.enumerated() {
            let year = section.year.map { " year \($0)" } ?? ""
            lines.append(
                "section \(index) level \(section.level) \(place(section.range)) “\(section.title.text)”\(year)")
            for block in section.blocks { lines.append("  " + Self.text(block)) }
        }
        for entry in page.entries { append(entry) }
        for comment in page.comments { lines.append("comment \(place(comment.range)) \(comment.text)") }
    }

    private mutating func append(_ entry: PageEntry) {
        let number = entry.number.map { " number \($0.text)" } ?? ""
        lines.append(
            "entry \(place(entry.range)) in \(entry.section.map(String.init) ?? "-")\(number) \(entry.work.type)")
        lines.append("  title: \(entry.work.title.plainText())")
        if let authors = entry.authors {
            lines.append("  authors \(place(authors.range))")
            for author in authors.authors {
                let marks = author.marks.map { " \($0.sign) \(place($0.range)) \($0.form)" }.joined()
                let highlights = author.highlights.map { " \($0.kind)" }.joined()
                lines.append("    \(place(author.range)) \(author.text)\(marks)\(highlights)")
            }
            if let others = authors.others { lines.append("    others \(place(others))") }
        }
        for field in entry.fields { lines.append("  \(field.name) \(place(field.range)) \(field.text)") }
        for link in entry.links { lines.append("  link \(place(link.range)) \(link.label) → \(link.address)") }
    }

    private static func text(_ block: Block) -> String {
        switch block {
        case .paragraph(let inlines, _): inlines.plainText()
        case .list(let list): list.items.map { "• " + $0.map(text).joined(separator: " / ") }.joined(separator: " ")
        case .code(let code): "code " + code.split(separator: "\n").joined(separator: " / ")
        default: "\(block)"
        }
    }
}
