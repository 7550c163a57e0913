import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Parallelism

/// Writes one section of a profile.
struct SectionWriter {
    let signs: DeclaredSigns
    /// Whether the page's texts are Markdown, or plain text that has to be escaped to be it.
    let isMarkdown: Bool

    func write(_ section: ProfileDraft.Section, id: String, to yaml: inout YAMLWriter) {
        yaml.pair("title", MarkdownText.inline([.text(section.title)]))
        yaml.pair("id", id)
        let text = MarkdownText.blocks(section.blocks)
        guard !section.isProse else { return yaml.prose("text", text) }
        yaml.prose("introduction", text)
        guard section.records.isEmpty else { return write(section.records, to: &yaml) }
        if section.isByYear { yaml.comment("The page has these by year: `group: year` in a document does that.") }
        yaml.group("publications") { yaml in
            // Parts of a long list are written side by side.
            let parts = Parallel.mapSlices(count: section.works.count) { [yaml] slice in
                var part = yaml.continuation
                for index in slice {
                    if index > 0 { part.blankLine() }
                    write(section.works[index], to: &part)
                }
                return part
            }
            for part in parts { yaml.append(part) }
        }
    }

    private func write(_ work: ProfileDraft.WorkDraft, to yaml: inout YAMLWriter) {
        yaml.item { yaml in
            WorkWriter(signs: signs).write(work.work, authors: work.authors, to: &yaml)
        }
    }

    private func write(_ records: [PageRecord], to yaml: inout YAMLWriter) {
        let writer = RecordWriter(isMarkdown: isMarkdown)
        yaml.group("entries") { yaml in
            for record in records { writer.write(record, to: &yaml) }
        }
    }
}
