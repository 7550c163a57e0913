extension Document {
    /// Every picture of the document that lies beside it rather than on a host, each once, in the order of the text.
    public var localImages: [LinkDestination] {
        var collection = ImageCollection()
        if let photo = header.photo { collection.add(photo.source) }
        collection.add(header.headline)
        collection.add(blocks)
        return collection.images
    }
}

/// Goes through a document and keeps the pictures.
private struct ImageCollection {
    private(set) var images: [LinkDestination] = []
    private var seen: Set<LinkDestination> = []

    mutating func add(_ source: LinkDestination) {
        guard !source.isRemote, LinkDestination.scheme(of: source.text[...]) == nil else { return }
        if seen.insert(source).inserted { images.append(source) }
    }

    mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .section(let section): add(section.blocks)
            case .paragraph(let inlines, _): add(inlines)
            case .list(let list): for item in list.items { add(item) }
            case .entries(let list): for entry in list.entries { add(entry) }
            case .disclosure(_, let blocks, _), .quote(let blocks): add(blocks)
            case .figure(let image, _): add(image.source)
            case .code, .thematicBreak, .legend, .raw: break
            }
        }
    }

    private mutating func add(_ entry: Entry) {
        if let figure = entry.figure { add(figure.source) }
        add(entry.blocks)
    }

    mutating func add(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .image(let image): add(image.source)
            case .badge(let badge): if let image = badge.image { add(image) }
            case .text, .code, .mark, .softBreak, .lineBreak: break
            case .emphasis, .strong, .underline, .smallCaps, .superscript, .subscript, .link, .span:
                add(inline.children ?? [])
            }
        }
    }
}
