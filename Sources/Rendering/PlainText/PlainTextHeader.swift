import DocumentTree

/// The parts of a page's top in plain text.
struct PlainTextHeader {
    let presentation: Presentation
    let width: Int

    func context(of header: Header) -> PageContext {
        var context = PageContext()
        context.name = line(header.name)
        context.otherNames = header.otherNames.map(line)
        context.headline = paragraph(header.headline)
        context.subtitle = paragraph(header.subtitle)
        let last = header.contacts.count - 1
        context.contacts = header.contacts.enumerated().map { index, contact in
            PageContext.ContactLine(
                kind: contact.kind.rawValue, label: contact.label.isEmpty ? nil : line(contact.label),
                text: text(of: contact), destination: contact.destination?.text, isLast: index == last)
        }
        return context
    }

    /// The value, and where it leads unless it says so itself. The number of an ORCID iD does.
    private func text(of contact: Contact) -> String {
        guard let destination = contact.destination, destination.leadsOutside, contact.kind != .orcid else {
            return line(contact.text)
        }
        if contact.text.isEmpty { return destination.text }
        return destination.isShown(by: contact.text)
            ? line(contact.text) : line(contact.text) + " <" + destination.text + ">"
    }

    private func line(_ text: String) -> String {
        var breaker = LineBreaker()
        breaker.add(text)
        return breaker.lines(width: .max, firstWidth: .max).joined(separator: " ")
    }

    private func paragraph(_ inlines: [Inline]) -> String? {
        var blocks = PlainTextBlocks(presentation: presentation, width: width)
        blocks.add([.paragraph(inlines, role: nil)], isLoose: false)
        let text = String(joining: blocks.writer.pieces).withoutOuterLineBreaks()
        return text.isEmpty ? nil : text
    }
}
