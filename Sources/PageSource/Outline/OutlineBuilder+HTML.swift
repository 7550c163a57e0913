import Surfaces

/// HTML: block elements are containers, what stands between their tags leaves.
extension OutlineBuilder {
    /// Reads text with tags: block elements are containers, what stands between their tags leaves.
    mutating func readHTML(_ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind = .text) {
        var start = range.lowerBound
        var position = start
        while position < range.upperBound {
            guard bytes[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            if let end = endOfDeclaration(at: position, before: range.upperBound) {
                position = end
                continue
            }
            guard let tag = HTMLTag(bytes, at: position, before: range.upperBound) else {
                position += 1
                continue
            }
            if HTMLElementTable.hidden.contains(tag.name), !tag.isClosing {
                position = endOfHidden(tag, before: range.upperBound)
                continue
            }
            if let box = tag.bibtex, BibTeXBox.opens(bytes[bytes.trimmed(box)]) { outline.boxes.append(box) }
            if Self.isBlock(tag.name) {
                closeLeaf(start..<position, surface, kind)
                receive(tag)
                start = tag.range.upperBound
            }
            position = tag.range.upperBound
        }
        closeLeaf(start..<range.upperBound, surface, kind)
    }

    static func isBlock(_ name: String) -> Bool {
        name != "br" && (HTMLElementTable.block.contains(name) || name == "heading")
    }

    mutating func closeLeaf(_ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind) {
        guard !range.isEmpty else { return }
        let names = open.suffix(6).map { outline.containers[$0].name }
        if names.contains("pre") || names.contains("code") {
            if bytes.trimmed(range).isEmpty { return }
            return leaf(range, surface, .code)
        }
        var kind = kind
        for name in names.reversed() {
            guard let level = Self.headingLevel(name) else { continue }
            kind = .heading(level)
            break
        }
        leaf(range, surface, kind)
    }

    static func headingLevel(_ name: String) -> Int? {
        switch name {
        case "h1": 1
        case "h2", "heading": 2
        case "h3": 3
        case "h4": 4
        case "h5": 5
        case "h6": 6
        default: nil
        }
    }

    mutating func receive(_ tag: HTMLTag) {
        if tag.name == "hr" { return }
        if tag.isClosing {
            close(tag.name, at: tag.range.upperBound)
            return
        }
        closeImplied(by: tag.name, at: tag.range.lowerBound)
        guard push(tag.name, from: tag.range.lowerBound), let classes = tag.classes, let last = open.last else {
            return
        }
        let words = bytes[classes].split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
        outline.containers[last].hint = EntryHint(element: tag.name, classes: words)
    }

    /// Closes the innermost element of a name, and what is open in it; a tag without one changes nothing.
    mutating func close(_ name: String, at end: Int) {
        let floor = max(1, barriers.last ?? 1)
        guard let index = open.indices.last(where: { $0 >= floor && outline.containers[open[$0]].name == name }) else {
            return
        }
        while open.count > index { pop(at: end) }
    }

    /// `<li>` ends the item before it, and so on (HTML Living Standard, "Optional tags").
    mutating func closeImplied(by name: String, at end: Int) {
        let floor = max(1, barriers.last ?? 1)
        if let last = open.last, open.count > floor, outline.containers[last].name == "p" { pop(at: end) }
        guard let (closed, within) = Self.implied[name] else { return }
        for index in open.indices.reversed() where index >= floor {
            let container = outline.containers[open[index]].name
            if within.contains(container) { return }
            if closed.contains(container) {
                while open.count > index { pop(at: end) }
                return
            }
        }
    }

    static let implied: [String: (closed: Set<String>, within: Set<String>)] = [
        "li": (["li"], ["ul", "ol", "menu"]), "tr": (["tr"], ["table"]), "td": (["td", "th"], ["tr", "table"]),
        "th": (["td", "th"], ["tr", "table"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
        "option": (["option"], ["select"]), "tbody": (["tbody", "thead"], ["table"]),
    ]

    mutating func endOfDeclaration(at position: Int, before end: Int) -> Int? {
        guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "!") || bytes[position + 1] == UInt8(ascii: "?")
        else {
            return nil
        }
        guard bytes[position..<end].starts(with: "<!--".utf8) else {
            return bytes[position..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
        }
        return CommentScanner.end(ofCommentAt: position, in: bytes, before: end)
    }

    func endOfHidden(_ tag: HTMLTag, before end: Int) -> Int {
        var position = tag.range.upperBound
        while position < end {
            guard bytes[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            if let closing = HTMLTag(bytes, at: position, before: end), closing.isClosing, closing.name == tag.name {
                return closing.range.upperBound
            }
            position += 1
        }
        return end
    }
}
