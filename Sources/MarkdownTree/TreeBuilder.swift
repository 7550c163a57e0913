import DocumentTree

/// Builds blocks and inlines from cmark's events, on a stack of its own: nesting costs no recursion, and beyond a limit
/// the containers are left out and their content stays.
struct TreeBuilder {
    /// How deep containers may lie in each other. Renderers recurse over the tree.
    static let depthLimit = 48

    private struct Frame {
        var kind: Kind
        var inlines: [Inline] = []
        var blocks: [Block] = []
        var items: [[Block]] = []

        enum Kind {
            case container(CommonMarkEvent.Container)
            /// An open `<u>`, `<sup>` or the like, how it was written and where.
            case tag(InlineTag, source: String, range: Range<Int>?)
        }
    }

    private(set) var problems: [MarkdownProblem] = []
    private var frames: [Frame] = [Frame(kind: .container(.document))]
    private var locator: SourceLocator
    private var expectsGuard: Bool
    private var isTooDeep = false

    /// `offset` is where the first byte of the source stands in the user's text.
    init(source: [UInt8], offset: Int, hasGuard: Bool) {
        locator = SourceLocator(source: source, offset: offset)
        expectsGuard = hasGuard
    }

    mutating func receive(_ event: CommonMarkEvent) {
        switch event {
        case .enter(.document): break
        case .enter(let container): push(.container(container))
        case .exit: exit()
        case .text(let text): append(text: text)
        case .code(let code): append(Inline.code(code))
        case .codeBlock(let code): append(Block.code(code))
        case .htmlInline(let html): receive(html: html)
        case .htmlBlock(let html): receive(htmlBlock: html)
        case .softBreak: append(.softBreak)
        case .lineBreak: append(.lineBreak)
        case .thematicBreak: append(.thematicBreak)
        }
    }

    mutating func finish() -> [Block] {
        while frames.count > 1 { exit() }
        return frames[0].blocks
    }

    // MARK: Containers

    private mutating func push(_ kind: Frame.Kind) {
        frames.append(Frame(kind: kind))
        guard frames.count > Self.depthLimit, !isTooDeep else { return }
        isTooDeep = true
        problems.append(.tooDeep(limit: Self.depthLimit))
    }

    /// Closes the innermost container of CommonMark's, and any tag left open in it.
    private mutating func exit() {
        guard frames.count > 1 else { return }
        closeOpenTags()
        guard frames.count > 1, let frame = frames.popLast(), case .container(let container) = frame.kind else {
            return
        }
        if frames.count >= Self.depthLimit {
            flatten(frame)
        } else {
            close(container, frame)
        }
    }

    private mutating func flatten(_ frame: Frame) {
        if case .container(.paragraph) = frame.kind {
            append(.paragraph(Mentions.split(frame.inlines), role: nil))
        } else {
            for inline in frame.inlines { append(inline) }
            frames[frames.count - 1].blocks += frame.blocks
            for item in frame.items { frames[frames.count - 1].blocks += item }
        }
    }

    private mutating func close(_ container: CommonMarkEvent.Container, _ frame: Frame) {
        let inlines = Mentions.split(frame.inlines)
        switch container {
        case .document: break
        case .blockQuote: append(.quote(frame.blocks))
        case .item: closeItem(frame.blocks)
        case .paragraph: if !inlines.isEmpty { append(.paragraph(inlines, role: nil)) }
        case .heading: if !inlines.isEmpty { append(.paragraph([.strong(inlines)], role: nil)) }
        case .emphasis: append(.emphasis(inlines))
        case .strong: append(.strong(inlines))
        case .list(let start, let delimiter, let isTight):
            let marker = start.map { List.Marker.number(start: $0, delimiter: delimiter) } ?? .bullet
            // Blocks of items that lay too deep.
            let items = frame.blocks.isEmpty ? frame.items : frame.items + [frame.blocks]
            append(.list(List(marker: marker, isTight: isTight, items: items)))
        case .link(let url): closeLink(url, inlines)
        case .image(let url): closeImage(url, alternative: frame.inlines.plainText())
        }
    }

    private mutating func closeItem(_ blocks: [Block]) {
        if case .container(.list) = frames[frames.count - 1].kind {
            frames[frames.count - 1].items.append(blocks)
        } else {
            frames[frames.count - 1].blocks += blocks
        }
    }

    private mutating func closeLink(_ url: String, _ inlines: [Inline]) {
        let url = permitted(url)
        if let destination = LinkDestination(url) {
            append(.link(destination, inlines))
        } else {
            problems.append(.refusedDestination(url, at: locator.range(of: url)))
            for inline in inlines { append(inline) }
        }
    }

    private mutating func closeImage(_ url: String, alternative: String) {
        let url = permitted(url)
        if let source = LinkDestination(url) {
            append(.image(Image(source: source, alternative: alternative)))
        } else {
            problems.append(.refusedDestination(url, at: locator.range(of: url)))
            append(text: alternative)
        }
    }

    // MARK: HTML

    private mutating func receive(html: String) {
        if html.hasPrefix("<!--") { return }
        switch InlineTag.Reading(html) {
        case .lineBreak: append(.lineBreak)
        case .opening(let tag): push(.tag(tag, source: html, range: locator.range(of: html)))
        case .closing(let tag):
            guard case .tag(tag, _, _)? = frames.last?.kind, let frame = frames.popLast() else {
                problems.append(.unpairedTag(html, at: locator.range(of: html)))
                append(text: html)
                return
            }
            if frames.count >= Self.depthLimit {
                for inline in frame.inlines { append(inline) }
            } else {
                append(tag.inline(Mentions.split(frame.inlines)))
            }
        case nil:
            problems.append(.refusedHTML(html, at: locator.range(of: html)))
            append(text: html)
        }
    }

    /// A tag that is never closed is printed as the text that it is.
    private mutating func closeOpenTags() {
        while case .tag(_, let source, let range)? = frames.last?.kind, let frame = frames.popLast() {
            problems.append(.unpairedTag(source, at: range))
            append(text: source)
            for inline in frame.inlines { append(inline) }
        }
    }

    /// An HTML block is read as a line of text, so that it may consist of the tags that are known.
    private mutating func receive(htmlBlock html: String) {
        let remainder = HTMLComments.removed(from: html)
        let reading = MarkdownTree.inlines(remainder)
        for problem in reading.problems {
            var located = problem
            located.range = problem.range.flatMap { range in
                locator.range(of: String(decoding: Array(remainder.utf8)[range], as: UTF8.self))
            }
            problems.append(located)
        }
        if !reading.content.isEmpty { append(.paragraph(reading.content, role: nil)) }
    }

    // MARK: Appending

    private mutating func append(text: String) {
        var text = text
        if expectsGuard {
            expectsGuard = false
            if text.utf8.first == MarkdownTree.guardByte { text.removeFirst() }
        }
        append(.text(permitted(text)))
    }

    /// The text without characters that only an entity can have written.
    private mutating func permitted(_ text: String) -> String {
        let reading = ForbiddenCharacters.removed(from: text)
        for character in reading.removed {
            problems.append(.forbiddenCharacter(character, at: locator.rangeOfReference(to: character)))
        }
        return reading.text
    }

    /// Adjacent texts become one: cmark splits them at every bracket.
    private mutating func append(_ inline: Inline) {
        let top = frames.count - 1
        if case .text(let text) = inline {
            if text.isEmpty { return }
            if case .text(var before)? = frames[top].inlines.last {
                frames[top].inlines.removeLast()
                before += text
                frames[top].inlines.append(.text(before))
                return
            }
        }
        frames[top].inlines.append(inline)
    }

    private mutating func append(_ block: Block) { frames[frames.count - 1].blocks.append(block) }
}
