import DocumentTree

extension PageContext {
    /// The parts of a LaTeX page other than its body. What they need of fonts and macros is noted in the writer.
    init(_ document: Document, writer: inout LaTeXWriter) {
        let header = document.header
        title = writer.phrase([.text(document.title)])
        language = LaTeXMetadata.escaped(document.language)
        name = writer.phrase([.text(header.name)])
        splitName = header.splitName.map { parts in
            NameParts(
                before: writer.phrase([.text(parts.before)]), family: writer.phrase([.text(parts.family)]),
                behind: writer.phrase([.text(parts.behind)]))
        }
        otherNames = header.otherNames.map { writer.phrase([.text($0)]) }
        headline = header.headline.isEmpty ? nil : writer.phrase(header.headline)
        subtitle = header.subtitle.isEmpty ? nil : writer.phrase(header.subtitle)
        for (index, contact) in header.contacts.enumerated() {
            let onPaper = contact.onPaper
            contacts.append(
                ContactLine(
                    kind: contact.kind.rawValue,
                    label: onPaper.label.isEmpty ? nil : writer.phrase([.text(onPaper.label)]),
                    text: writer.phrase([.text(onPaper.text)]),
                    destination: contact.destination.map { LaTeXDestination.argument($0) },
                    isLast: index == header.contacts.count - 1))
        }
        if let image = header.photo, let path = LaTeXDestination.picturePath(image.source) {
            photo = Photo(source: path, alternative: writer.phrase([.text(image.alternative)]))
        }
    }
}

extension Contact {
    /// What is printed: an address as a reader would type it, `github.com/ada`, and where that is long, the label alone, which
    /// leads there in the PDF.
    fileprivate var onPaper: (label: String, text: String) {
        guard kind == .link || kind == .website else { return (label, text) }
        var address = text[...]
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
            address = address.dropFirst(scheme.count)
        }
        if address.hasPrefix("www.") { address = address.dropFirst(4) }
        if address.hasSuffix("/") { address = address.dropLast() }
        return address.utf8.count > 36 && !label.isEmpty ? ("", label) : (label, String(address))
    }
}

extension LaTeXWriter {
    /// Text for a place in the page, rather than for the body.
    mutating func phrase(_ inlines: [Inline]) -> String {
        write(inlines)
        defer { text.removeAll() }
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

extension LaTeXDestination {
    static func argument(_ destination: LinkDestination) -> String {
        var text = LaTeXText()
        append(destination, to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
