import Bibliography
import DocumentTree
import PageModel
import ProfileSource
import YAMLTree

/// Writes an entry of a profile that is no publication: a degree, a position, an award.
struct RecordWriter {
    /// Whether the page's texts are Markdown, or plain text that has to be escaped to be it.
    let isMarkdown: Bool

    func write(_ record: PageRecord, to yaml: inout YAMLWriter) {
        if record.fields.count == 1, record.fields[0].name == "text", record.date == nil {
            return yaml.item(inline(record.fields[0]))
        }
        yaml.item { yaml in
            for name in Self.lines {
                let values = record.fields.filter { $0.name == name }.map(inline)
                yaml.pair(name, values.joined(separator: "; "))
            }
            if let date = record.date { yaml.bare("date", date.iso) }
            if let address = record.fields.first(where: { $0.name == "url" }).flatMap({ LinkDestination($0.text) }) {
                yaml.pair("url", address.text, of: .url)
            }
            yaml.list("items", record.fields.filter { $0.name == "items" }.map(inline))
            yaml.prose("details", details(of: record))
        }
    }

    /// In the order in which the profile's schema has them.
    private static let lines = [
        "title", "degree", "position", "institution", "location", "award", "body", "level", "grade", "text", "note",
    ]

    /// A line: what would break it becomes a space.
    private func inline(_ field: PageField) -> String {
        let text = field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return isMarkdown ? text : MarkdownText.inline([.text(text)])
    }

    /// Paragraphs, and behind them what the page counts up.
    private func details(of record: PageRecord) -> String {
        let paragraphs = record.fields.filter { $0.name == "summary" }.map { field in
            isMarkdown ? field.text : MarkdownText.blocks([.paragraph([.text(field.text)], role: nil)])
        }
        let items = record.fields.filter { $0.name == "highlight" }.map { "- " + inline($0) }
        return (paragraphs + (items.isEmpty ? [] : [items.joined(separator: "\n")])).joined(separator: "\n\n")
    }
}
