import DocumentTree

extension PageContext {
    /// What an HTML page template can name. Plain values are safe in text and between quotes; `headline`, `subtitle`,
    /// `otherNames` and `body` are markup and stand in text alone.
    init(_ document: Document, styleSheet: String) {
        let header = document.header
        title = HTMLEscaping.attribute(document.title)
        language = HTMLEscaping.attribute(document.language)
        name = HTMLEscaping.attribute(header.name)
        splitName = header.splitName.map { parts in
            NameParts(
                before: HTMLEscaping.attribute(parts.before), family: HTMLEscaping.attribute(parts.family),
                behind: HTMLEscaping.attribute(parts.behind))
        }
        otherNames = header.otherNames.map { document.markup([.text($0)]) }
        headline = header.headline.isEmpty ? nil : document.markup(header.headline)
        subtitle = header.subtitle.isEmpty ? nil : document.markup(header.subtitle)
        contacts = header.contacts.enumerated().map { index, contact in
            ContactLine(contact, isLast: index == header.contacts.count - 1)
        }
        photo = header.photo.map { photo in
            Photo(
                source: HTMLEscaping.attribute(photo.source.url),
                alternative: HTMLEscaping.attribute(photo.alternative))
        }
        css = styleSheet
        let headline = header.headline.plainText(marks: false)
        description = HTMLEscaping.attribute(headline.isEmpty ? document.title : headline)
    }
}

extension PageContext.ContactLine {
    fileprivate init(_ contact: Contact, isLast: Bool) {
        kind = contact.kind.rawValue
        label = contact.label.isEmpty ? nil : HTMLEscaping.attribute(contact.label)
        text = HTMLEscaping.attribute(contact.text)
        destination = contact.destination.map { HTMLEscaping.attribute($0.url) }
        self.isLast = isLast
    }
}

extension Document {
    fileprivate func markup(_ inlines: [Inline]) -> String {
        var writer = HTMLWriter(self, anchorPrefix: "", indentation: 0)
        writer.write(inlines)
        return writer.text
    }
}
