import DocumentTree
import ProfileModel
import StyleModel

/// What of an entry a pattern has no place for: sections may mix awards with grants, and nothing of an entry is dropped.
struct EntryRemainder {
    private let named: Set<String>

    init(besides pattern: EntryPattern) {
        named = Set(([pattern.label, pattern.aside] + pattern.lines.map(\.pattern)).flatMap(\.fields))
    }

    func blocks(of fields: EntryFields) -> [Block] {
        let entry = fields.entry
        var parts = remainingFields(of: fields).compactMap { entry.fields[$0] }
        if !named.contains("items"), !entry.items.isEmpty { parts.append(entry.items.joined(by: ", ")) }
        if !named.contains("date") { parts.append(fields.inlines(of: "date", format: "")) }
        let line = parts.filter { !$0.isEmpty }.joined(by: ", ")
        var blocks: [Block] = line.isEmpty ? [] : [.paragraph(line, role: .details)]
        if !named.contains("details") { blocks += entry.details }
        if !named.contains("links"), !entry.links.isEmpty {
            blocks.append(.paragraph(fields.inlines(of: "links", format: ""), role: .links))
        }
        return blocks
    }

    /// What names the entry comes first.
    private func remainingFields(of fields: EntryFields) -> [EntryField] {
        let heading = fields.headingField
        let rest = EntryField.allCases.filter { field in
            field != heading && fields.entry.fields[field] != nil && !named.contains(field.rawValue)
        }
        guard let heading, !named.contains("heading"), !named.contains(heading.rawValue) else { return rest }
        return [heading] + rest
    }
}
