import AuthorMarkup
import PageModel
import Surfaces

extension BibTeXEntryReader {
    /// The fields in which people explain their marks.
    private static let legendFields: Set<String> = [
        "annotation", "annote", "note", "addendum", "author_note", "author_notes",
    ]

    /// What an entry's own remarks say about the signs on its authors.
    mutating func legends(of entry: BibTeXEntry) -> [LegendStatement] {
        var statements: [LegendStatement] = []
        for field in syntax.fields[entry.fields] where Self.legendFields.contains(field.name) {
            statements += LegendReader.statements(in: values.surface(of: field))
        }
        return statements
    }
}
