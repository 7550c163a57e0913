import AuthorMarkup
import Bibliography
import DocumentTree
import Parallelism

/// Writes one section of a profile.
struct SectionWriter {
    let signs: DeclaredSigns

    func write(_ section: ProfileDraft.Section, to yaml: inout YAMLWriter) {
        yaml.pair("title", MarkdownText.inline([.text(section.title)]))
        yaml.pair("id", section.id.isEmpty ? "" : Slug.make(from: section.id))
        let text = MarkdownText.blocks(section.blocks)
        guard !section.works.isEmpty else { return yaml.prose("text", text) }
        yaml.prose("introduction", text)
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
            WorkWriter(signs: signs).write(work.work, authors: work.authors, leftovers: work.leftovers, to: &yaml)
        }
    }
}
