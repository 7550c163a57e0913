import AuthorMarkup
import Bibliography
import Surfaces

/// Authors as records have them: one line, a list of names, a list of records with names in them.
enum RecordAuthors {
    static func line(of value: DataValue, _ notation: RecordNotation) -> AuthorLine? {
        if let text = value.surface {
            let text = SurfaceText(embeddedIn: text.trimmed, notation.names)
            return text.bytes.isEmpty ? nil : AuthorLineReader.read(text, text.bytes.indices, notation.written)
        }
        return items(value.isRecord ? [value] : value.items ?? [], notation)
    }

    /// Values that are an author each.
    static func items(_ values: [DataValue], _ notation: RecordNotation) -> AuthorLine? {
        let people = values.compactMap { Person($0, notation) }
        return people.isEmpty ? nil : line(of: people, notation)
    }

    /// One author of a list.
    struct Person {
        var text: SurfaceText
        /// Where the record has the name in parts.
        var name: Name?
        var link: String?
        var roleWords: [LineAuthor.RoleWords] = []
    }

    static func line(of people: [Person], _ notation: RecordNotation) -> AuthorLine {
        var line = AuthorLineReader.read(items: people.map(\.text), notation.written)
        // An item may hold no author, or several: then they are told apart by their places.
        let isOneEach = line.authors.count == people.count
        var index = 0
        for person in people {
            let range = person.text.sourceRange
            if isOneEach {
                add(person, to: &line.authors[index])
                index += 1
                continue
            }
            while index < line.authors.count, line.authors[index].item.upperBound <= range.lowerBound { index += 1 }
            guard index < line.authors.count, range.contains(line.authors[index].item.lowerBound) else { continue }
            add(person, to: &line.authors[index])
        }
        return line
    }

    private static func add(_ person: Person, to author: inout LineAuthor) {
        if let name = person.name {
            author.name = name
            // The parts may stand in the file in another order than in the name.
            author.range = person.text.sourceRange
            author.item = person.text.sourceRange
        }
        author.link = author.link ?? person.link
        author.roleWords += person.roleWords
    }
}

extension RecordAuthors.Person {
    /// A name, or a record with one.
    fileprivate init?(_ value: DataValue, _ notation: RecordNotation) {
        if let text = value.surface?.trimmed {
            self.init(text: SurfaceText(embeddedIn: text, notation.names))
        } else {
            let whole = value.first(of: ["name", "literal", "full_name", "fullname"])
            let given = value.first(of: ["given", "given-name", "first", "first_name", "firstname", "given_name"])
            let family = value.first(of: ["family", "last", "last_name", "lastname", "surname", "family_name"])
            // Hayagriva has `name: Lee, given-name: Ann`.
            let parts = (given == nil ? whole.map { [$0] } : nil) ?? [given, family ?? whole].compactMap { $0 }
            guard !parts.isEmpty else { return nil }
            self.init(text: .joined(parts.map { SurfaceText(embeddedIn: $0, notation.names) }))
            if let given, let family = family ?? whole {
                name = Name(given: given.string, family: family.string, asWritten: text.string)
            }
            link = value.first(of: ["url", "link", "website", "homepage"])?.string
            roleWords = value.fields.flatMap(\.roleWords)
        }
        guard !text.bytes.isEmpty else { return nil }
    }
}

extension DataValue {
    fileprivate func first(of names: [String]) -> SurfaceText? {
        for name in names {
            if let text = self[name]?.surface?.trimmed, !text.bytes.isEmpty { return text }
        }
        return nil
    }
}

extension DataField {
    /// What a field of an author says of the part in the work: `equal_contribution: true`, `role: corresponding author`.
    fileprivate var roleWords: [LineAuthor.RoleWords] {
        let isFlag = word.hasPrefix("equal") || word.hasPrefix("corresponding") || word.hasPrefix("co-first")
        let isText = ["role", "roles", "note", "notes", "annotation"].contains(word)
        guard isFlag || isText else { return [] }
        return value.oneOrMore.compactMap { value in
            guard let text = value.surface?.trimmed, !text.bytes.isEmpty else { return nil }
            guard isFlag else { return .init(text: text.string, range: text.sourceRange) }
            guard ["true", "True", "yes", "1"].contains(text.string) else { return nil }
            return .init(text: word.split(separator: "-").joined(separator: " "), range: text.sourceRange)
        }
    }
}
