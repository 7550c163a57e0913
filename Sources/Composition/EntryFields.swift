import Bibliography
import DocumentTree
import ProfileModel
import StyleModel

/// The fields of a position, a talk, a grant … that patterns may name.
struct EntryFields: FieldSource {
    let entry: ProfileEntry
    let kind: EntryKind
    let settings: DocumentSettings
    var label = ""

    func inlines(of field: String, format: String) -> [Inline] {
        switch field {
        case "date": return settings.date(entry.date, format: format, kind: kind.rawValue)
        case "items": return entry.items.joined(by: ", ")
        case "links": return settings.links.inlines(entry.links)
        case "details": return entry.details.runningText
        case "label": return label.isEmpty ? [] : [.span(.label, [.text(label)])]
        case "heading": return heading(format: format)
        default:
            guard let name = EntryField(rawValue: field), let value = entry.fields[name] else { return [] }
            guard format == "labelled", let label = Self.labels[name] else {
                return linked(value, format: format) ?? []
            }
            return labelled(value, as: label, isSeveral: name == .number && value.plainText().contains(","))
        }
    }

    func blocks(of field: String) -> [Block]? { field == "details" ? entry.details : nil }

    /// The first of the fields that can name an entry: what it is called in a list of anything.
    var headingField: EntryField? { Self.namingFields.first { entry.fields[$0] != nil } }

    private static let namingFields: [EntryField] = [
        .title, .degree, .position, .award, .course, .student, .service, .programme, .event, .role, .text,
    ]

    private static let labels: [EntryField: Terms.Label] = [
        .supervisor: .supervisor, .role: .role, .number: .number,
    ]

    private func heading(format: String) -> [Inline] {
        headingField.flatMap { linked(entry.fields[$0], format: format) } ?? []
    }

    private func linked(_ inlines: [Inline]?, format: String) -> [Inline]? {
        guard let inlines, format == "linked", let url = entry.url else { return inlines }
        return [.link(url, inlines)]
    }
}
