import Mustache

// The names by which templates ask for values. Mustache would look stored properties up by reflection, which takes longer
// than to print the document of a short profile.

extension PageContext: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "language": language
        case "name": self.name
        case "splitName": splitName
        case "otherNames": otherNames
        case "headline": headline
        case "subtitle": subtitle
        case "contacts": contacts
        case "hasContacts": hasContacts
        case "photo": photo
        case "body": body
        case "css": css
        case "description": description
        case "structuredData": structuredData
        case "frontMatter": frontMatter
        case "fonts": fonts
        case "setup": setup
        case "macros": macros
        default: nil
        }
    }
}

extension PageContext.ContactLine: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "kind": kind
        case "label": label
        case "text": text
        case "destination": destination
        case "isLast": isLast
        default: nil
        }
    }
}

extension PageContext.NameParts: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "before": before
        case "family": family
        case "behind": behind
        default: nil
        }
    }
}

extension PageContext.Photo: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "source": source
        case "alternative": alternative
        default: nil
        }
    }
}

extension LaTeXFonts: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "pagella": pagella
        case "termes": termes
        case "heros": heros
        default: nil
        }
    }
}
