import Surfaces

/// Builds an outline from blocks and tags as they are met, in order.
struct OutlineBuilder {
    var outline = PageOutline()
    let bytes: [UInt8]
    private let references: LinkReferences
    var open: [Int] = []
    /// Containers that tags may not close: list items of Markdown.
    var barriers: [Int] = []

    /// Containers within containers, at most; what lies deeper belongs to the last one.
    static let depthLimit = 100

    /// - Parameter references: the addresses of Markdown's links by reference.
    init(_ bytes: [UInt8], references: LinkReferences = LinkReferences()) {
        self.bytes = bytes
        self.references = references
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
        add(SurfaceText(bytes, range, surface, references: references), range, surface, kind)
    }

    /// One leaf of lines that belong together, a space between them.
    mutating func leaf(_ lines: [Range<Int>], _ surface: Surface) {
        guard let first = lines.first, let last = lines.last else { return }
        add(.joined(lines.map { SurfaceText(bytes, $0, surface) }), first.lowerBound..<last.upperBound, surface, .text)
    }

    mutating func add(
        _ text: SurfaceText, _ range: Range<Int>, _ surface: Surface, _ kind: PageOutline.Leaf.Kind
    ) {
        guard !text.bytes.trimmed(text.bytes.indices).isEmpty || text.spans.contains(where: \.isImage) else { return }
        outline.leaves.append(
            PageOutline.Leaf(range: range, surface: surface, text: text, container: open.last ?? 0, kind: kind))
    }

    // MARK: HTML

    @discardableResult
    mutating func push(_ name: String, from start: Int) -> Bool {
        guard open.count < Self.depthLimit, let parent = open.last else { return false }
        outline.containers.append(
            PageOutline.Container(name: name, parent: parent, range: start..<bytes.count))
        open.append(outline.containers.count - 1)
        return true
    }

    mutating func pop(at end: Int) {
        guard open.count > 1, let last = open.popLast() else { return }
        outline.containers[last].range =
            outline.containers[last].range.lowerBound..<max(end, outline.containers[last].range.lowerBound)
    }
}
