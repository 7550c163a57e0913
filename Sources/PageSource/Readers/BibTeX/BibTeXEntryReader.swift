import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Makes a page's entry of an entry of a .bib file.
struct BibTeXEntryReader {
    let bytes: [UInt8]
    let syntax: BibTeXSyntax
    let inheritance: BibTeXInheritance
    var values: BibTeXValues
    /// The texts of the fields of the entry at hand.
    private(set) var ownTexts: [String] = []
    private var ownFields = 0..<0
    private var slots = BibTeXInheritance.Slots()

    init(bytes: [UInt8], syntax: BibTeXSyntax) {
        self.bytes = bytes
        self.syntax = syntax
        inheritance = BibTeXInheritance(syntax)
        values = BibTeXValues(bytes: bytes, syntax: syntax)
    }

    mutating func read(_ entry: BibTeXEntry) -> PageEntry {
        ownFields = entry.fields
        ownTexts.removeAll(keepingCapacity: true)
        slots = inheritance.slots(of: entry, &values)
        var fields: [PageField] = []
        fields.reserveCapacity(entry.fields.count)
        for field in syntax.fields[entry.fields] {
            let text = values.text(of: field)
            ownTexts.append(text)
            fields.append(PageField(field.name, nameRange: field.nameRange, text: text, range: values.range(of: field)))
        }
        var result = PageEntry(range: entry.range, work: work(of: entry))
        result.fields = fields
        result.authors = names(.author, annotations: .authorAnnotations, &result.work.authors)
        result.editors = names(.editor, annotations: .editorAnnotations, &result.work.editors)
        result.links = links(of: entry)
        return result
    }

    /// The field that has a meaning, the entry's own or inherited.
    func field(_ meaning: BibTeXTable.Meaning) -> BibTeXField? { slots[meaning].map { syntax.fields[$0] } }

    /// The text of what has a meaning; empty for nothing.
    mutating func text(_ meaning: BibTeXTable.Meaning) -> String {
        guard let index = slots[meaning] else { return "" }
        if ownFields.contains(index) { return ownTexts[index - ownFields.lowerBound] }
        return values.text(of: syntax.fields[index])
    }

    mutating func inlines(_ meaning: BibTeXTable.Meaning) -> [Inline] {
        guard let field = field(meaning) else { return [] }
        if let range = values.singlePiece(of: field), values.isPlain(range) {
            return range.isEmpty ? [] : [.text(text(meaning))]
        }
        return values.surface(of: field).inlines()
    }

    /// The names of a field, read where they stand.
    private mutating func names(
        _ meaning: BibTeXTable.Meaning, annotations: BibTeXTable.Meaning, _ list: inout ContributorList
    ) -> AuthorLine? {
        guard let field = field(meaning) else { return nil }
        guard let range = values.nameRange(of: field) else {
            // Joined of pieces: no single place holds them.
            let joined = values.surface(of: field).bytes
            list = ContributorList(AuthorLineReader.readBibTeX(joined, joined.indices))
            return nil
        }
        var line = AuthorLineReader.readBibTeX(bytes, range)
        list = ContributorList(line)
        if let annotation = self.field(annotations), let place = values.singlePiece(of: annotation) {
            for note in BibTeXAnnotation.read(bytes, place) { note.apply(to: &line, &list) }
        }
        return line
    }

    private func links(of entry: BibTeXEntry) -> [PageLink] {
        zip(entry.fields, ownTexts).compactMap { index, text in
            let field = syntax.fields[index]
            guard !text.isEmpty, let label = label(ofLink: field.name) else { return nil }
            return PageLink(
                label: label, address: text, range: field.nameRange.lowerBound..<field.range.upperBound,
                addressRange: values.range(of: field))
        }
    }

    private func label(ofLink name: String) -> String? {
        switch name {
        case "url", "doi": name
        default: BibTeXTable.links[name]
        }
    }
}

extension ContributorList {
    /// The names of a line, without their marks.
    init(_ line: AuthorLine) {
        self.init(line.authors.map { Contributor(name: $0.name) }, endsWithOthers: line.others != nil)
    }
}
