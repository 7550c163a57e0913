/// The elements that are open at a place, as tags are met: those of HTML and of the HTML in Markdown.
struct HTMLElements {
    /// The open spans of each element; markup that overlaps (`<b><i></b></i>`) keeps its own ends.
    private var open: [String: [Int]] = [:]

    /// What a tag does to the text.
    mutating func receive(_ tag: HTMLTag, into builder: inout SurfaceBuilder) {
        let isBlock = HTMLElementTable.block.contains(tag.name)
        if isBlock { builder.beginLine(at: tag.range.lowerBound) }
        switch tag.name {
        case "br":
            builder.appendLineBreak(for: tag.range)
        case "img":
            let address = tag.address.map { CharacterReference.decoded(builder.source, $0) } ?? ""
            let span = builder.open(.image(address), opening: tag.range)
            if let alternative = tag.alternative {
                builder.append(
                    CharacterReference.decoded(builder.source, alternative).utf8, for: alternative, .entity)
            }
            builder.close(span, at: tag.range.upperBound..<tag.range.upperBound)
        case _ where HTMLElementTable.void.contains(tag.name): break
        case _ where tag.isClosing:
            if let span = open[tag.name]?.popLast() { builder.close(span, at: tag.range) }
        default:
            let kind = HTMLElementTable.kind(of: tag, in: builder.source)
            open[tag.name, default: []].append(builder.open(kind, opening: tag.range))
        }
    }
}
