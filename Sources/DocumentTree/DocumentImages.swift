extension Document {
    /// Every picture of the document that lies beside it rather than on a host, each once, in the order of the text: as the
    /// path of its file, `my pic.png` for `my%20pic.png`.
    public var localImages: [LinkDestination] {
        var collection = ImageCollection()
        if let photo = header.photo { collection.add(photo.source) }
        accept(&collection)
        return collection.images
    }
}

/// Keeps the pictures of a document.
private struct ImageCollection: DocumentVisitor {
    private(set) var images: [LinkDestination] = []
    private var seen: Set<LinkDestination> = []

    mutating func add(_ source: LinkDestination) {
        guard let path = source.filePath, let file = LinkDestination(path) else { return }
        if seen.insert(file).inserted { images.append(file) }
    }

    mutating func visit(_ block: Block) {
        if case .figure(let image, _) = block { add(image.source) }
    }

    mutating func visit(_ entry: Entry) {
        if let figure = entry.figure { add(figure.source) }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .image(let image): add(image.source)
        case .badge(let badge): if let image = badge.image { add(image) }
        case .text, .code, .mark, .softBreak, .lineBreak, .emphasis, .strong, .underline, .smallCaps, .superscript,
            .subscript, .link, .span:
            break
        }
    }
}
