import Surfaces

/// What a page is made of before anybody asks what it means: stretches of running text, and what they lie in.
struct PageOutline {
    /// A paragraph, a heading, the text of a cell: text that no block parts.
    struct Leaf {
        /// In the file.
        var range: Range<Int>
        var surface: Surface
        var text: SurfaceText
        /// Index of the innermost container.
        var container: Int
        var kind: Kind

        enum Kind: Equatable {
            case text
            /// 1 for the highest.
            case heading(Int)
            case code
        }

        var headingLevel: Int? {
            if case .heading(let level) = kind { level } else { nil }
        }
    }

    /// A list item, a table's row, a `div`.
    struct Container {
        var name: String
        /// Index of the container around it; -1 for none.
        var parent: Int
        var range: Range<Int>
        /// The number before a list item, in the file.
        var marker: Range<Int>?
        /// What its classes say that it holds.
        var hint: EntryHint?
    }

    var leaves: [Leaf] = []
    var containers: [Container] = []
    var comments: [Range<Int>] = []
}

/// Builds an outline from blocks and tags as they are met, in order.
struct OutlineBuilder {
    private(set) var outline = PageOutline()
    private let bytes: [UInt8]
    private var open: [Int] = []
    /// Containers that tags may not close: list items of Markdown.
    private var barriers: [Int] = []

    /// Containers within containers, at most; what lies deeper belongs to the last one.
    static let depthLimit = 100

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        outline.containers = [PageOutline.Container(name: "", parent: -1, range: bytes.indices)]
        open = [0]
    }

    /// The outline, with all containers closed.
    mutating func finished(comments: [Range<Int>]) -> PageOutline {
        while open.count > 1 { pop(at: bytes.count) }
        outline.comments = comments
        return outline
    }

    // MARK: Blocks of Markdown and of plain text

    mutating func openItem(_ name: String, at range: Range<Int>, marker: Range<Int>? = nil) {
        if push(name, from: range.lowerBound), let last = open.last { outline.containers[last].marker = marker }
        barriers.append(open.count)
    }

    mutating func closeItem(at end: Int) {
        let depth = barriers.popLast() ?? 1
        while open.count >= depth, open.count > 1 { pop(at: end) }
    }

    mutating func leaf(_ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind = .text) {
        let range = bytes.trimmed(range)
        guard !range.isEmpty else { return }
        add(SurfaceText(bytes, range, surface), range, surface, kind)
    }

    /// One leaf of lines that belong together, a space between them.
    mutating func leaf(_ lines: [Range<Int>], _ surface: Surface) {
        guard let first = lines.first, let last = lines.last else { return }
        add(.joined(lines.map { SurfaceText(bytes, $0, surface) }), first.lowerBound..<last.upperBound, surface, .text)
    }

    private mutating func add(
        _ text: SurfaceText, _ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind
    ) {
        guard !text.bytes.trimmed(text.bytes.indices).isEmpty || text.spans.contains(where: \.isImage) else { return }
        outline.leaves.append(
            PageOutline.Leaf(range: range, surface: surface, text: text, container: open.last ?? 0, kind: kind))
    }

    // MARK: HTML

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
            if Self.isBlock(tag.name) {
                closeLeaf(start..<position, surface, kind)
                receive(tag)
                start = tag.range.upperBound
            }
            position = tag.range.upperBound
        }
        closeLeaf(start..<range.upperBound, surface, kind)
    }

    private static func isBlock(_ name: String) -> Bool {
        name != "br" && (HTMLElementTable.block.contains(name) || name == "heading")
    }

    private mutating func closeLeaf(_ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind) {
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

    private static func headingLevel(_ name: String) -> Int? {
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

    private mutating func receive(_ tag: HTMLTag) {
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

    @discardableResult
    private mutating func push(_ name: String, from start: Int) -> Bool {
        guard open.count < Self.depthLimit, let parent = open.last else { return false }
        outline.containers.append(
            PageOutline.Container(name: name, parent: parent, range: start..<bytes.count))
        open.append(outline.containers.count - 1)
        return true
    }

    private mutating func pop(at end: Int) {
        guard open.count > 1, let last = open.popLast() else { return }
        outline.containers[last].range =
            outline.containers[last].range.lowerBound..<max(end, outline.containers[last].range.lowerBound)
    }

    /// Closes the innermost element of a name, and what is open in it; a tag without one changes nothing.
    private mutating func close(_ name: String, at end: Int) {
        let floor = max(1, barriers.last ?? 1)
        guard let index = open.indices.last(where: { $0 >= floor && outline.containers[open[$0]].name == name }) else {
            return
        }
        while open.count > index { pop(at: end) }
    }

    /// `<li>` ends the item before it, and so on (HTML Living Standard, "Optional tags").
    private mutating func closeImplied(by name: String, at end: Int) {
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

    private static let implied: [String: (closed: Set<String>, within: Set<String>)] = [
        "li": (["li"], ["ul", "ol", "menu"]), "tr": (["tr"], ["table"]), "td": (["td", "th"], ["tr", "table"]),
        "th": (["td", "th"], ["tr", "table"]), "dt": (["dt", "dd"], ["dl"]), "dd": (["dt", "dd"], ["dl"]),
        "option": (["option"], ["select"]), "tbody": (["tbody", "thead"], ["table"]),
    ]

    // MARK: What nobody sees

    private mutating func endOfDeclaration(at position: Int, before end: Int) -> Int? {
        guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "!") || bytes[position + 1] == UInt8(ascii: "?")
        else {
            return nil
        }
        guard bytes[position..<end].starts(with: "<!--".utf8) else {
            return bytes[position..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
        }
        return CommentScanner.end(ofCommentAt: position, in: bytes, before: end)
    }

    private func endOfHidden(_ tag: HTMLTag, before end: Int) -> Int {
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

/// Finds `<!-- … -->`.
enum CommentScanner {
    static func end(ofCommentAt position: Int, in bytes: [UInt8], before end: Int) -> Int {
        var index = position + 4
        while index + 2 < end {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ">")
            {
                return index + 3
            }
            index += 1
        }
        return end
    }

    /// All comments of a text, in order.
    static func comments(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var comments: [Range<Int>] = []
        var position = start
        while position + 3 < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position...].starts(with: "<!--".utf8) {
                let end = end(ofCommentAt: position, in: bytes, before: bytes.count)
                comments.append(position..<end)
                position = end
            } else {
                position += 1
            }
        }
        return comments
    }
}
