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
            PageContext.ContactLine(
                kind: contact.kind.rawValue, label: contact.label.isEmpty ? nil : text([.text(contact.label)]),
                text: MarkdownEscaping(isInLink: contact.destination != nil).escape(contact.text),
                destination: contact.destination.map(MarkdownDestination.text), isLast: index == last)
        }
        context.photo = header.photo.map { photo in
            PageContext.Photo(
                source: MarkdownDestination.text(of: photo.source),
                alternative: MarkdownEscaping(isInLink: true).escape(photo.alternative))
        }
        return context
    }

    private func text(_ inlines: [Inline]) -> String? {
        let text = MarkdownText.of(inlines, presentation: presentation, isHeading: true)
        return text.isEmpty ? nil : text
    }
}
