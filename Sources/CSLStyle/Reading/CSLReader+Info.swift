import SourceDiagnostics
import XMLTree

extension CSLReader {
    private static let infoElements = [
        "author", "category", "contributor", "eissn", "id", "issn", "issnl", "link", "published", "rights", "summary",
        "title", "title-short", "translator", "updated",
    ]

    /// `cs:info`. Nothing is printed of it: what it lacks is worth a warning at most.
    mutating func readInfo(of root: XMLElement) -> StyleInfo {
        var info = StyleInfo()
        guard let element = root.elements.first(where: { $0.name == "info" }) else {
            report(
                "missing-element", .warning, "the style has no cs:info", at: root, help: "It has no title and no id.")
            return info
        }
        for child in element.elements { read(child, of: element, into: &info) }
        return info
    }

    private mutating func read(_ child: XMLElement, of element: XMLElement, into info: inout StyleInfo) {
        switch child.name {
        case "title": info.title = child.words
        case "title-short": info.titleShort = child.words
        case "id": info.id = child.words
        case "summary": info.summary = child.words
        case "rights": info.rights = child.words
        case "updated": info.updated = child.words
        case "issn", "eissn", "issnl": info.issn.append(child.words)
        case "link": readLink(child, into: &info)
        case "category": readCategory(child, into: &info)
        case "author", "contributor", "translator", "published": return
        default: reportUnknown(child, in: element, known: Self.infoElements)
        }
    }

    private mutating func readLink(_ element: XMLElement, into info: inout StyleInfo) {
        let target = element["href"]?.split(whereSeparator: \.isWhitespace).first.map(String.init)
        switch element["rel"] {
        case "self": info.selfLink = target
        case "template": info.template = target
        case "documentation": info.documentation.append(target ?? "")
        case "independent-parent": info.independentParent = target
        case let other:
            var attributes = Attributes(element)
            for name in ["href", "rel", "lang"] { _ = attributes.text(name) }
            guard let other else {
                attributes.require("rel")
                return close(attributes)
            }
            attributes.reject("rel", other, allowed: ["self", "template", "documentation", "independent-parent"])
            close(attributes)
        }
    }

    private mutating func readCategory(_ element: XMLElement, into info: inout StyleInfo) {
        var attributes = Attributes(element)
        if let format = attributes.value("citation-format", of: StyleInfo.CitationFormat.self) {
            info.citationFormat = format
        }
        if let field = attributes.word("field") { info.fields.append(field) }
        close(attributes)
    }
}

extension XMLElement {
    /// The text within, with white space as in running text.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
