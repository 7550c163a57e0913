import DocumentTree

/// The parts of a page's top in Markdown.
struct MarkdownHeader {
    let presentation: Presentation

    func context(of header: Header) -> PageContext {
        var context = PageContext()
        context.name = text([.text(header.name)]) ?? ""
        context.otherNames = header.otherNames.compactMap { text([.text($0)]) }
        context.headline = text(header.headline)
        context.subtitle = text(header.subtitle)
        let last = header.contacts.count - 1
        context.contacts = header.contacts.enumerated().map { index, contact in
            line(of: contact, isLast: index == last)
        }
        context.photo = header.photo.map { photo in
            PageContext.Photo(
                source: MarkdownDestination.text(of: photo.source),
                alternative: MarkdownEscaping(isInLink: true).escape(photo.alternative))
        }
        return context
    }

    /// The value as a link; a page under a name of its own is that name as a link: `[GitHub](https://github.com/ada)`.
    private func line(of contact: Contact, isLast: Bool) -> PageContext.ContactLine {
        let destination = contact.destination
        let isNamedPage =
            contact.kind == .link && !contact.label.isEmpty && destination?.isShown(by: contact.text) == true
        let shown = isNamedPage ? contact.label : contact.text
        let autolink = destination.flatMap { MarkdownDestination.autolink($0, text: shown) }
        return PageContext.ContactLine(
            kind: contact.kind.rawValue,
            label: contact.label.isEmpty || isNamedPage ? nil : text([.text(contact.label)]),
            text: autolink ?? MarkdownEscaping(isInLink: destination != nil).escape(shown),
            destination: autolink == nil ? destination.map(MarkdownDestination.text) : nil, isLast: isLast)
    }

    private func text(_ inlines: [Inline]) -> String? {
        let text = MarkdownText.of(inlines, presentation: presentation, isHeading: true)
        return text.isEmpty ? nil : text
    }
}
