import AuthorMarkup
import Bibliography
import DocumentTree
import ProfileSource

/// Writes one publication of a profile, field by field in the order in which the profile's schema has them.
struct WorkWriter {
    let signs: DeclaredSigns

    /// - Parameter authors: the author line with the profile's signs.
    func write(_ work: Work, authors: [AuthorMarkupWriter.Author], to yaml: inout YAMLWriter) {
        yaml.pair("id", work.id)
        yaml.pair("type", work.type.rawValue)
        yaml.pair("title", work.title.isEmpty ? "Untitled" : MarkdownText.inline(work.title))
        yaml.pair("short", MarkdownText.inline(work.titleShort))
        yaml.pair("title-note", MarkdownText.inline(work.titleNote))
        write("authors", authors, work.authors.endsWithOthers, to: &yaml)
        write("editors", Self.authors(of: work.editors), work.editors.endsWithOthers, to: &yaml)
        write(work.venues, to: &yaml)
        if let date = work.date { yaml.bare("date", date.iso) }
        writePlace(work, to: &yaml)
        writeLinks(work, to: &yaml)
        yaml.prose("abstract", MarkdownText.blocks(work.abstract))
        yaml.prose("summary", MarkdownText.blocks(work.summary))
        yaml.pair("note", MarkdownText.inline(work.note))
        if let image = work.image {
            yaml.group("image") { yaml in
                yaml.pair("source", image.source.text)
                yaml.pair("alternative", image.alternative)
            }
        }
        if work.isSelected { yaml.bare("selected", "true") }
        yaml.list("tags", work.tags)
        yaml.pair("language", work.language, of: .language)
    }

    static func authors(of list: ContributorList) -> [AuthorMarkupWriter.Author] {
        list.contributors.map { AuthorMarkupWriter.Author(name: $0.name, signs: []) }
    }

    /// As a line, or name by name where a line would be read otherwise.
    private func write(
        _ key: String, _ authors: [AuthorMarkupWriter.Author], _ endsWithOthers: Bool, to yaml: inout YAMLWriter
    ) {
        guard !authors.isEmpty else { return }
        let writer = AuthorMarkupWriter(signs: signs)
        if let line = writer.line(authors, endsWithOthers: endsWithOthers) { return yaml.pair(key, line) }
        yaml.group(key) { yaml in
            for author in authors {
                yaml.item(writer.line([author], endsWithOthers: false) ?? "{" + author.name.asWritten + "}")
            }
            if endsWithOthers { yaml.item("et al.") }
        }
    }

    private func write(_ venues: [Venue], to yaml: inout YAMLWriter) {
        switch venues.count {
        case 0: break
        case 1: write("venue", venues[0], to: &yaml)
        default:
            yaml.group("venue") { yaml in
                for venue in venues { yaml.item { Self.write(venue, to: &$0) } }
            }
        }
    }

    private func write(_ key: String, _ venue: Venue, to yaml: inout YAMLWriter) {
        if venue.short.isEmpty, venue.year == nil, venue.url == nil {
            yaml.pair(key, MarkdownText.inline(venue.name))
        } else {
            yaml.group(key) { Self.write(venue, to: &$0) }
        }
    }

    private static func write(_ venue: Venue, to yaml: inout YAMLWriter) {
        yaml.pair("name", MarkdownText.inline(venue.name))
        yaml.pair("short", venue.short)
        if let year = venue.year { yaml.bare("year", String(year)) }
        yaml.pair("url", venue.url?.text ?? "")
    }

    private func writePlace(_ work: Work, to yaml: inout YAMLWriter) {
        yaml.pair("volume", work.volume)
        yaml.pair("issue", work.issue)
        yaml.pair("pages", work.pages)
        yaml.pair("number", work.number)
        yaml.pair("edition", work.edition)
        yaml.pair("genre", work.genre)
        yaml.pair("publisher", work.publisher)
        yaml.pair("publisher-place", work.publisherPlace)
        yaml.pair("status", MarkdownText.inline(work.status))
        yaml.pair("presentation", MarkdownText.inline(work.presentation))
        if work.awards.count == 1 {
            yaml.pair("award", MarkdownText.inline(work.awards[0]))
        } else {
            yaml.list("award", work.awards.map(MarkdownText.inline))
        }
        yaml.pair("citations", work.citations)
        yaml.pair("doi", work.doi, of: .doi)
        yaml.pair("arxiv", work.arxiv)
        yaml.pair("isbn", work.isbn)
        yaml.pair("url", work.url?.text ?? "")
    }

    private func writeLinks(_ work: Work, to yaml: inout YAMLWriter) {
        // A map has each label once.
        var labels: [String: Int] = [:]
        yaml.group("links") { yaml in
            for link in work.links {
                let count = labels[link.label, default: 0] + 1
                labels[link.label] = count
                yaml.pair(count == 1 ? link.label : "\(link.label) \(count)", link.destination.text)
            }
        }
        yaml.group("badges") { yaml in
            for badge in work.badges {
                yaml.item { yaml in
                    yaml.pair("text", badge.text)
                    yaml.pair("kind", badge.kind.rawValue)
                    yaml.pair("url", badge.destination?.text ?? "")
                    yaml.pair("image", badge.image?.text ?? "")
                }
            }
        }
    }
}
